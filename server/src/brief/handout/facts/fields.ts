import type { HandoutBlock } from '../block.js'
import { isAdministrative } from '../wording/administration.js'
import type { Found } from './found.js'

/** What the fields about the assignment say that have their name in one place and what it is in the next. */
export interface Fields {
  /** Per cent of the module. */
  readonly weight: Found<number> | undefined
  readonly total: Found<number> | undefined
  /** Per cent. */
  readonly pass: Found<number> | undefined
  /** What is said of the number of words, with its name: "Word limit: 2,500 (+/- 10%)". */
  readonly words: Found<string> | undefined
}

/** The fields whose name stands in one cell, line or term and whose figure in the next. Two that say different things say nothing. */
export function fieldsIn(blocks: readonly HandoutBlock[]): Fields {
  const pairs = [...pairsOfLines(blocks), ...pairsOfRows(blocks)]
  return {
    weight: onlyFigure(pairs, weightName, 100),
    total: onlyFigure(pairs, totalName, 1000),
    pass: onlyFigure(pairs, passName, 99),
    words: onlyLength(pairs),
  }
}

interface Pair {
  readonly name: string
  readonly figure: string
  readonly line: number
}

const weightName =
  /^(?:(?:overall|total|percentage|assessment|assignment|coursework|module|unit|course)\s+){0,2}weight(?:ing|age)?(?:\s+(?:in|of|for|to|towards|within)\s+[\p{L} ]{2,40})?\s*(?:\(%\))?\s*:?$/iu
const totalName =
  /^(?:max(?:imum)?|total|full)\.?\s+(?:possible\s+|available\s+)?(?:marks?|points|score)(?:\s+available)?\s*:?$/i
const passName = /^(?:minimum\s+)?pass(?:ing)?[ -]?(?:mark|grade|score|rate)\s*(?:\(%\))?\s*:?$/i
const wordsName =
  /^(?:(?:maximum|total|suggested|approximate|recommended)\s+)?word (?:count|limit|length|guide)s?\s*:?$/i
const isName = (text: string): boolean =>
  text.length < 80 && [weightName, totalName, passName, wordsName].some(name => name.test(text))

/** Whether the text is what a field of that name says: a figure, and for the number of words what is allowed of it. */
function isValue(name: string, text: string): boolean {
  return wordsName.test(name) ? length.test(text) : figure.test(text)
}

const length = /^\d[\d, ]{1,6}\d(?!\d)(?!\s*%).{0,60}$/
const figure = /^\d{1,4}\s*(?:%|per ?cent|marks|points)?$/i

function onlyLength(pairs: readonly Pair[]): Found<string> | undefined {
  const found = pairs.filter(({ name }) => wordsName.test(name))
  const [first] = found
  return first && found.every(pair => pair.figure === first.figure)
    ? { value: `${first.name}: ${first.figure}`, line: first.line }
    : undefined
}

function onlyFigure(pairs: readonly Pair[], name: RegExp, most: number): Found<number> | undefined {
  const found = pairs.flatMap(pair => {
    const value = name.test(pair.name) ? Number(/^\d{1,4}/.exec(pair.figure)?.[0]) : 0
    return value >= 10 && value <= most ? [{ value, line: pair.line }] : []
  })
  return found.every(({ value }) => value === found[0]?.value) ? found[0] : undefined
}

/** "Weighting" above "40%", each a block of its own, or both in one, close to another such field. */
function pairsOfLines(blocks: readonly HandoutBlock[]): readonly Pair[] {
  return blocks.flatMap(({ kind, text, line }, index) => {
    const next = blocks[index + 1]
    if (kind === 'row' || kind === 'item' || !isNearField(blocks, index)) return []
    if (isName(text)) return next && isValue(text, next.text) ? [{ name: text, figure: next.text, line }] : []
    const parted =
      text.length < 100 ? /^([^\d:]+[^\d:\s])\s*:?\s+(\d{1,4}\s*(?:%|per ?cent|marks|points))$/i.exec(text) : null
    return parted && isName(parted[1] ?? '') ? [{ name: parted[1] ?? '', figure: parted[2] ?? '', line }] : []
  })
}

/** Whether one of the blocks close by names another field. */
function isNearField(blocks: readonly HandoutBlock[], index: number): boolean {
  const near = [...blocks.slice(Math.max(0, index - 4), index), ...blocks.slice(index + 1, index + 5)]
  return near.some(({ kind, text }) => kind !== 'row' && isOtherField(text))
}

function isOtherField(text: string): boolean {
  if (text.length > 100) return false
  const name = text.replace(/\s\d[\d,]*\s*(?:%|words)?$/i, '')
  return isAdministrative(name) && !weightName.test(name)
}

/** "Weighting | 40%" in a table that has other fields. */
function pairsOfRows(blocks: readonly HandoutBlock[]): readonly Pair[] {
  const ofFields = new Set(blocks.filter(row => isOtherField(row.cells?.[0]?.text ?? '')).map(({ table }) => table))
  return blocks.flatMap(({ cells: [name, what, ...more] = [], table, line }) => {
    if (!name || !what || more.length > 0 || !ofFields.has(table)) return []
    return isName(name.text) && isValue(name.text, what.text) ? [{ name: name.text, figure: what.text, line }] : []
  })
}
