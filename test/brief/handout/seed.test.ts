import { expect, test } from 'vitest'
import { criteriaOf, type BriefSection } from '../../../server/src/brief/brief.js'
import { builtInBriefs } from '../../../server/src/brief/built-in.js'
import { readBrief } from '../../../server/src/brief/read-brief.js'
import { importBrief } from '../../../server/src/workspace/import-brief.js'
import { nodeDocuments } from '../../../server/src/workspace/node-documents.js'
import { asHtml, asMarkdown, asPdf, asWord, seedText } from './seed.js'

const brief = builtInBriefs().find(({ id }) => id === 'ilm-8581-700')!
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const documents: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array])[] = [
  ['notes.txt', () => bytes(seedText)],
  ['notes.md', () => bytes(asMarkdown(brief))],
  ['notes.html', () => bytes(asHtml(brief))],
  ['notes.docx', () => asWord(brief)],
  ['notes.pdf', () => asPdf()],
]

async function imported(name: string, content: Uint8Array) {
  const read = await importBrief(name, content, nodeDocuments)
  if ('fault' in read) throw new Error(read.message)
  return read
}

test.each(documents)('%s gives the built-in brief, field by field', async (name, content) => {
  const { file, summary } = await imported(name, await content())
  const { brief: read, problems } = readBrief(file)
  expect(problems).toEqual([])
  expect({ ...read, sections: [], referencing: undefined }).toEqual({
    ...brief,
    // What the notes do not say.
    pass: { scope: brief.pass!.scope, percent: brief.pass!.percent },
    submission: undefined,
    sections: [],
    referencing: undefined,
  })
  expect(read!.sections.map(withoutProposals)).toEqual(brief.sections.map(withoutProposals))
  expect(summary).toBe('4 sections, 9 criteria, 100 marks, pass 18/8/16/8, 4,000–5,000 words')
})

/** What a document that is handed out can say of a section. */
function withoutProposals(section: BriefSection): BriefSection {
  const criteria = section.criteria.map(({ id, title, marks, verbs, guidance }) => ({
    id,
    title,
    marks,
    verbs,
    guidance,
  }))
  return { ...section, criteria: criteria as BriefSection['criteria'] }
}

test.each(documents)('%s: the two lists are inferred, and that is doubted at the prompts', async (name, content) => {
  const { imported: found } = await imported(name, await content())
  expect(found.referencing).toMatchObject({
    style: 'harvard',
    references: 'References',
    bibliography: 'Bibliography',
    bibliographyWanted: 'required',
    example: brief.referencing!.example,
  })
  const messages = found.doubts.map(({ message }) => message)
  expect(messages).toEqual([expect.stringContaining('“References”'), expect.stringContaining('“Bibliography”')])
})

test('doubts name the lines of the text', async () => {
  const { imported: found } = await imported('notes.txt', bytes(seedText))
  const lines = seedText.split('\n')
  expect(found.doubts.map(({ line }) => lines[line - 1])).toEqual([
    expect.stringMatching(/^\{List all the references/),
    expect.stringMatching(/^\{List all the books/),
  ])
  expect(found.criteria.map(({ line }) => lines[line - 1]?.slice(0, 3))).toEqual(
    criteriaOf(brief).map(({ criterion }) => criterion.id),
  )
})

test('each topic in a list is proposed as a point, and nothing else is', async () => {
  const { file } = await imported('notes.txt', bytes(seedText))
  const { brief: read } = readBrief(file)
  const points = Object.fromEntries(criteriaOf(read!).map(({ criterion }) => [criterion.id, criterion.points ?? []]))
  expect(points['1.1']!.map(({ label }) => label)).toEqual([
    'Different focus between coaching and mentoring',
    'Difference in roles between coaching and mentoring',
    'Different processes between coaching and mentoring',
    'Different environment between coaching and mentoring',
  ])
  expect(points['1.1']![1]).toMatchObject({ kind: 'topic', terms: [['role'], ['coach'], ['mentor']], proposed: true })
  expect(points['1.2']).toHaveLength(7)
  expect(points['1.3']).toEqual([])
  expect(points['3.2']!.map(({ label }) => label)).toEqual(['codes of practice', 'contracting', 'supervision'])
  expect(
    Object.values(points)
      .flat()
      .every(({ proposed }) => proposed),
  ).toBe(true)
})
