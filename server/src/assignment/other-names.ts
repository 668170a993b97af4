import { foldedName } from '../bibliography/folded.js'
import { plainYear } from '../bibliography/years.js'
import type { Citation } from '../syntax/citation.js'
import type { ReferenceEntry } from '../syntax/reference-entry.js'
import type { EntryIndex, IndexedEntry } from './entry-index.js'
import type { Match } from './match-citation.js'

type Agreeing = (authors: readonly string[], citation: Citation, index: EntryIndex) => Match

/**
 * The entries of a citation's year that it calls by another name than the list does, where just one kind of name fits: the title of a work whose
 * author the sentence tells elsewhere ("In *The Posthuman* (2013), Braidotti …"), an acronym that leaves out a word (NICE), an acronym with a
 * word of the title ("NMC Code (2018)"), a family in the plural ("the Webbs (1897)").
 */
export function byOtherName(citation: Citation, index: EntryIndex, agreeing: Agreeing): readonly ReferenceEntry[] {
  const [name = '', ...others] = citation.authors
  if (name === '' || others.length > 0 || citation.etAl || citation.year === undefined) return []
  const titled = /^(\p{Lu}{2,7})(?:['’]s)?\s(.+)$/u.exec(name)
  if (titled?.[1] !== undefined && titled[2] !== undefined) {
    const word = foldedName(titled[2])
    const entries = agreeing([titled[1]], citation, index).entries
    return entries.filter(({ reference }) => foldedName(reference.title ?? '').includes(word))
  }
  const ofYear = index.byYear(plainYear(citation.year))
  return ofYear
    .filter(item => isTitle(name, item) || isAcronym(name, item) || isPlural(name, item))
    .map(({ entry }) => entry)
}

/** The title, or all of it before its colon, with its article or without. */
function isTitle(name: string, { entry: { reference } }: IndexedEntry): boolean {
  const { title } = reference
  if (title === undefined) return false
  const folded = foldedName(name.replace(article, ''))
  const bare = title.replace(article, '')
  return folded === foldedName(bare) || folded === foldedName(bare.split(/[:.?]/)[0] ?? '')
}

const article = /^(?:the|an?)\s/i

/** Letters that begin words of a body's name in order, at most one of its capitals left out. */
function isAcronym(name: string, { entry: { reference } }: IndexedEntry): boolean {
  const [only, ...others] = reference.authors
  if (only === undefined || others.length > 0 || only.given !== '' || !/^\p{Lu}{3,7}$/u.test(name)) return false
  const initials = only.family.match(/(?<!\p{L})\p{Lu}/gu) ?? []
  if (initials.length !== name.length + 1) return false
  let at = 0
  for (const initial of initials) if (initial === name[at]) at++
  return at === name.length && initials[0] === name[0]
}

/** "the Comaroffs" are Comaroff and Comaroff. */
function isPlural(name: string, { names }: IndexedEntry): boolean {
  const [family = '', ...others] = names
  return others.length > 0 && others.every(other => other === family) && foldedName(name) === `${family}s`
}
