import type { Block } from '../../syntax/block.js'
import type { AssignmentDocument } from '../document.js'
import { remembered } from '../incremental/remembered.js'

/**
 * Whether the text cites the entries of References by their numbers. They begin with "[1]"; or they are a numbered list, no citation with an author means one
 * of them, and two of their numbers or more stand in the body as Vancouver has them: in brackets, or raised.
 */
export function citesByNumber(document: Citing): boolean {
  const { numbered } = document.references
  if (numbered !== 'as a list') return numbered === 'in brackets'
  return document.citations.every(({ meant }) => meant.length === 0) && citesListedNumbers(document)
}

/** What tells in which way a text cites. */
export type Citing = Pick<AssignmentDocument, 'references' | 'citations' | 'blockCount' | 'factOf' | 'startOf'>

function citesListedNumbers(document: Citing): boolean {
  const { lists, entries } = document.references
  const cited = new Set<number>()
  for (let index = 0; index < document.blockCount; index++) {
    const numbers = document.factOf(citedNumbers, index) ?? ''
    if (numbers === '') continue
    const start = document.startOf(index)
    if (lists.some(({ span }) => span.start <= start && start < span.end)) continue
    for (const number of numbers.split(' ').map(Number)) if (number >= 1 && number <= entries.length) cited.add(number)
    if (cited.size > 1) return true
  }
  return false
}

/** The numbers that a block may cite, with spaces between: text, so that two versions are soon compared. Of "2–5" both ends. */
const citedNumbers: (block: Block) => string = remembered('cited numbers', ({ kind, level, source }) => {
  if (level !== undefined || kind === 'code' || kind === 'comment' || !/\d|[¹²³⁴-⁹]/.test(source)) return ''
  return [...source.matchAll(number)]
    .flatMap(([found]) => plainDigits(found).match(/\d+/g) ?? [])
    .map(Number)
    .join(' ')
})

const series = String.raw`\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*`

/** "[3]", "[1, 4]" that is no link; "(2-5)" before a mark or the end, where no list is counted through; `<sup>3</sup>`, "^3^" and "³". */
const number = new RegExp(
  [
    String.raw`\[${series}\](?![(:[])`,
    String.raw`(?<=[\p{L}\s.,;”"’'])\(${series}\)(?=\s?[.,;:]|\s*$)`,
    String.raw`<sup>[[(]?${series}[\])]?</sup>`,
    String.raw`\^${series}\^`,
    '[⁰¹²³⁴-⁹]+',
  ].join('|'),
  'gmu',
)

function plainDigits(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/g, digit => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)))
}
