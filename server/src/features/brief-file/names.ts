import { pointKinds, type Brief } from '../../brief/brief.js'
import { reliabilities, type Catalogue } from '../../catalogue/catalogue.js'
import type { YamlPlace } from '../yaml-place.js'

/** A value that a key of a brief file may have. */
export interface KnownValue {
  readonly value: string
  /** What it means, in plain text. */
  readonly meaning: string
}

/** What a brief file may name. */
export interface BriefNames {
  readonly catalogue: Catalogue
  readonly briefs: readonly Pick<Brief, 'id' | 'title' | 'aliases' | 'sections'>[]
}

/** The values to choose from at a place; none where anything may stand. */
export function valuesAt({ path, key, span }: YamlPlace, names: BriefNames, text: string): readonly KnownValue[] {
  if (path === 'words.count') return yesAndNo
  const within = path.split('.').at(-1) ?? ''
  const others = text.slice(0, span.start) + text.slice(span.end)
  return valuesOf[`${within}.${key ?? ''}`]?.(names, others) ?? valuesOf[key ?? '']?.(names, others) ?? []
}

const yesAndNo = plain(['true', 'false'])
const scopes = [
  { value: 'section', meaning: 'each section has to reach the line' },
  { value: 'criterion', meaning: 'each criterion has to reach the line' },
  { value: 'overall', meaning: 'the whole has to reach the line' },
]
const kindMeanings: Readonly<Record<(typeof pointKinds)[number], string>> = {
  topic: 'words of each group of terms, near each other',
  theory: 'citations, or models by name',
  example: 'words of a lexicon, such as own_workplace',
  move: 'signals of a family, such as contrast or judgement',
  relation: 'a fair share for each group of terms',
}

/** In a variant, the sections or criteria of the official brief of which it says nothing yet, by their ids. */
function officialParts(of: 'sections' | 'criteria', { briefs }: BriefNames, text: string): readonly KnownValue[] {
  const name = /^extends:\s*["']?([^\s"'#]+)/m.exec(text)?.[1]
  const brief =
    name === undefined ? undefined : briefs.find(({ id, aliases }) => id === name || aliases?.includes(name))
  const said = new Set([...text.matchAll(/\bid:\s*["']?([\w.-]+)/g)].map(match => match[1]))
  const sections = brief?.sections ?? []
  const parts = of === 'sections' ? sections : sections.flatMap(({ criteria }) => criteria)
  return parts.filter(({ id }) => !said.has(id)).map(({ id, title }) => ({ value: id, meaning: title }))
}

/** `text` is the file without the value that is being written. */
type Values = (names: BriefNames, text: string) => readonly KnownValue[]

/** By key; where a key means different things, by what it stands in as well. */
const valuesOf: Readonly<Record<string, Values | undefined>> = {
  extends: ({ briefs }) => briefs.map(({ id, title }) => ({ value: id, meaning: title })),
  verbs: ({ catalogue }) => catalogue.verbs.map(({ id, meaning }) => ({ value: id, meaning })),
  models: ({ catalogue }) => catalogue.models.map(({ id, name }) => ({ value: id, meaning: name })),
  sources: ({ catalogue }) =>
    catalogue.sources.map(({ reference: { id, title } }) => ({ value: id, meaning: title ?? '' })),
  family: ({ catalogue }) => [
    ...catalogue.families.map(({ id, phrases }) => ({ value: id, meaning: phrases.slice(0, 6).join(', ') })),
    ...catalogue.lexicons.map(({ id, terms }) => ({ value: id, meaning: terms.slice(0, 6).join(', ') })),
  ],
  alternative: (_, text) =>
    [...text.matchAll(/\bid:\s*["']?([\w.-]+-[\w-]+)/g)].map(match => ({ value: match[1] ?? '', meaning: 'a point' })),
  'sections.id': (names, text) => officialParts('sections', names, text),
  'criteria.id': (names, text) => officialParts('criteria', names, text),
  'points.kind': () => pointKinds.map(value => ({ value, meaning: kindMeanings[value] })),
  reliability: () => plain(reliabilities),
  where: () => plain(['anywhere', 'last-paragraph']),
  'words.kind': () => [
    { value: 'suggested', meaning: 'broken by more than 10 per cent' },
    { value: 'limit', meaning: 'broken by one word' },
  ],
  scope: () => scopes,
  alsoAsked: () => scopes,
  wording: () => plain(['official', 'paraphrased']),
  style: () => plain(['harvard']),
  bibliographyWanted: () => plain(['required', 'optional', 'none']),
  distinct: () => yesAndNo,
  proposed: () => yesAndNo,
}

function plain(values: readonly string[]): readonly KnownValue[] {
  return values.map(value => ({ value, meaning: '' }))
}
