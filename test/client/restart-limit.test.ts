import { expect, it } from 'vitest'
import { restartLimit } from '../../client/src/server/restart-limit.js'

const minutes = (count: number) => count * 60_000

it('restarts four times in three minutes, and then no more', () => {
  let time = 0
  const mayRestart = restartLimit(() => time)
  const answers = [0, 0.5, 1, 1.5, 2].map(minute => {
    time = minutes(minute)
    return mayRestart()
  })
  expect(answers).toEqual([true, true, true, true, false])
})

it('forgets deaths of long ago', () => {
  let time = 0
  const mayRestart = restartLimit(() => time)
  for (let death = 0; death < 20; death += 1) {
    time += minutes(1)
    expect(mayRestart()).toBe(true)
  }
})

it('begins to count anew after a restart by hand', () => {
  const mayRestart = restartLimit(() => 0)
  for (let death = 0; death < 5; death += 1) mayRestart()
  expect(mayRestart()).toBe(true)
})
