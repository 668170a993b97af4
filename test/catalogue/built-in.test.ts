import { expect, test } from 'vitest'
import { builtInBriefs } from '../../server/src/brief/built-in.js'
import { criteriaOf } from '../../server/src/brief/brief.js'
import { builtInCatalogue } from '../../server/src/catalogue/built-in.js'
import { foldedName } from '../../server/src/bibliography/folded.js'
import type { Model, Source } from '../../server/src/catalogue/catalogue.js'

const catalogue = builtInCatalogue()
const { models, sources, verbs, families, lexicons } = catalogue

function repeated(list: readonly string[]): readonly string[] {
  return list.filter((item, index) => list.indexOf(item) !== index)
}

/** The names by which a text may claim a model without more ado. */
function claimsOf({ name, aliases }: Model): readonly string[] {
  return [...new Set([name, ...aliases].map(foldedName))]
}

test('all models, sources and verbs are there, each with an id of its own', () => {
  const counts = [151, 216, 43, 24] // as they once were; more may be added
  const lost = [models, sources, verbs, families].filter((list, at) => list.length < (counts[at] ?? 0))
  expect(lost).toEqual([])
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id)
  for (const list of [
    ids(models),
    ids(sources.map(({ reference }) => reference)),
    ids(verbs),
    ids(families),
    ids(lexicons),
  ]) {
    expect(repeated(list)).toEqual([])
    for (const id of list) expect(id).toMatch(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/)
  }
})

