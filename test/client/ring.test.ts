import { describe, expect, it } from 'vitest'
import { ringSvg } from '../../client/src/views/ring.js'

/** The drawn part of the circle, 0 to 1. */
function drawn(share: number): number {
  const [, arc, all] = /stroke-dasharray="([\d.]+) ([\d.]+)"/.exec(ringSvg(share, '#000000')) ?? []
  return arc === undefined ? 0 : Number(arc) / Number(all)
}

describe('a ring', () => {
  it('draws nothing for nothing and the whole circle for all', () => {
    expect(drawn(0)).toBe(0)
    expect(drawn(1)).toBe(1)
    expect(drawn(0.5)).toBeCloseTo(0.5, 2)
  })

  it('never shows "nearly" as "all", nor "a little" as "nothing"', () => {
    expect(drawn(0.999)).toBeLessThan(0.97)
    expect(drawn(0.001)).toBeGreaterThan(0.03)
  })

  it('stands for shares out of bounds as for the nearest in bounds', () => {
    expect(ringSvg(7, '#000000')).toBe(ringSvg(1, '#000000'))
    expect(ringSvg(-1, '#000000')).toBe(ringSvg(0, '#000000'))
  })
})
