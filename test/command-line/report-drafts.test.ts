import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wordFile } from '../word-file.js'
import { folderWith, markwise } from './markwise.js'

const brief = `id: own
title: A talk
sections:
  - id: '1'
    title: The only section
    criteria:
      - id: '1.1'
        title: Define coaching and mentoring.
        marks: 10
        points:
          - { id: 1.1-role, label: Their roles, kind: topic, terms: [[role], [coach], [mentor]], reliability: high }
          - { id: 1.1-own, label: Your own view, kind: move, family: judgement, reliability: low }
      - { id: '1.2', title: Say more., marks: 5 }
`
const draft = (text: string, tick = ''): string =>
  `---\nassignment: own\n---\n\n## 1.1 Define\n\n${tick}${text}\n\n## 1.2 More\n\nEnough words.\n`
const roles = 'Sarah says the role of a coach differs from that of a mentor.'
const table = (page: string, name: string): string =>
  new RegExp(`<tr><th scope="row">${name}[^]*?</tr>`).exec(page)?.[0].replace(/<[^>]*>/g, '|') ?? ''

async function folder(): Promise<string> {
  return folderWith({
    'own.brief.yaml': brief,
    'drafts/a.md': draft(roles),
    'drafts/b.md': draft('Nothing of it.'),
    'drafts/c/c.assignment.md': draft('Nothing.', '<!-- markwise 1.1-role: ticked -->\n\n'),
    'drafts/d.docx': Buffer.from(
      await wordFile([{ text: '1.1 Define coaching and mentoring.' }, { text: roles, inserted: true }]),
    ),
    'drafts/broken.docx': 'PK',
    'drafts/latin.md': Buffer.from([0x23, 0x20, 0xe9, 0x0a]),
    'drafts/README.md': '# Read me\n',
    'drafts/~$d.docx': 'open in Word',
  })
}

