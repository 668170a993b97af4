import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtInBriefs } from '../../server/src/brief/built-in.js'
import { criteriaOf, sectionMarks, totalMarks, type Brief } from '../../server/src/brief/brief.js'
import { builtInCatalogue } from '../../server/src/catalogue/built-in.js'

/** The assignment notes as the provider gives them out. */
const notes = readFileSync(new URL('../briefs/8581-700.txt', import.meta.url), 'utf8')
/** The notes as running words: page marks, marks tags and the brackets round guidance are gone. */
const words = folded(
  notes
    .replace(/Page - \d+ -/g, ' ')
    .replace(/\{max(?:imum)? \d+ Marks\}/g, ' ')
    .replace(/[{}]/g, ' '),
)
const brief = builtInBriefs().find(({ id }) => id === 'ilm-8581-700')!
const criteria = criteriaOf(brief).map(({ criterion }) => criterion)

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The paragraphs and bullets of a piece of Markdown, as running words. */
function paragraphs(markdown: string): readonly string[] {
  return markdown
    .split(/\n+/)
    .map(line => folded(line.replace(/^- /, '')))
    .filter(line => line !== '')
}

test('it is named as in the notes', () => {
  expect(words).toContain(`Assignment 8581-700: ${brief.title}`)
  expect(words).toContain(brief.qualification!)
  expect(brief.aliases).toEqual(['8581-700'])
})

test('sections and criteria have the wording of the notes, in their order', () => {
  expect(brief.sections.map(({ id }) => id)).toEqual(['1', '2', '3', '4'])
  expect(criteria.map(({ id }) => id)).toEqual(['1.1', '1.2', '1.3', '1.4', '2.1', '3.1', '3.2', '4.1', '4.2'])
  let from = 0
  for (const section of brief.sections) {
    for (const { id, title } of [section, ...section.criteria]) {
      const at = words.indexOf(`${id}. ${title} `, from)
      expect(at, `${id}. ${title}`).toBeGreaterThanOrEqual(from)
      from = at + 1
    }
  }
})

test('marks are those of the notes', () => {
  const tags = [...notes.matchAll(/\{max(?:imum)? (\d+) Marks\}/g)].map(match => Number(match[1]))
  expect(tags).toEqual([12, 8, 8, 8, 16, 16, 16, 8, 8])
  expect(criteria.map(({ marks }) => marks)).toEqual(tags)
  expect(brief.sections.map(sectionMarks)).toEqual([36, 16, 32, 16])
  expect(brief.sections.map(({ criteria }) => criteria.reduce((sum, { marks = 0 }) => sum + marks, 0))).toEqual([
    36, 16, 32, 16,
  ])
  expect([brief.totalMarks, totalMarks(brief)]).toEqual([100, 100])
})

test('guidance is in full and word for word, in its place', () => {
  const starts = criteria.map(({ id, title }) => words.indexOf(`${id}. ${title}`))
  const ends = [...starts.slice(1), words.indexOf('List all the references')]
  for (const [index, criterion] of criteria.entries()) {
    const { id, title, guidance } = criterion
    const own = words.slice(starts[index]! + `${id}. ${title}`.length, ends[index])
    // What stands between this criterion and the next is its guidance and, at the end of a section, the next section's title.
    const next = brief.sections.find(section => own.endsWith(`${section.id}. ${section.title} `))
    const expected = folded(own.slice(0, next ? own.lastIndexOf(`${next.id}. ${next.title}`) : own.length))
      .replace(/^\((.*)\)$/, '$1')
      .replace(/ to life\)$/, ' to life')
    expect(paragraphs(guidance!).join(' '), id).toBe(expected)
  }
})

test('general guidance and the referencing note are word for word', () => {
  const lines = [
    ...paragraphs(brief.guidance!),
    ...paragraphs(brief.referencing!.guidance!),
    brief.referencing!.example!,
  ]
  expect(lines.length).toBeGreaterThan(8)
  for (const line of lines) expect(words).toContain(line)
  expect(brief.guidance).toContain('Pass Mark is a minimum of 50% for each section')
  expect(brief.guidance).toContain('everything between these brackets is there to guide you')
})

test('words, pass rule and lists are as asked', () => {
  expect(brief.words).toEqual({ min: 4000, max: 5000, kind: 'suggested' })
  expect(brief.pass).toEqual({ scope: 'section', percent: 50, alsoAsked: 'criterion' })
  expect(brief.referencing).toMatchObject({
    style: 'harvard',
    references: 'References',
    bibliography: 'Bibliography',
    bibliographyWanted: 'required',
  })
  expect(brief.submission!.length).toBeGreaterThanOrEqual(5)
})

test('ninety points with ids of their criterion, each unique', () => {
  const points = criteria.flatMap(({ points = [] }) => points)
  expect(criteria.map(({ points = [] }) => points.length)).toEqual([12, 12, 8, 8, 13, 11, 9, 10, 7])
  expect(new Set(points.map(({ id }) => id)).size).toBe(90)
  for (const { id, points = [] } of criteria)
    for (const point of points) expect(point.id.startsWith(`${id}-`), point.id).toBe(true)
})

test('every kind of point has what it is looked for by', () => {
  const { families, lexicons } = builtInCatalogue()
  const familyIds = families.map(({ id }) => id)
  const lexiconIds = lexicons.map(({ id }) => id)
  for (const point of criteria.flatMap(({ points = [] }) => points)) {
    if (point.kind === 'topic' || point.kind === 'relation') expect(point.terms?.length, point.id).toBeGreaterThan(0)
    if (point.kind === 'topic') expect(point.need ?? 1, point.id).toBeLessThanOrEqual(point.terms!.length)
    if (point.kind === 'theory' || point.kind === 'example' || point.kind === 'move')
      expect(point.need, point.id).toBeGreaterThan(0)
    if (point.kind === 'move') expect(familyIds, point.id).toContain(point.family)
    if (point.kind === 'example') expect(lexiconIds, point.id).toContain(point.family)
    if (point.kind === 'relation') expect(point.share, point.id).toBeGreaterThan(0)
    if (point.alternative !== undefined) expect(pointIds(brief), point.id).toContain(point.alternative)
  }
})

test('the four areas of 1.1 are looked for with both disciplines', () => {
  const areas = criteria[0]!.points!.slice(0, 4)
  expect(areas.map(({ id }) => id)).toEqual(['1.1-focus', '1.1-roles', '1.1-processes', '1.1-environment'])
  for (const { terms } of areas) expect(terms!.slice(1).map(([first]) => first)).toEqual(['coach', 'mentor'])
})

test('suggested sources, models and verbs are known', () => {
  const catalogue = builtInCatalogue()
  for (const { id, sources = [], models = [], verbs = [] } of criteria) {
    for (const source of sources) expect(catalogue.source(source)?.reference.id, `${id} ${source}`).toBe(source)
    for (const model of models) expect(catalogue.model(model)?.id, `${id} ${model}`).toBe(model)
    for (const verb of verbs) expect(catalogue.verb(verb)?.id, `${id} ${verb}`).toBe(verb)
    expect(models.length, id).toBeGreaterThan(5)
    expect(verbs.length, id).toBeGreaterThan(0)
  }
  expect(criteria[1]!.sources).toEqual([
    'hawkins-2012',
    'clutterbuck-megginson-2005',
    'rogers-etal-2012',
    'roberts-jarrett-2006',
    'oneill-2007',
  ])
})

function pointIds(of: Brief): readonly string[] {
  return criteriaOf(of).flatMap(({ criterion }) => (criterion.points ?? []).map(({ id }) => id))
}
