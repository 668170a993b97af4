import { authorsBefore, type AuthorRun } from './author-run.js'
import { bodyWords, theoryNouns } from './citation-grammar.js'
import { peek, readerAt } from './name-reader.js'
import type { NameToken } from './name-tokens.js'

/** How many words what is owned may have: "hierarchy of human needs". */
const longestPhrase = 6

/**
 * The author of what stands before `end`, where that is something a theorist's name owns: "Gibbs’ reflective cycle (1988)", "Maslow's Hierarchy of
 * Needs (1943)"; or a term in quotation marks: "Schön’s ‘reflection-in-action’ (1983)". Undefined where the phrase names no theory, study or work.
 */
export function ownerBefore(text: string, end: number, floor: number, inBracket: boolean): AuthorRun | undefined {
  const term = inBracket ? undefined : quotedTerm(text, end, floor)
  if (term !== undefined) return authorsBefore(text, term, Math.max(floor, term - 120), false)
  const reader = readerAt(text, end, Math.max(floor, end - 160), inBracket)
  const skipped = inBracket && peek(reader)?.kind === 'comma' ? 1 : 0
  const words: string[] = []
  for (let ahead = skipped; ahead <= longestPhrase + skipped; ahead++) {
    const token = peek(reader, ahead)
    if (token === undefined || !isOfPhrase(token)) return undefined
    if (token.isPossessive && token.kind !== 'word') {
      const owned = namesTheory(words) ? peek(reader, ahead - 1) : undefined
      return owned && authorsBefore(text, owned.start, Math.max(floor, token.start - 120), false)
    }
    words.unshift(token.text.toLowerCase())
  }
  return undefined
}

function isOfPhrase({ kind, text }: NameToken): boolean {
  return /^(?:word|capital|et-al)$/.test(kind) || /^\d+$/.test(text)
}

/**
 * The team that gave a theory its name before `end`: "the Hersey & Blanchard model (1969)". Of a name alone nobody can tell, "the Balint model".
 */
export function namedAfter(text: string, end: number, floor: number): AuthorRun | undefined {
  const reader = readerAt(text, end, Math.max(floor, end - 160), false)
  if (!eponyms.test(peek(reader)?.text ?? '')) return undefined
  let words = 0
  while (peek(reader, words)?.kind === 'word') words++
  const noun = peek(reader, words - 1)
  if (noun === undefined || words > 3) return undefined
  const run = authorsBefore(text, noun.start, Math.max(floor, noun.start - 120), false)
  const isTeam = run !== undefined && !run.body && run.authors.length > 1
  return isTeam && !run.isPossessive && run.authors.every(isSurname) ? run : undefined
}

const eponyms = /^(?:model|theory|cycle|taxonomy|matrix|grid|inventory|typology|hierarchy|continuum|window|scale)$/

/** "Teaching and Learning", "Diversity and Inclusion" are no people. */
function isSurname(name: string): boolean {
  const lower = name.toLowerCase()
  return (
    !theoryNouns.has(lower) &&
    !bodyWords.has(lower) &&
    /^\p{Lu}\p{L}*\p{Ll}/u.test(name) &&
    !/(?:ing|ment|sion|tion|ity|ship)$/.test(lower)
  )
}

/** Where a short term in quotation marks begins that ends at `end` and stands behind somebody's name in the genitive. */
function quotedTerm(text: string, end: number, floor: number): number | undefined {
  const before = text.slice(Math.max(floor, end - 80), end)
  const term = /(?<=\p{L}(?:['’]s|s['’])\s)['‘"“][^'‘’"“”()]{3,50}['’"”]\s$/u.exec(before)
  return term === null ? undefined : end - before.length + term.index
}

function namesTheory(words: readonly string[]): boolean {
  const link = words.findIndex(word => word === 'of' || word === 'for' || word === 'on')
  const head = link === -1 ? words.at(-1) : words[link - 1]
  return (
    head !== undefined &&
    theoryNouns.has(head.replace(/^.*-/, '')) &&
    !words.some(word => word === 'by' || word === 'in' || word === 'from')
  )
}
