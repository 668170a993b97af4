import {
  bodyPairs,
  givenNames,
  honorifics,
  iberian,
  months,
  openers,
  particles,
  structure,
} from './citation-grammar.js'
import type { ReadName, Reader } from './name-reader.js'
import type { NameToken } from './name-tokens.js'

/** The family of a person: the last capitalised word with its particles; given names and initials are consumed. */
export function family(reader: Reader, run: readonly NameToken[], isInverted: boolean): readonly NameToken[] {
  let last = run.length - 1
  while (last >= 0 && run[last]?.kind !== 'capital') last--
  if (last < 0) return []
  let first = withParticles(run, last)
  if (isOfFamily(reader, run, first, isInverted)) first--
  if (first < last) first = withParticles(run, first)
  return run.slice(first, last + 1)
}

/** Where the particles begin that stand before `index`. */
function withParticles(run: readonly NameToken[], index: number): number {
  let first = index
  while (first > 0 && run[first - 1]?.kind === 'word') first--
  return first
}

/** Whether the capitalised word before `first` belongs to the family: "Van Dyke", "Ortega y Gasset", "García Márquez". */
function isOfFamily(reader: Reader, run: readonly NameToken[], first: number, isInverted: boolean): boolean {
  const before = run[first - 1]
  if (before?.kind !== 'capital') return false
  const lower = before.text.toLowerCase()
  const isParticle = particles.has(lower) && !honorifics.has(lower)
  if (isParticle || run[first]?.text === 'y' || isBehindParticle(run, first)) return true
  return isDouble(before) || isWhole(reader, run, first, isInverted)
}

/** The "Fuente" of "de la Fuente García": what stands between a particle and the last surname. */
function isBehindParticle(run: readonly NameToken[], first: number): boolean {
  return run[first]?.kind === 'capital' && run[first - 2]?.kind === 'word'
}

/** "García Márquez", "Pérez Gómez"; what "y" joins is one as well: "Ortega y Gasset". */
function isDouble(before: NameToken): boolean {
  const lower = before.text.toLowerCase()
  return (/[eéí]z$/.test(lower) || iberian.has(lower)) && !givenNames.has(lower)
}

/** In a bracket two words are one name unless the first is a given name: "(Dykstra Steinbrenner & Watson, 2015)". */
function isWhole(reader: Reader, run: readonly NameToken[], first: number, isInverted: boolean): boolean {
  const before = run[first - 1]
  if (!(reader.inBracket || isInverted) || before === undefined || first !== 1 || before.isPossessive) return false
  if (areInitials(before)) return false
  const lower = before.text.toLowerCase()
  return ![givenNames, openers, honorifics, structure, months].some(words => words.has(lower))
}

/** In a bracket nothing is owned: "(Sainsbury's, 2019)" is the name. */
export function familyEnd({ inBracket, text }: Reader, last: NameToken): number {
  return inBracket && last.isPossessive && /^.s/.test(text.slice(last.end, last.end + 2)) ? last.end + 2 : last.end
}

/** Whether initials, a given name or a title in the run show that it is a person. */
export function namesPerson(run: readonly NameToken[]): boolean {
  return (run.length > 1 && run.some(isGiven)) || (run.length === 2 && run[0] !== undefined && areInitials(run[0]))
}

function isGiven({ kind, text }: NameToken): boolean {
  const lower = text.toLowerCase()
  return kind === 'initials' || (kind === 'capital' && (givenNames.has(lower) || honorifics.has(lower)))
}

/** "JK" of "JK Rowling", but not "UK" of "UK Parliament". */
export function areInitials({ kind, text }: NameToken): boolean {
  return kind === 'capital' && /^[A-Z]{2}$/.test(text) && !bodyPairs.has(text.toLowerCase())
}

/** "(Starr, Julie, 2016)" is one person, "(Coates, James et al., 2005)" are two. */
export function withoutForename(
  { inBracket, text }: Reader,
  names: readonly ReadName[],
  etAl: boolean,
): readonly ReadName[] {
  const [first, last] = names
  if (!inBracket || etAl || first === undefined || last === undefined || names.length !== 2) return names
  const isOne = givenNames.has(last.family.toLowerCase()) && !givenNames.has(first.family.toLowerCase())
  if (!isOne || first.body || first.isInverted || !/^\s*,\s*$/.test(text.slice(first.end, last.start))) return names
  return [{ ...first, end: last.end, isPerson: true, isInverted: true }]
}

/** "(PSIS, Vehtari et al., 2017)", "(DBT, Linehan, 1993)": the short name of a method before those who are cited for it. */
export function withoutMethod({ inBracket, text }: Reader, names: readonly ReadName[]): readonly ReadName[] {
  const [first, ...others] = names
  const next = others[0]
  if (!inBracket || first === undefined || next === undefined || !/^[A-Z]{3,6}$/.test(first.family)) return names
  const isApart = /^\s*,\s*$/.test(text.slice(first.end, next.start))
  return isApart && others.every(({ family, body }) => !body && /\p{Ll}/u.test(family)) ? others : names
}

/** "He et al. (2016)", "He, Zhang and Sun (2016)", "(So, 2012)": surnames that are words of every sentence too. */
export function isPronounName(words: readonly NameToken[], reader: Reader, hasCompany: boolean): boolean {
  const [word] = words
  if (words.length > 1 || word === undefined || !/^(?:He|She|You|So|An|To|By)$/.test(word.text)) return false
  const behind = reader.text.slice(word.end, word.end + 12)
  if (/^,?\s+[*_]?et\.?\s/i.test(behind) || (reader.inBracket && /^,/.test(behind))) return true
  return hasCompany && /^(?:He|She|You)$/.test(word.text) && /^(?:,|\s+(?:and|&)\s)/.test(behind)
}
