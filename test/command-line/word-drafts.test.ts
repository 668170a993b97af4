import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { misfits, type JsonSchema } from '../json-schema.js'
import { wordFile, type WordPart } from '../word-file.js'
import { folderWith, markwise } from './markwise.js'

const draft: readonly WordPart[] = [
  { text: 'My assignment', style: 'Heading1' },
  { text: '1.1 Define and differentiate between the purpose of coaching and mentoring' },
  { text: 'The role of a coach is that of a facilitator; the role of a mentor is that of an expert (Starr, 2016).' },
  { text: 'A sentence that came later.', inserted: true },
  { text: 'References', style: 'Heading2' },
  { text: 'Whitmore, J. (2017) Coaching for performance. London: Brealey.' },
]
const word = async (parts = draft): Promise<Buffer> => Buffer.from(await wordFile(parts))
const ownBrief = `id: own
title: A talk
sections:
  - id: '1'
    title: The only section
    criteria:
      - { id: '1.1', title: Define coaching and mentoring., marks: 10, points: [{ id: 1.1-role, label: Their roles, kind: topic, terms: [[role], [coach], [mentor]], reliability: high }] }
`

describe('a draft in a Word file', () => {
  it('is checked by the brief that is named, with places in words', async () => {
    const folder = folderWith({ 'essay.docx': await word() })
    const { code, out } = markwise(folder, ['check', 'essay.docx', '--brief', '8581-700'])
    expect(code).toBe(1)
    expect(out).toMatch(
      /^essay\.docx: 1\.1, “The role of a coach is that of a facilitator; …”: warning citation-unlisted Starr \(2016\)/m,
    )
    expect(out).toContain('essay.docx note Tracked insertions are read as text, tracked deletions are not.')
    expect(out).not.toMatch(/essay\.docx:\d/)
  })

  it('is read by the one brief beside it, and that is said', async () => {
    const folder = folderWith({ 'essay.docx': await word(), 'own.brief.yaml': ownBrief })
    const { out, err } = markwise(folder, ['coverage', 'essay.docx'])
    expect(out).toContain('10 of 10 marks covered · not a grade')
    expect(err).toContain('Read by the one brief that lies beside it: own.')
    expect(markwise(folder, ['check', '.']).out).toContain('1 assignment checked')
  })

  it('has its citations checked without any brief', async () => {
    const folder = folderWith({ 'essay.docx': await word() })
    expect(markwise(folder, ['check', 'essay.docx']).out).toContain('citation-unlisted')
    expect(markwise(folder, ['coverage', 'essay.docx'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^A Word file names no brief, so there are no marks to cover\. Name it with --brief\. Known: ilm-8581-700, .*\.\n$/,
      ) as string,
    })
  })

  it('gives the promised JSON, with the place of each finding', async () => {
    const folder = folderWith({ 'essay.docx': await word() })
    const inspected: unknown = JSON.parse(
      markwise(folder, ['inspect', 'essay.docx', '--brief', '8581-700', '--json']).out,
    )
    expect(misfits(schema('inspect'), inspected)).toEqual([])
    expect(inspected).toMatchObject({
      brief: 'ilm-8581-700',
      notes: ['Tracked insertions are read as text, tracked deletions are not.'],
      references: [{ authors: ['Whitmore'], year: '2017' }],
    })
    const checked: unknown = JSON.parse(markwise(folder, ['check', 'essay.docx', '--format', 'json']).out)
    expect(misfits(schema('check'), checked)).toEqual([])
    expect(JSON.stringify(checked)).toContain('"place":"My assignment, “The role of a coach')
    const sarif = markwise(folder, ['check', 'essay.docx', '--format', 'sarif']).out
    expect(sarif).toContain('fullyQualifiedName')
    expect(sarif).not.toContain('startLine')
  })

  it('has a report of its own', async () => {
    const folder = folderWith({ 'essay.docx': await word() })
    expect(markwise(folder, ['report', 'essay.docx', '--brief', '8581-700', '-o', 'r.html']).code).toBe(0)
    const page = readFileSync(join(folder, 'r.html'), 'utf8')
    expect(page).toContain('citation-unlisted, 1.1, “The role of a coach is that of a facilitator; …”')
    expect(page).toContain('Tracked insertions are read as text')
    expect(page).not.toMatch(/, line \d/)
  })

  it('says in one line why it cannot be read, or which brief is not known', async () => {
    const folder = folderWith({ 'broken.docx': 'PK nothing', 'essay.docx': await word() })
    expect(markwise(folder, ['check', 'broken.docx'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/broken\.docx: This Word file is damaged.*\n$/) as string,
    })
    expect(markwise(folder, ['check', 'essay.docx', '--brief', 'ilm-8581-70'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /^I know no brief “ilm-8581-70”\. Did you mean ilm-8581-700\? Known: ilm-8581-700, .*cmi-701.*\.\n$/,
      ) as string,
    })
    expect(markwise(folder, ['check', 'essay.docx', '--brief', 'no.brief.yaml']).err).toBe(
      'no.brief.yaml cannot be read. Is its name right?\n',
    )
    expect(markwise(folder, ['export', 'essay.docx', '-o', 'out.html']).err).toContain('is a Word file already')
  })
})

function schema(name: string): JsonSchema {
  const file = join(import.meta.dirname, `../../server/data/schema/${name}.schema.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as JsonSchema
}
