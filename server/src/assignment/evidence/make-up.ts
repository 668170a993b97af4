import { once } from '../../text/once.js'
import { rootOf } from '../../text/word-root.js'
import { emptyWords } from './empty-words.js'
import { isQuestion } from './hollow.js'
import type { Statement } from './statements.js'

/** What a paragraph is made of. */
export interface MakeUp {
  /** How often each kind of word stands in it, each pair of words that join, and each kind of sentence. */
  readonly counts: ReadonlyMap<string, number>
  /** All of them together. */
  readonly size: number
}

/**
 * The make-up of sentences. A word that joins is a kind of its own, and so is every pair of them ("i have", "there is"); a year, a number, a name and a word of
 * what was asked (`spent`) are kinds in angle brackets; every other word is known by its root with a hyphen before it ("-importa").
 */
export function makeUpOf(statements: readonly Statement[], spent: ReadonlySet<string>): MakeUp {
  const counts = new Map<string, number>()
  let size = 0
  const count = (kind: string): void => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    size++
  }
  for (const { own, quoting } of statements) {
    countSentence(own, spent, count)
    if (own !== quoting) count('<quoted>')
  }
  return { counts, size }
}

/** How often words stand in a text, by their roots; names, numbers and words of what was asked are one word each, in angle brackets. */
export type WordCounts = ReadonlyMap<string, number>

/** The words of a sentence that may keep others company: those that do not only join. Linear in the sentence. */
export function companionsIn(sentence: string, spent: ReadonlySet<string>): WordCounts {
  const counts = new Map<string, number>()
  for (const kind of kindsIn(sentence.slice(0, longestSearched), spent)) {
    const word = isOpen(kind) ? kind.slice(1) : companions.has(kind) ? kind : undefined
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

const companions = new Set(['<asked>', '<name>', '<number>'])

function countSentence(sentence: string, spent: ReadonlySet<string>, count: (kind: string) => void): void {
  const kinds = kindsIn(sentence.slice(0, longestSearched), spent)
  if (kinds.length === 0) return
  let before = '<start>'
  for (const kind of kinds) {
    count(kind)
    if (!isOpen(before) && !isOpen(kind)) count(`${before} ${kind}`)
    before = kind
  }
  for (const kind of sentenceKinds(kinds, sentence)) count(kind)
}

function sentenceKinds(kinds: readonly string[], sentence: string): readonly string[] {
  const own = kinds.filter(isOpen).length
  const denies = kinds.some(kind => denying().has(kind))
  return [
    '<sentence>',
    ...(denies ? ['<not>'] : []),
    ...(denies && kinds.some(kind => firstPerson().has(kind)) ? ['<i not>'] : []),
    ...(isQuestion(sentence) ? ['<question>'] : []),
    ...(kinds.some(joinsSentence) ? [] : ['<verbless>']),
    ...(own < 2 ? ['<bare>'] : []),
    ...(own < 4 ? ['<thin>'] : []),
  ]
}

function kindsIn(sentence: string, spent: ReadonlySet<string>): readonly string[] {
  const kinds: string[] = []
  let isFirst = true
  for (const word of sentence.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []) {
    const [head, tail] = uncontracted(word.toLowerCase())
    const kind = kindOf(head, !isFirst && head.charAt(0) !== word.charAt(0), spent)
    if (kind !== '<name>' || kinds.at(-1) !== '<name>') kinds.push(kind)
    if (tail !== '') kinds.push(tail)
    isFirst = false
  }
  return kinds
}

function kindOf(word: string, isCapital: boolean, spent: ReadonlySet<string>): string {
  if (joining().has(word)) return word
  if (/^\d/.test(word)) return /^(?:1[89]|20)\d\d/.test(word) ? '<year>' : '<number>'
  if (isCapital) return '<name>'
  const root = rootOf(word)
  return spent.has(root) ? '<asked>' : `-${root}`
}

/** "don’t" as "do" and "not", "we’ll" as "we" and "will", "it’s" as "it" and "is", "coach’s" as "coach" and nothing. */
function uncontracted(word: string): readonly [string, string] {
  const at = Math.max(word.indexOf("'"), word.indexOf('’'))
  if (at < 0) return [word, '']
  const [head, tail] = [word.slice(0, at), word.slice(at + 1)]
  if (tail === 't') return [head === 'can' ? head : head === 'won' ? 'will' : head.replace(/n$/, ''), 'not']
  if (tail === 's') return [head, joining().has(head) ? 'is' : '']
  return [head, contracted.get(tail) ?? '']
}

const contracted = new Map([
  ['ll', 'will'],
  ['ve', 'have'],
  ['d', 'would'],
  ['m', 'am'],
  ['re', 'are'],
])

function isOpen(kind: string): boolean {
  return kind.startsWith('-')
}

function joinsSentence(kind: string): boolean {
  return !isOpen(kind) && !kind.startsWith('<') && !inHeaps().has(kind)
}

const denying = emptyWords('denying')
const firstPerson = emptyWords('firstPerson')
const inHeaps = emptyWords('inHeaps')
const joining = once(() => {
  const all = [emptyWords('joining'), emptyWords('small'), denying].flatMap(words => [...words()])
  return new Set([...all, 'am', 'us'])
})
const longestSearched = 2000
