import { readFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { misfits, type JsonSchema } from '../json-schema.js'
import { folderWith, markwise } from './markwise.js'

const front = '---\nassignment: ilm-8581-700\n---\n\n'
const faulty = `${front}## 1.1 Roles\n\nA coach asks (Starr, 2016).\n\n## References\n`
/** No brief, one citation, its entry: nothing above a hint. */
const clean =
  '# Essay\n\nA coach asks (Starr, 2016).\n\n## References\n\nStarr, J. (2016) *The coaching manual*. 4th edn. Harlow: Pearson.\n'
const readme = '# Tool\n\nSee (Starr, 2016).\n'

describe('markwise check', () => {
  it('exits 0 when nothing is found, 1 when something is, by the level asked for', () => {
    const folder = folderWith({ 'clean.assignment.md': clean, 'faulty.md': faulty })
    expect(markwise(folder, ['check', 'clean.assignment.md'])).toMatchObject({ code: 0, err: '' })
    expect(markwise(folder, ['check', 'faulty.md']).code).toBe(1)
    expect(markwise(folder, ['check', 'faulty.md', '--fail-on', 'error']).code).toBe(0)
    expect(markwise(folder, ['check', 'faulty.md', '--fail-on', 'hint']).code).toBe(1)
  })

  it('prints file, line, column, severity, code and message, and a summary', () => {
    const { out } = markwise(folderWith({ 'faulty.md': faulty }), ['check', 'faulty.md'])
    const line = out.split('\n').find(text => text.includes('citation-unlisted'))
    expect(line).toMatch(/^faulty\.md:7:14 warning citation-unlisted Starr \(2016\) is cited here/)
    expect(out).toMatch(/1 assignment checked: .*warnings/)
    expect(out).not.toContain('\u001b')
  })

  it('keeps its colours for terminals, whatever the surroundings say', () => {
    const folder = folderWith({ 'faulty.md': faulty })
    expect(markwise(folder, ['check', 'faulty.md'], { CI: 'true', FORCE_COLOR: '1' }).out).not.toContain('\u001b')
  })

  it('says what it did not understand, and does not call it clean', () => {
    const text = clean.replace('\n\n## References\n', '\n\n## References\n\nsome words without anything\n')
    const { out } = markwise(folderWith({ 'a.assignment.md': text }), ['check', 'a.assignment.md'])
    expect(out).toMatch(/a\.assignment\.md:7 not checked /)
    expect(out).toContain('1 place not understood, so not checked.')
  })

  it('tells what is wrong in the brief, the libraries and the models that the drafts use, each once', () => {
    const folder = folderWith({
      'a.assignment.md': `${front.replace('ilm-8581-700', 'own')}Text.\n`,
      'b.assignment.md': `${front.replace('ilm-8581-700', 'own')}Text.\n`,
      'own.brief.yaml': 'id: own\ntitle: Own\nmaks: 3\nsections:\n  - id: "1"\n    title: One\n',
      'mine.models.yaml': 'models:\n  - id: own\n    name: OWN\n    description: d\n    sources: [nobody-1999]\n',
      'refs.bib': '@book{good2001, author = {Good, Ann}, title = {T}, year = {2001}}\n@book{bad2002, author = {Bad\n',
    })
    const { out, code } = markwise(folder, ['check', '.'])
    expect(out).toMatch(/^own\.brief\.yaml:3:1 hint brief-unknown-key /m)
    expect(out).toMatch(
      /^mine\.models\.yaml:5:15 warning catalogue-source-unknown No source with the id “nobody-1999”/m,
    )
    expect(out).toMatch(/^refs\.bib:2:7 warning library-entry-unreadable The entry “bad2002” cannot be read/m)
    expect(out.match(/library-entry-unreadable/g)).toHaveLength(1)
    expect(out).toMatch(/^2 assignments checked: /m)
    expect(code).toBe(1)
    const { files } = JSON.parse(markwise(folder, ['check', '.', '--format', 'json']).out) as {
      files: { file: string }[]
    }
    expect(files.map(({ file }) => file)).toEqual([
      ...['a.assignment.md', 'b.assignment.md', 'own.brief.yaml', 'refs.bib', 'mine.models.yaml'],
    ])
  })

  it('refuses a file named alone that is no assignment, in one line', () => {
    const { code, out, err } = markwise(folderWith({ 'README.md': readme }), ['check', 'README.md'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('skips and counts what is no assignment among several, in folders and in patterns', () => {
    const files = {
      'README.md': readme,
      'a.assignment.md': clean,
      'deep/b.md': faulty,
      'deep/image.png': 'x',
      'deep/notes.md': '# Notes\n',
    }
    const folder = folderWith(files)
    expect(markwise(folder, ['check', 'README.md', 'a.assignment.md'])).toMatchObject({ code: 0 })
    expect(markwise(folder, ['check', 'README.md', 'deep/notes.md'])).toMatchObject({
      code: 0,
      out: 'Nothing was checked. 2 files skipped: no assignment.\n',
    })
    const all = markwise(folder, ['check', '.'])
    expect(all.code).toBe(1)
    expect(all.out).toMatch(/2 assignments checked: .*2 files skipped/)
    expect(markwise(folder, ['check', '**/*.md']).out).toMatch(/2 assignments checked/)
    expect(markwise(folder, ['check', 'deep/*']).code).toBe(1)
    expect(markwise(folder, ['check', '*/nothing.md'])).toMatchObject({ code: 2 })
  })

  it.each([
    ['missing', {}, 'none.md'],
    ['binary', { 'a.md': Buffer.from([0, 1, 2, 0]) }, 'a.md'],
    ['not UTF-8', { 'a.md': Buffer.from([0x23, 0x20, 0xe9, 0x0a]) }, 'a.md'],
  ])('says in one line why a %s file could not be checked', (_, files, name) => {
    const { code, out, err } = markwise(folderWith(files), ['check', name])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain(name)
    expect(err).not.toContain(tmpdir())
  })

  it('gives JSON of the promised shape', () => {
    const { code, out } = markwise(folderWith({ 'faulty.md': faulty }), ['check', 'faulty.md', '--format', 'json'])
    const { version, files } = JSON.parse(out) as {
      version: number
      files: { file: string; brief: string; findings: object[] }[]
    }
    expect(code).toBe(1)
    expect({ version, file: files[0]?.file, brief: files[0]?.brief }).toEqual({
      version: 1,
      file: 'faulty.md',
      brief: 'ilm-8581-700',
    })
    const place = { line: 7, column: 14, endLine: 7, endColumn: 27 }
    expect(files[0]?.findings).toContainEqual(
      expect.objectContaining({ code: 'citation-unlisted', severity: 'warning', ...place }),
    )
  })
})

describe('markwise inspect', () => {
  it('reads any Markdown, CRLF and BOM included', () => {
    const text = `\ufeff${clean}`.replaceAll('\n', '\r\n')
    const { code, out } = markwise(folderWith({ 'plain.md': text }), ['inspect', 'plain.md', '--json'])
    const read = JSON.parse(out) as {
      brief: null
      criteria: []
      citations: object[]
      references: object[]
      unlisted: []
      uncited: []
    }
    expect(code).toBe(0)
    expect(read).toMatchObject({ version: 1, file: 'plain.md', brief: null, criteria: [], unlisted: [], uncited: [] })
    expect(read.citations).toEqual([
      expect.objectContaining({
        line: 3,
        column: 15,
        text: 'Starr, 2016',
        authors: ['Starr'],
        year: '2016',
        entry: 7,
        differs: null,
      }),
    ])
    expect(read.references).toEqual([
      expect.objectContaining({ line: 7, list: 'references', authors: ['Starr'], citedAt: [3] }),
    ])
  })

  it('gives criteria, points and words of an assignment', () => {
    const { out } = markwise(folderWith({ 'a.md': faulty }), ['inspect', 'a.md', '--json'])
    const { criteria, unlisted } = JSON.parse(out) as {
      criteria: { id: string; state: string; marks: number }[]
      unlisted: object[]
    }
    expect(criteria).toHaveLength(9)
    expect(criteria[0]).toMatchObject({ id: '1.1', marks: 12, line: 5 })
    expect(criteria[8]).toMatchObject({ id: '4.2', state: 'missing', line: null })
    expect(unlisted).toEqual([{ line: 7, column: 15, authors: ['Starr'], year: '2016', key: null }])
  })
})

describe('what other programs read', () => {
  it.each(['check', 'inspect'])('has the shape of the schema of %s', name => {
    const sample = readFileSync(join(root, 'examples/8581-700.assignment.md'))
    const folder = folderWith({ 'sample.md': sample })
    const values = name === 'check' ? ['check', 'sample.md', '--format', 'json'] : ['inspect', 'sample.md', '--json']
    const schema = JSON.parse(readFileSync(join(root, `server/data/schema/${name}.schema.json`), 'utf8')) as JsonSchema
    expect(misfits(schema, JSON.parse(markwise(folder, values).out))).toEqual([])
  })
})

const root = join(import.meta.dirname, '../..')

describe('markwise coverage, explain and new', () => {
  it('draw the tree of points, or give the exact marks', () => {
    const folder = folderWith({ 'a.md': faulty })
    expect(markwise(folder, ['coverage', 'a.md']).out).toContain('not a grade')
    const { covered, marks, sections } = JSON.parse(markwise(folder, ['coverage', 'a.md', '--json']).out) as Coverage
    expect(marks).toBe(100)
    expect(sections.reduce((sum, section) => sum + section.covered, 0)).toBeCloseTo(covered, 4)
  })

  it('name the briefs that there are where a file names none of them', () => {
    const folder = folderWith({ 'a.md': faulty.replace('ilm-8581-700', 'nonsense') })
    const { code, err } = markwise(folder, ['coverage', 'a.md'])
    expect(code).toBe(2)
    expect(err).toMatch(/^a\.md names no known brief, .* or add --brief\. Known: ilm-8581-700, .*\.\n$/)
  })

  it('explain a code, and name the nearest to one that there is not', () => {
    const folder = folderWith({})
    expect(markwise(folder, ['explain', 'citation-unlisted'])).toMatchObject({ code: 0, err: '' })
    const { code, err } = markwise(folder, ['explain', 'citation-unlistd'])
    expect(code).toBe(2)
    expect(err).toBe('There is no code “citation-unlistd”. Did you mean citation-unlisted?\n')
  })

  it('lay a new assignment out, that checks clean, and never over a file that is there', () => {
    const folder = folderWith({})
    const name = 'essay.assignment.md'
    expect(markwise(folder, ['new', '8581-700', '-o', name]).code).toBe(0)
    const text = readFileSync(join(folder, name), 'utf8')
    expect(markwise(folder, ['check', name]).code).toBe(0)
    expect(markwise(folder, ['new', '8581-700', '-o', name]).code).toBe(2)
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
    expect(markwise(folder, ['new', 'no-such-brief', '-o', 'b.md']).code).toBe(2)
    expect(existsSync(join(folder, 'b.md'))).toBe(false)
    expect(markwise(folder, ['new', '8581-700', '-o', 'essay.txt'])).toMatchObject({
      code: 2,
      err: 'essay.txt has to end in .assignment.md, or in .md.\n',
    })
    expect(markwise(folder, ['new', '8581-700', '-o', 'none/b.md'])).toMatchObject({
      code: 2,
      err: 'none/b.md cannot be written: there is no such folder.\n',
    })
  })

  it('tell their version, and help with examples', () => {
    const folder = folderWith({})
    expect(markwise(folder, ['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(markwise(folder, ['--help']).out).toContain('Examples:')
    expect(markwise(folder, []).code).toBe(2)
    expect(markwise(folder, ['check', '--format', 'xml', 'a.md']).code).toBe(2)
  })

  it.each([
    [['report', 'a.md'], /'-o, --output <file>' not specified\n\(markwise report --help tells more\)\n$/],
    [['brief', 'import'], /missing required argument 'file'\n\(markwise brief import --help tells more\)\n$/],
    [['chekc', 'a.md'], /unknown command 'chekc'\n\(Did you mean check\?\)\n\(markwise --help tells more\)\n$/],
  ])('name the help that tells more: %j', (words, said) => {
    const { code, err } = markwise(folderWith({}), words)
    expect(err).toMatch(said)
    expect(code).toBe(2)
  })
})

interface Coverage {
  readonly covered: number
  readonly marks: number
  readonly sections: readonly { readonly covered: number }[]
}
