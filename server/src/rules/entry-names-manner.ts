import type { Name } from '../bibliography/reference.js'
import { leadingNames } from '../insertion/names.js'
import type { ReferenceEntry } from '../syntax/reference-entry.js'
import type { Shown } from './manner.js'

/** How the authors of an entry are written: their joiner, their initials, their forenames; places count from the start of the entry. */
export function entryNamesManner(entry: ReferenceEntry): readonly Shown[] {
  const { authorSpan, span, raw, reference } = entry
  if (authorSpan === undefined) return []
  const place = { start: authorSpan.start - span.start, end: authorSpan.end - span.start }
  const written = raw.slice(place.start, place.end)
  if (written.includes('\n')) return []
  const names = leadingNames(reference)
  const isSentence = !/^\.?\s*[([,;\d]/.test(raw.slice(place.end))
  return [joiner(written, names), ...givenNames(written, names, isSentence)]
    .filter(shown => shown !== undefined)
    .map(shown => ({ span: place, written, ...shown }))
}

type Manner = Omit<Shown, 'span' | 'written'>

function joiner(written: string, names: readonly Name[]): Manner | undefined {
  if (names.length < 2) return undefined
  const found = /\s(and|&)\s(?!.*\s(?:and|&)\s)/s.exec(written)
  if (found?.[1] === undefined) return undefined
  const [before, rest] = [written.slice(0, found.index), written.slice(found.index + found[0].length)]
  return {
    point: 'joiner',
    switch: 'joiner',
    value: found[1],
    forms: { and: `${before} and ${rest}`, '&': `${before} & ${rest}` },
  }
}

/** A forename as it stands in the entry. */
interface Given {
  readonly text: string
  readonly at: number
}

/** `isSentence`: whether a stop at the end may be that of a sentence: in “Abel J. How nurses choose.” nobody can tell. */
function givenNames(written: string, names: readonly Name[], isSentence: boolean): readonly (Manner | undefined)[] {
  const givens: Given[] = []
  let from = 0
  for (const { given, family, body } of names) {
    if (body || given === '') continue
    const at = placeOfGiven(written, from, family, given)
    if (at === -1) return []
    givens.push({ text: withStop(written, at, given), at })
    from = at + given.length
  }
  if (givens.length === 0) return []
  const sure = isSentence ? givens.filter(given => !endsSentence(written, given)) : givens
  return [spaces(written, givens), stops(written, sure), forenames(written, givens)]
}

/** Behind the family, "Starr, J.", or before it, "J. Starr"; -1 where it stands in neither place. */
function placeOfGiven(written: string, from: number, family: string, given: string): number {
  const name = written.indexOf(family, from)
  if (name === -1) return -1
  const behind = written.indexOf(given, name + family.length)
  if (behind !== -1 && /^[\s,.]{0,3}$/.test(written.slice(name + family.length, behind))) return behind
  const before = written.indexOf(given, from)
  return before !== -1 && before < name ? before : -1
}

/** The reader may have left the last stop to the sentence: "J" of "J." */
function withStop(written: string, at: number, given: string): string {
  return given.endsWith('.') || written[at + given.length] !== '.' ? given : `${given}.`
}

/** "GD." at the end, with no other stop that tells. */
function endsSentence(written: string, { text, at }: Given): boolean {
  return at + text.length >= written.length && /^\p{Lu}+\.?$/u.test(text)
}

/** "J.H.", "J. H." */
function spaces(written: string, givens: readonly Given[]): Manner | undefined {
  const several = givens.filter(({ text }) => /^(?:\p{Lu}\.[\s-]?){2,}$/u.test(text))
  const value = common(several.map(({ text }) => (/\.\s\p{Lu}/u.test(text) ? 'spaced' : 'unspaced')))
  if (value === undefined) return undefined
  const forms = {
    unspaced: changed(written, several, text => text.replace(/\.\s(?=\p{Lu})/gu, '.')),
    spaced: changed(written, several, text => text.replace(/\.(?=\p{Lu})/gu, '. ')),
  }
  return { point: 'initials', switch: 'initials', value, forms }
}

/** "J.", "J" */
function stops(written: string, givens: readonly Given[]): Manner | undefined {
  const initials = givens.filter(({ text }) => /^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(text))
  const value = common(initials.map(({ text }) => (text.includes('.') ? 'stops' : 'bare')))
  if (value === undefined) return undefined
  const forms = { stops: changed(written, initials, text => text.replace(/(\p{Lu})(?![.])/gu, '$1.')) }
  return { point: 'stops of initials', value, forms }
}

/** "J.H.", "John Henry": forenames can be shortened, but not guessed. */
function forenames(written: string, givens: readonly Given[]): Manner | undefined {
  const value = common(givens.map(({ text }) => (/\p{Lu}\p{Ll}/u.test(text) ? 'full' : 'initials')))
  if (value === undefined) return undefined
  const full = givens.filter(({ text }) => /\p{Lu}\p{Ll}/u.test(text))
  return { point: 'forenames', value, forms: { initials: changed(written, full, initialsOf) } }
}

function initialsOf(text: string): string {
  return text
    .split(/\s+/)
    .map(word => word.replace(/(\p{Lu})\p{Ll}[\p{L}'’]*\.?/gu, '$1.'))
    .join('')
}

function changed(written: string, givens: readonly Given[], change: (text: string) => string): string {
  let result = ''
  let done = 0
  for (const { text, at } of givens) {
    result += written.slice(done, at) + change(text)
    done = at + text.length
  }
  return result + written.slice(done)
}

function common(values: readonly string[]): string | undefined {
  const [first] = values
  if (first === undefined) return undefined
  return values.every(value => value === first) ? first : 'mixed'
}
