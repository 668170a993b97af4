import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, markwise } from './markwise.js'

const essay = '---\nassignment: ilm-8581-700\n---\n\n## 1.1 Roles\n\nA coach asks (Starr, 2016).\n'

describe('markwise report', () => {
  it('writes one page, and writes it anew, but over nothing else', () => {
    const folder = folderWith({ 'essay.md': essay, 'mine.html': 'mine' })
    for (let time = 0; time < 2; time++) {
      expect(markwise(folder, ['report', '-o', 'report.html', 'essay.md'])).toEqual({
        code: 0,
        out: '',
        err: 'Wrote report.html.\n',
      })
    }
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(
      /^<!DOCTYPE html>[^]*Ready to submit\?[^]*citation-unlisted, line 7/,
    )
    expect(markwise(folder, ['report', 'essay.md', '-o', 'mine.html']).err).toContain('mine.html is there already')
    expect(readFileSync(join(folder, 'mine.html'), 'utf8')).toBe('mine')
  })

  it('says in one line why there is none', () => {
    const folder = folderWith({})
    expect(markwise(folder, ['report', 'gone.md', '-o', 'report.html'])).toMatchObject({
      code: 2,
      err: 'gone.md: there is no such file.\n',
    })
    expect(existsSync(join(folder, 'report.html'))).toBe(false)
  })
})
