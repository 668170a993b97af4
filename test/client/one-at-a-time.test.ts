import { expect, it } from 'vitest'
import { oneAtATime } from '../../client/src/views/one-at-a-time.js'

/** An action that ends when told to, and how often it began and how many ran at once. */
function slowAction() {
  const ends: (() => void)[] = []
  const seen = { begun: 0, atOnce: 0, most: 0 }
  const action = async () => {
    seen.begun += 1
    seen.atOnce += 1
    seen.most = Math.max(seen.most, seen.atOnce)
    await new Promise<void>(resolve => ends.push(resolve))
    seen.atOnce -= 1
  }
  return { action, seen, end: () => ends.shift()?.() }
}

it('runs once more for all the calls that came meanwhile', async () => {
  const { action, seen, end } = slowAction()
  const call = oneAtATime(action)
  const first = call()
  const others = [call(), call(), call()]
  end()
  await first
  await new Promise(resolve => setTimeout(resolve, 0))
  end()
  await Promise.all(others)
  expect(seen).toEqual({ begun: 2, atOnce: 0, most: 1 })
})

it('runs again after an action that ended at once', async () => {
  let runs = 0
  const call = oneAtATime(() => {
    runs += 1
    return Promise.resolve()
  })
  await call()
  await call()
  expect(runs).toBe(2)
})

it('runs again after a failure', async () => {
  let runs = 0
  const call = oneAtATime(() => {
    runs += 1
    return runs === 1 ? Promise.reject(new Error('first')) : Promise.resolve()
  })
  const first = call()
  const second = call()
  await expect(first).rejects.toThrow('first')
  await second
  expect(runs).toBe(2)
})
