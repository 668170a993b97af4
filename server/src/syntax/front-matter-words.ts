import { grouped } from '../text/amounts.js'
import type { Span } from '../text/span.js'
import type { FrontMatter, FrontMatterValue } from './front-matter.js'

/** The range that `words:` sets, and what in it could not be read. */
export interface StatedWords {
  readonly words: FrontMatter['words']
  readonly problems: FrontMatter['problems']
}

/**
 * The range of words in the values of front matter: a number or range, `{min: 1, max: 2, because: "…"}`, or the same as nested lines. An end that is no number
 * is not in force; fewest that are more than the most are taken the other way round. Either is told.
 */
export function statedWords(found: ReadonlyMap<string, FrontMatterValue>): StatedWords {
  const flow = found.get('words')
  const [, first, second] = plainWords.exec(flow?.value ?? '') ?? []
  if (flow && first !== undefined) {
    const [min, max] = second === undefined ? [undefined, first] : [first, second]
    return rangeOf({ min: valueAt(flow, min), max: valueAt(flow, max), because: undefined })
  }
  const ends = { min: end(found, 'min'), max: end(found, 'max'), because: end(found, 'because')?.value }
  const isMeant = flow !== undefined && flow.value !== '' && ends.min === undefined && ends.max === undefined
  return isMeant ? { words: undefined, problems: [unread(flow)] } : rangeOf(ends)
}

/** "4000", "4,000 words", "3500-4000", "3,500 to 4,000": the most, or the fewest and the most. */
const plainWords = /^(\d[\d,]{0,9})(?: ?(?:[-–]|to) ?(\d[\d,]{0,9}))?(?: words)?$/i

/** What is told of a part is told at the whole value. */
function valueAt({ span }: FrontMatterValue, value: string | undefined): FrontMatterValue | undefined {
  return value === undefined ? undefined : { value, span }
}

/** The value of a key within `{…}`, else on a line of its own below. */
function end(found: ReadonlyMap<string, FrontMatterValue>, key: string): FrontMatterValue | undefined {
  const flow = found.get('words')
  const inFlow = new RegExp(`\\b${key}\\s*:\\s*(?:"([^"]*)"|'([^']*)'|([^,}]+))`).exec(flow?.value ?? '')
  const value = inFlow?.slice(1).find(Boolean)?.trim()
  const below = found.get(`words.${key}`)
  return flow && value !== undefined ? valueAt(flow, value) : below?.value ? below : undefined
}

interface Ends {
  readonly min: FrontMatterValue | undefined
  readonly max: FrontMatterValue | undefined
  readonly because: string | undefined
}

function rangeOf({ min, max, because }: Ends): StatedWords {
  const [fewest, most] = [numberOf(min), numberOf(max)]
  const unreadEnds = [min, max].flatMap(value => (value && numberOf(value) === undefined ? [unread(value)] : []))
  if (fewest !== undefined && most !== undefined && fewest > most)
    return { words: wordsOf(most, fewest, because), problems: max ? [turned(fewest, most, max.span)] : [] }
  return { words: wordsOf(fewest, most, because), problems: unreadEnds }
}

function wordsOf(min: number | undefined, max: number | undefined, because: string | undefined): StatedWords['words'] {
  if (min === undefined && max === undefined) return undefined
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(because ? { because } : {}),
  }
}

function turned(fewest: number, most: number, span: Span): FrontMatter['problems'][number] {
  const message = `The fewest words, ${grouped(fewest)}, are more than the most, ${grouped(most)}. They are taken the other way round until you change one of them.`
  return { span, message }
}

function numberOf(value: FrontMatterValue | undefined): number | undefined {
  return value !== undefined && /^\d[\d,]*$/.test(value.value) ? Number(value.value.replaceAll(',', '')) : undefined
}

function unread({ value, span }: FrontMatterValue): FrontMatter['problems'][number] {
  const message = `I found no number of words in “${value.slice(0, 40)}”. Write “words: 4000” or “words: {min: 3500, max: 4000}”.`
  return { span, message }
}
