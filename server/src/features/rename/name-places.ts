import { foldedName } from '../../bibliography/folded.js'
import { nameLikeness } from '../../bibliography/name-distance.js'
import type { Span } from '../../text/span.js'

/**
 * Where each of these names stands in the text, in their order: white space in a name may be a line end. Undefined for one that is not written so,
 * as where an entity or a mark stands inside it.
 */
export function namePlaces(text: string, names: readonly string[]): readonly (Span | undefined)[] {
  let from = 0
  return names.map(name => {
    const place = nextPlace(text, name, from)
    if (place) from = place.end
    return place
  })
}

/**
 * Which of these names the wanted one is: written alike, without its particle, or with a slip of the pen. Undefined where it is none of them, as an
 * acronym is.
 */
export function nameIndex(names: readonly string[], wanted: string): number | undefined {
  const folded = foldedName(wanted)
  const found = [
    names.findIndex(name => foldedName(name) === folded),
    names.findIndex(name => isPartOf(foldedName(name), folded) || isPartOf(folded, foldedName(name))),
    names.findIndex(name => nameLikeness(name, wanted) === 'slip'),
  ].find(index => index !== -1)
  return found
}

/** "haan" is the end of "dehaan"; shorter names than four letters say too little. */
function isPartOf(part: string, whole: string): boolean {
  return part.length > 3 && whole.endsWith(part)
}

function nextPlace(text: string, name: string, from: number): Span | undefined {
  const words = name.split(/\s+/).filter(word => word !== '')
  const [first] = words
  if (first === undefined) return undefined
  for (let at = text.indexOf(first, from); at !== -1; at = text.indexOf(first, at + 1)) {
    const end = endOfWords(text, at, words)
    if (end !== undefined && !isLetter(text, at - 1) && !isLetter(text, end)) return { start: at, end }
  }
  return undefined
}

/** The end of the words that begin at `start`, one after the other; undefined where they do not stand there. */
function endOfWords(text: string, start: number, words: readonly string[]): number | undefined {
  let at = start
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const gap = /^\s+(?:>\s*)*/.exec(text.slice(at, at + 80))
      if (gap === null) return undefined
      at += gap[0].length
    }
    if (!text.startsWith(word, at)) return undefined
    at += word.length
  }
  return at
}

function isLetter(text: string, index: number): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(text.charAt(index))
}
