import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { progress } from '../../server/src/command-line/progress.js'

describe('progress', () => {
  const said: string[] = []
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 })
    vi.spyOn(process.stderr, 'write').mockImplementation(text => said.push(String(text)) > 0)
  })
  afterEach(() => {
    said.length = 0
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  /** What is said of files that take so many milliseconds each. */
  function saidOf(files: number, each: number): readonly string[] {
    const tell = progress(files)
    for (let file = 0; file < files; file++) {
      vi.advanceTimersByTime(each)
      tell()
    }
    return said
  }

  it('is silent about what takes no more than a second', () => {
    expect(saidOf(90, 11)).toEqual([])
  })

  it('says on stderr how far it has come, once a second at most', () => {
    expect(saidOf(8, 400)).toEqual(['3 of 8 files\n', '6 of 8 files\n'])
  })
})
