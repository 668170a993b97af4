import { describe, expect, test } from 'vitest'
import type { Reference } from '../server/src/bibliography/reference.js'
import { builtInCatalogue } from '../server/src/catalogue/built-in.js'
import type { Diagnosed } from '../server/src/features/diagnostics.js'
import { plainEntry } from '../server/src/insertion/plain-entry.js'
import { habitsOf } from '../server/src/insertion/habits.js'
import { citationNames, leadingNames } from '../server/src/insertion/names.js'
import { documentOf, findingsIn } from './check.js'

// What the catalogue is not sure of it must never correct: a learner may know better.

const { sources, models } = builtInCatalogue()
const unsure = sources.filter(({ confidence }) => confidence === 'medium')
const unsureModels = models.filter(({ confidence, unconfirmed }) => confidence === 'medium' || unconfirmed)
const habits = habitsOf(documentOf(''))

test('there are entries and models that the catalogue is not sure of', () => {
  expect(unsure.length).toBeGreaterThan(3)
  expect(unsureModels.length).toBeGreaterThan(1)
})

describe.each(unsure.map(({ reference }) => [reference.id, reference] as const))(
  '%s, written by a learner',
  (_, reference) => {
    const misspelt = spelledOtherwise(reference)
    const writings = [
      ['misspelt', misspelt],
      ['of another year', { ...reference, year: '1999' }],
      ['of the next year', { ...reference, year: String(Number(reference.year ?? '2000') + 1) }],
      ['misspelt and of another year', { ...misspelt, year: '1999' }],
    ] as const

    test.each(writings)('%s, cited and listed alike', (_, written) => {
      expect(tooLoud(findingsIn(essay(written, written)))).toEqual([])
    })

    test('misspelt and of another year, beside other works of the same people', () => {
      const others = sources
        .map(source => source.reference)
        .filter(other => other.id !== reference.id && sharesAuthor(other, reference))
      expect(
        tooLoud(findingsIn(essay({ ...misspelt, year: '1999' }, { ...misspelt, year: '1999' }, ...others))),
      ).toEqual([])
    })
  },
)

describe.each(
  unsure.flatMap(({ reference, otherYears }) =>
    otherYears.map(({ year }) => [`${reference.id} ${year}`, reference, year] as const),
  ),
)('%s, a year that the work is known under', (_, reference, year) => {
  test('cited, with the catalogue entry listed', () => {
    expect(tooLoud(findingsIn(essay({ ...reference, year }, reference)))).toEqual([])
  })
})

describe.each(unsureModels.map(model => [model.id, model] as const))(
  'the model %s',
  (_, { name, aliases, misspellings }) => {
    test.each([...new Set([name, ...aliases, ...misspellings, swapped(name)])])('called %s', written => {
      expect(
        tooLoud(findingsIn(`The ${written} model helped my team to see what it was doing, and it helped me.\n`)),
      ).toEqual([])
    })
  },
)

/** Findings above a hint, and fixes that one key would apply. A gap that the entry came with is no correction. */
function tooLoud(found: readonly Diagnosed[]): readonly string[] {
  const loud = found.filter(
    ({ code, severity, finding }) =>
      !(code === 'reference-incomplete' && finding.message.startsWith('[')) &&
      (severity !== 'hint' || finding.fixes?.().some(({ preferred }) => preferred)),
  )
  return loud.map(({ code, finding }) => `${code}: ${finding.message}`)
}

/** A text that cites one work and lists works, whole, as a learner would: uncited ones are hints by themselves. */
function essay(cited: Reference, ...listed: readonly Reference[]): string {
  const names = citationNames(leadingNames(cited), cited.etAl)
  const entries = listed.map(work => plainEntry({ ...work, unverified: [] }, habits))
  return `It helps to plan (${names}, ${cited.year ?? 'n.d.'}).\n\n## References\n\n${entries.join('\n\n')}\n`
}

function spelledOtherwise(reference: Reference): Reference {
  return { ...reference, authors: reference.authors.map(author => ({ ...author, family: swapped(author.family) })) }
}

/** The first two lower-case letters in the middle changed round: "Whittleworth" → "Whtitleworth". */
function swapped(name: string): string {
  return name.replace(/(?<=\p{L}{2})(\p{Ll})(\p{Ll})/u, '$2$1')
}

function sharesAuthor(a: Reference, b: Reference): boolean {
  const families = new Set(leadingNames(a).map(({ family }) => family))
  return leadingNames(b).some(({ family }) => families.has(family))
}