test('it is read once and looked up by id', () => {
  expect(builtInCatalogue()).toBe(catalogue)
  expect(catalogue.model('oscar')?.name).toBe('OSCAR')
  expect(catalogue.source('starr-2016')?.reference.authors).toEqual([{ family: 'Starr', given: 'Julie', body: false }])
  expect(catalogue.verb('critically-review')?.needs).toEqual({ contrast: 2, limitation: 1, stance: 1, judgement: 1 })
  expect([catalogue.model('constructor'), catalogue.source(''), catalogue.verb('x')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('no name or alias is claimed by two models', () => {
  expect(repeated(models.flatMap(claimsOf))).toEqual([])
})

test('no misspelling is the name or alias of a model, or the name of an author', () => {
  const claimed = new Set(models.flatMap(({ name, aliases }) => [name, ...aliases]))
  const authors = new Set(sources.flatMap(({ reference }) => reference.authors.map(({ family }) => family)))
  const slips = [
    ...models.flatMap(model => model.misspellings),
    ...sources.flatMap(source => source.misspellings ?? []),
  ]
  expect(slips.length).toBeGreaterThan(50)
  expect(slips.filter(slip => claimed.has(slip) || authors.has(slip))).toEqual([])
})

test('an ambiguous alias is nobody’s plain one, and an acronym that is a word wants its capitals', () => {
  const claimed = new Set(models.flatMap(claimsOf))
  for (const { id, ambiguousAliases = [], everydayWord, caseSensitive } of models) {
    expect(
      ambiguousAliases.filter(alias => claimed.has(foldedName(alias))),
      id,
    ).toEqual([])
    if (everydayWord) expect(caseSensitive, id).toBe(true)
  }
  expect(models.filter(({ everydayWord }) => everydayWord).map(({ id }) => id)).toContain('grow')
})

test('every model has what is shown of it, and sources that resolve', () => {
  for (const model of models) {
    expect(model.description, model.id).toMatch(/^\S.+\.$/)
    const lists = { originators: model.originators, use: model.use, sources: model.sources }
    const empty = Object.entries(lists).flatMap(([key, list]) => (list.length === 0 ? key : []))
    expect(empty, `${model.id} lacks`).toEqual([])
    expect(
      model.sources.filter(id => catalogue.source(id) === undefined),
      model.id,
    ).toEqual([])
    expect(
      model.confusableWith.filter(id => catalogue.model(id) === undefined),
      model.id,
    ).toEqual([])
    expect(repeated(model.components), model.id).toEqual([])
    if (model.ordered) expect(model.components.length, model.id).toBeGreaterThan(1)
    if (model.year !== undefined) expect(model.year > 1900 && model.year < 2030, model.id).toBe(true)
  }
})

test('what may be confused is confused both ways', () => {
  for (const { id, confusableWith } of models) {
    for (const other of confusableWith)
      expect(catalogue.model(other)!.confusableWith, `${other} and ${id}`).toContain(id)
  }
})

test('every source has valid fields', () => {
  for (const { reference } of sources) {
    const { id, type, authors, editors, year, title, containerTitle, doi, url, page } = reference
    expect(['book', 'chapter', 'article-journal', 'report', 'webpage'], id).toContain(type)
    expect(authors.length + editors.length, id).toBeGreaterThan(0)
    for (const name of [...authors, ...editors])
      expect(name.body ? name.given : name.given.length, `${id} ${name.family}`).not.toBe(name.body ? undefined : 0)
    expect(year, id).toMatch(/^(?:19|20)\d\d$/)
    expect(title, id).toMatch(/\S/)
    if (type === 'chapter' || type === 'article-journal') expect(containerTitle, id).toMatch(/\S/)
    if (doi !== undefined) expect(doi, id).toMatch(/^10\.\d{4,}\/\S+$/)
    if (url !== undefined) expect(url, id).toMatch(/^https:\/\//)
    if (page !== undefined) expect(page, id).toMatch(/^[\p{L}\d]+(?:-[\p{L}\d]+)?$/u)
  }
})

test('no name of a body has a given name, and particles belong to the family name', () => {
  const names = sources.flatMap(({ reference }) => [...reference.authors, ...reference.editors])
  expect(names.filter(({ body, given }) => body && given !== '')).toEqual([])
  expect(names.map(({ family }) => family)).toContain('van Nieuwerburgh')
  expect(names.filter(({ family }) => family.includes(',') || family !== family.trim())).toEqual([])
})

test('what is not vouched for is a field that is there, and a DOI that nobody saw is left out', () => {
  for (const { reference } of sources) {
    for (const field of reference.unverified)
      expect(reference[field as keyof typeof reference], `${reference.id} ${field}`).toBeDefined()
  }
  expect(unverifiedOf('gilbert-whittleworth-2009')).toEqual(['publisherPlace'])
  expect(unverifiedOf('ac-2012')).toEqual(['year'])
  expect(unverifiedOf('leedham-2005')).toEqual(['page'])
  expect(catalogue.source('grant-etal-2009')!.reference.doi).toBeUndefined()
  expect(sources.filter(({ reference }) => reference.doi !== undefined).length).toBe(25)
})

test('other years are not the work’s own year and say what they mean', () => {
  for (const { reference, otherYears } of sources) {
    for (const { year, meaning } of otherYears) {
      expect(year, reference.id).toMatch(/^(?:19|20)\d\d$/)
      expect(year, reference.id).not.toBe(reference.year)
      expect(meaning, reference.id).toMatch(/\S{3}/)
    }
  }
  expect(otherYearsOf('oneill-2007')).toEqual(['2008', '2000'])
})

test('verbs need families that are there, and every pattern compiles', () => {
  const known = families.map(({ id }) => id)
  for (const { id, needs } of verbs)
    expect(
      Object.keys(needs).filter(family => !known.includes(family)),
      id,
    ).toEqual([])
  for (const { id, patterns, phrases, weights } of families) {
    expect(phrases.length, id).toBeGreaterThan(0)
    for (const pattern of patterns)
      expect(
        () => new RegExp(pattern.replaceAll('{target}', 'coaching').replaceAll('{number}', 'ten'), 'iu'),
        id,
      ).not.toThrow()
    expect(
      Object.values(weights).every(weight => weight >= 0 && weight <= 1),
      id,
    ).toBe(true)
  }
})

test('what suits a brief suits criteria that it has', () => {
  const criteriaIds = new Map(
    builtInBriefs().map(brief => [brief.id, criteriaOf(brief).map(({ criterion }) => criterion.id)]),
  )
  for (const { suits } of [...models, ...sources]) {
    for (const [brief, criteria] of Object.entries(suits ?? {})) {
      for (const criterion of criteria) expect(criteriaIds.get(brief), brief).toContain(criterion)
    }
  }
})

test('what the brief and the sources disagree about is kept', () => {
  expect(catalogue.model('oneill-client-readiness')!.components).toHaveLength(3)
  expect(catalogue.model('oneill-three-key-factors')!.components).toHaveLength(3)
  expect(catalogue.model('oscar')!.confusableWith).toEqual(['oskar'])
  expect(catalogue.source('hawkins-2012')!.aliases).toContain('Developing a Coaching Culture')
  expect(catalogue.source('rogers-etal-2012')!.reference.authors.map(({ family }) => family)).toEqual([
    'Rogers',
    'Whittleworth',
    'Gilbert',
  ])
})

function found(id: string): Source {
  return catalogue.source(id)!
}

function unverifiedOf(id: string): readonly string[] {
  return found(id).reference.unverified
}

function otherYearsOf(id: string): readonly string[] {
  return found(id).otherYears.map(({ year }) => year)
}
