import { foldedName } from '../../bibliography/folded.js'
import type { SignHit } from './sign-finder.js'

/**
 * The whole words that a sign was found in, as the sentence has them: "facilitator" for "facilitat", "so its" for ", so its"; a long stretch is cut
 * off behind a word. The sign's own words where the sentence does not hold them, as in a quotation.
 */
export function writtenWords(sentence: string, { start, word }: Pick<SignHit, 'start' | 'word'>): string {
  let from = start
  let to = Math.min(sentence.length, start + word.length)
  while (isPart(sentence, from - 1) && isPart(sentence, from)) from--
  while (isPart(sentence, to - 1) && isPart(sentence, to)) to++
  const written = sentence.slice(from, to).replace(/\s+/g, ' ').replace(edges, '')
  return shortened(written === '' ? word : written)
}

/** The name of a writer as the sentence has it: "Roberts and Jarrett" for "robertsjarrett"; the folded name where it is not found. */
export function writtenName(sentence: string, folded: string): string {
  const words = [...sentence.matchAll(/[\p{L}\p{N}'’-]+/gu)]
  for (let first = 0; first < words.length; first++) {
    let joined = ''
    for (let last = first; last < words.length && joined.length < folded.length; last++) {
      const name = (words[last]?.[0] ?? '').replace(/['’]s?$/, '')
      if (name !== 'and') joined += foldedName(name)
      if (joined === folded) return sentence.slice(words[first]?.index, (words[last]?.index ?? 0) + name.length)
    }
  }
  return folded
}

const edges = /^[^\p{L}\p{N}£$€]+|[^\p{L}\p{N}%]+$/gu

function isPart(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at))
}

const longest = 40

function shortened(text: string): string {
  const cut = text.length > longest ? text.lastIndexOf(' ', longest) : -1
  return cut > 0 ? `${text.slice(0, cut)} …` : text
}