describe('a tutor’s report on a folder', () => {
  it('does not ask to talk about what only the writer of a draft can tell', () => {
    const at = folderWith({
      'own.brief.yaml': `${brief}      - { id: '1.3', title: Structure, marks: 5, across: true }\n`,
      'drafts/a.md': draft(roles),
    })
    markwise(at, ['report', 'drafts', '-o', 'r.html'])
    const page = readFileSync(join(at, 'r.html'), 'utf8')
    expect(table(page, 'drafts/a.md')).not.toContain('1.3')
    expect(page).toContain('Structure (a question for the writer)')
  })

  it('reads a draft that misspells its brief by the one that was asked for, and says so', () => {
    const at = folderWith({
      'own.brief.yaml': brief,
      'drafts/a.md': draft(roles).replace('own', 'onw'),
      'drafts/b.md': draft(''),
    })
    markwise(at, ['report', 'drafts', '--brief', 'own', '-o', 'r.html'])
    const page = readFileSync(join(at, 'r.html'), 'utf8')
    expect(table(page, 'drafts/a.md')).toContain('It names “onw”, which is no brief that I can use: read by own.')
    expect(page).toContain('2 drafts of it.')
    markwise(at, ['report', 'drafts', '-o', 'r.html'])
    expect(table(readFileSync(join(at, 'r.html'), 'utf8'), 'drafts/a.md')).toContain('It names no known brief')
  })

  it('has the drafts in the order of a file list: whatever their capitals, accents and digits', () => {
    const names = ['amy 2.md', 'Ben.md', 'amy 10.md', 'Émile.md', 'dan.md', 'Fay.md']
    const at = folderWith({
      'own.brief.yaml': brief,
      ...Object.fromEntries(names.map(name => [`drafts/${name}`, draft(roles)])),
    })
    markwise(at, ['report', 'drafts', '-o', 'r.html'])
    const rows = readFileSync(join(at, 'r.html'), 'utf8').matchAll(/<tr><th scope="row">drafts\/([^<]*)/g)
    expect([...rows].map(([, name]) => name)).toEqual([
      'amy 2.md',
      'amy 10.md',
      'Ben.md',
      'dan.md',
      'Émile.md',
      'Fay.md',
    ])
  })

  it('has a row for each draft, also for one that cannot be read, and passes over what is none', async () => {
    const at = await folder()
    expect(markwise(at, ['report', 'drafts', '-o', 'r.html'])).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringMatching(/Wrote r\.html\.\n$/) as string,
    })
    const page = readFileSync(join(at, 'r.html'), 'utf8')
    expect(table(page, 'drafts/broken.docx')).toMatch(/not read: This Word file is damaged/)
    expect(table(page, 'drafts/latin.md')).toContain(
      'not read: this is no text in UTF-8. Save it as UTF-8 and try again.',
    )
    expect(table(page, 'drafts/b.md')).toContain('1.1: 0 of 1 point found')
    expect(table(page, 'drafts/d.docx')).toMatch(/Tracked insertions are read as text.*1\.2: no heading yet/)
    expect(page).toContain('1 file passed over: no assignment.')
    expect(page).not.toContain('~$d.docx')
  })

  it('says once what holds for several criteria, why headings were not seen, and how the folder is called', () => {
    const at = folderWith({
      'own.brief.yaml': brief,
      'begun.md': '---\nassignment: own\n---\n\n## 1.1 Define\n\n## 1.2 More\n',
      'pasted.md': `---\nassignment: own\n---\n\n1.1 Define coaching and mentoring.\n${roles}\n1.2 Say more.\nEnough words.\n`,
    })
    markwise(at, ['report', '.', '-o', 'r.html'])
    const page = readFileSync(join(at, 'r.html'), 'utf8')
    expect(page).toContain(`<h1>Drafts in ${basename(at)}</h1>`)
    expect(table(page, 'begun.md')).toContain('1.1 and 1.2: nothing written yet')
    expect(table(page, 'pasted.md')).toContain('Headings stand inside its paragraphs')
    expect(table(page, 'begun.md')).not.toContain('Headings stand')
  })

  it('says in how many drafts each point was found, ticked, dismissed or not found, by which brief and when', async () => {
    const at = await folder()
    markwise(at, ['report', 'drafts', '-o', 'r.html'])
    const page = readFileSync(join(at, 'r.html'), 'utf8')
    expect(page).toContain('In how many of 4 drafts each point was found')
    expect(
      /<tr><td>1\.1<\/td><th scope="row">Their roles<\/th>(.*)<\/tr>/.exec(page)?.[1]?.replace(/<[^>]*>/g, ' '),
    ).toMatch(/^ +2 +1 +0 +1 +3 of 4/)
    expect(page).toMatch(/Brief own, own\.brief\.yaml, last changed on \d+ \w+ \d{4}\. 4 drafts of it\./)
    expect(page).toMatch(/read on \d+ \w+ \d{4}/)
  })

  it('has no marks, ranks, sentences or people, unless sentences are asked for', async () => {
    const at = await folder()
    markwise(at, ['report', 'drafts', '-o', 'r.html'])
    const page = readFileSync(join(at, 'r.html'), 'utf8')
    expect(page).not.toMatch(/Sarah|differs from|median|rank \d|\bmarks? covered|<script|https?:/i)
    markwise(at, ['report', 'drafts', '-o', 'r.html', '--sentences'])
    expect(readFileSync(join(at, 'r.html'), 'utf8')).toContain('Their roles: “Sarah says the role of a coach')
  })

  it('comes out the same from several workers as from one, in the order of the names', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [
        `d/${String(at).padStart(2, '0')}.md`,
        draft(at % 3 === 0 ? roles : 'No.'),
      ]),
    )
    const at = folderWith({ 'own.brief.yaml': brief, ...many })
    expect(markwise(at, ['report', 'd/*.md', '-o', 'r.html']).code).toBe(0)
    const page = readFileSync(join(at, 'r.html'), 'utf8')
    expect([...page.matchAll(/<th scope="row">(d\/\d\d\.md)/g)].map(([, name]) => name)).toEqual(Object.keys(many))
    expect(page).toContain('20 of 60')
  })

  it('writes nothing where there is nothing to report on', () => {
    const at = folderWith({ 'README.md': '# Read me\n', 'none/x.txt': 'x' })
    expect(markwise(at, ['report', 'none', '-o', 'r.html'])).toMatchObject({
      code: 2,
      err: 'There is nothing to report on: no Markdown or Word file was found.\n',
    })
    expect(markwise(at, ['report', '.', '-o', 'r.html']).err).toContain('None of 1 file is an assignment.')
    expect(existsSync(join(at, 'r.html'))).toBe(false)
  })
})
