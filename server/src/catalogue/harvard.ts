import data from '../../data/harvard.yaml'
import { once } from '../text/once.js'
import { entriesOf, fieldsOf, textOfData, textsOfData } from '../text/plain-data.js'

/** How references are to look: switch → value. A switch that is not there is as the writer has it; "any" says so over a profile. */
export type ReferenceSwitches = Readonly<Record<string, string>>

/** A point on which guides to Harvard differ. */
export interface ReferenceSwitch {
  /** "joiner" */
  readonly id: string
  /** "the word before the last of several authors" */
  readonly about: string
  /** ["and", "&"]; "any" is allowed besides. */
  readonly values: readonly string[]
}

/** A guide by name, as a bundle of switches. */
export interface ReferenceProfile {
  /** "ctr12" */
  readonly id: string
  /** "Cite Them Right, 12th edition" */
  readonly title: string
  /** What front matter may call it, in lower case. */
  readonly names: readonly string[]
  readonly switches: ReferenceSwitches
}

/** The points on which guides to Harvard differ; read from the data at the first call. */
export const referenceSwitches: () => readonly ReferenceSwitch[] = once(() =>
  entriesOf(fieldsOf(data())['switches']).map(item => {
    const fields = fieldsOf(item)
    return {
      id: textOfData(fields['id']) ?? '',
      about: textOfData(fields['about']) ?? '',
      values: textsOfData(fields['values']),
    }
  }),
)

/** The guides that are known by name; read from the data at the first call. */
export const referenceProfiles: () => readonly ReferenceProfile[] = once(() =>
  entriesOf(fieldsOf(data())['profiles']).map(item => {
    const fields = fieldsOf(item)
    return {
      id: textOfData(fields['id']) ?? '',
      title: textOfData(fields['title']) ?? '',
      names: textsOfData(fields['names']),
      switches: switchesFrom(fields['switches']),
    }
  }),
)

/**
 * Switches as a person writes them in settings: unknown names and values are left out, `no_date` is `noDate`, 3 is "3". `profile` stays among
 * them, where it names one. Never throws.
 */
export function switchesFrom(written: unknown): ReferenceSwitches {
  const found: Record<string, string> = {}
  for (const [name, value] of Object.entries(fieldsOf(written))) {
    const id = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    const text = typeof value === 'number' ? String(value) : textOfData(value)
    if (text !== undefined && isKnown(id, text)) found[id] = text
  }
  return found
}

/**
 * What is asked for: the set switches over those of the profile that is set, else of the one that the front matter's `style:` names. Empty where
 * the writer's own manner is the norm.
 */
export function switchesInForce(set: ReferenceSwitches, style: string | undefined): ReferenceSwitches {
  const { profile, ...own } = set
  const chosen =
    profile === undefined ? profileNamed(style ?? '') : referenceProfiles().find(({ id }) => id === profile)
  const all = { ...chosen?.switches, ...own }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== 'any'))
}

/** The guide that front matter means by "Cite Them Right", or by the file or address of its CSL style; undefined for no guide of ours. */
export function profileNamed(style: string): ReferenceProfile | undefined {
  const name = style
    .trim()
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/\.csl$/, '')
    .replace(/\s+/g, '-')
  return referenceProfiles().find(({ names }) => names.includes(name))
}

/** The guides that are offered by name: Harvard as the writer has it, and those that ask for something. */
export function offeredProfiles(): readonly (Pick<ReferenceProfile, 'title' | 'names'> & { readonly name: string })[] {
  return referenceProfiles().flatMap(({ id, title, names, switches }) => {
    if (Object.keys(switches).length > 0) return [{ name: id, title, names }]
    return names.includes('harvard') ? [{ name: 'harvard', title, names }] : []
  })
}

function isKnown(id: string, value: string): boolean {
  if (id === 'profile') return referenceProfiles().some(profile => profile.id === value)
  const known = referenceSwitches().find(item => item.id === id)
  return known !== undefined && (value === 'any' || known.values.includes(value))
}
