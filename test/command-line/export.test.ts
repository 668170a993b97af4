import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, markwise } from './markwise.js'

const essay = '---\nassignment: ilm-8581-700\n---\n\n## 1.1 Roles\n\nA coach asks. <!-- note -->\n'

describe('markwise export', () => {
  it('writes Word, HTML and Markdown by the ending', () => {
    const folder = folderWith({ 'essay.md': essay })
    for (const name of ['out.docx', 'out.html', 'out.clean.md']) {
      expect(markwise(folder, ['export', 'essay.md', '-o', name])).toMatchObject({ code: 0, out: '' })
    }
    expect(readFileSync(join(folder, 'out.docx')).subarray(0, 2).toString()).toBe('PK')
    expect(readFileSync(join(folder, 'out.html'), 'utf8')).toContain('<h2>1.1 Roles</h2>')
    expect(readFileSync(join(folder, 'out.clean.md'), 'utf8')).toBe('## 1.1 Roles\n\nA coach asks.\n')
  })

  it('writes over nothing unasked, and leaves nothing half-written', () => {
    const folder = folderWith({ 'essay.md': essay, 'out.md': 'mine' })
    const refused = markwise(folder, ['export', 'essay.md', '-o', 'out.md'])
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('out.md is there already') as string })
    expect(readFileSync(join(folder, 'out.md'), 'utf8')).toBe('mine')
    expect(markwise(folder, ['export', 'essay.md', '-o', 'out.md', '--force']).code).toBe(0)
    expect(readFileSync(join(folder, 'out.md'), 'utf8')).toContain('A coach asks.')
    expect(readdirSync(folder).sort()).toEqual(['essay.md', 'out.md'])
  })

  it('never writes over the assignment itself, whatever is asked', () => {
    const folder = folderWith({ 'essay.md': essay })
    symlinkSync('essay.md', join(folder, 'link.md'))
    for (const name of ['essay.md', './essay.md', 'link.md'])
      expect(markwise(folder, ['export', 'essay.md', '-o', name, '--force'])).toMatchObject({
        code: 2,
        err: `${name} is the assignment itself, and nothing was written. Choose another name.\n`,
      })
    expect(readFileSync(join(folder, 'essay.md'), 'utf8')).toBe(essay)
    expect(markwise(folder, ['report', 'essay.md', '-o', 'essay.md', '--force'])).toMatchObject({
      code: 2,
      err: 'essay.md would be a draft by its name. A report has to end in .html.\n',
    })
  })

  it('says in one line what is in the way', () => {
    const folder = folderWith({ 'essay.md': essay })
    mkdirSync(join(folder, 'taken.md'))
    const lines = (...values: readonly string[]): string => markwise(folder, ['export', ...values]).err
    expect(lines('essay.md', '-o', 'out.pdf')).toBe('out.pdf has to end in .docx, .html or .md.\n')
    expect(lines('gone.md', '-o', 'out.md')).toBe('gone.md: there is no such file.\n')
    expect(lines('essay.md', '-o', 'none/out.md')).toBe('none/out.md cannot be written: there is no such folder.\n')
    expect(lines('essay.md', '-o', 'taken.md', '--force')).toBe(
      'taken.md cannot be written: it is a folder. Name a file in it.\n',
    )
    if (process.getuid?.() !== 0) {
      chmodSync(folder, 0o500)
      expect(lines('essay.md', '-o', 'out.md')).toContain('you may not write there')
      chmodSync(folder, 0o700)
    }
    expect(existsSync(join(folder, 'out.md'))).toBe(false)
  })
})
