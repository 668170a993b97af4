import { shifted, type Span } from '../../text/span.js'
import type { CitedWork, ModelMention, PlacedBlock } from '../document.js'
import type { BlockSigns, SignedStatement, Voice } from './block-signs.js'
import type { SignHit } from './sign-finder.js'
import { writtenWords } from './written-words.js'

/** A telling sentence of an answer with signs of the criterion in it. */
export interface Said {
  /** Its number in the answer: sentences next to each other differ by one, paragraphs are two apart, items of a list are not. */
  readonly at: number
  /** The block's index in the document. */
  readonly block: number
  readonly placed: PlacedBlock
  readonly statement: SignedStatement
  /** Signs of the line that leads up to the list in which it stands: "Coaching against mentoring:". */
  readonly led: readonly SignHit[]
}

/** An answer as it is searched for points. */
export interface AnswerText {
  readonly said: readonly Said[]
  /** The block that closes the answer. */
  readonly lastBlock: number | undefined
  /** Sentences that tell something and cite a work, in places of the document. */
  readonly citing: readonly Span[]
  /** Sentences that tell something, be it only with words of the criterion, in places of the document. */
  readonly telling: readonly Span[]
  /** What writers are told to say without a year, in places of the document. */
  readonly voices: readonly (Voice & { readonly block: number })[]
  readonly cited: readonly CitedWork[]
  readonly models: readonly ModelMention[]
  /** Signs of the words of the criterion's points. */
  readonly topical: ReadonlySet<number>
}

/** The sentences of the blocks in their order; `signs` is what each block holds for the criterion. */
export function saidIn(
  blocks: readonly PlacedBlock[],
  body: readonly number[],
  signs: (placed: PlacedBlock) => BlockSigns,
): Pick<AnswerText, 'said' | 'lastBlock' | 'citing' | 'telling' | 'voices'> {
  const said: Said[] = []
  const citing: Span[] = []
  const telling: Span[] = []
  const voices: (Voice & { readonly block: number })[] = []
  let led: readonly SignHit[] = []
  let next = 0
  let lastBlock: number | undefined
  let kind = ''
  for (const block of body) {
    const placed = blocks[block]
    if (placed === undefined) continue
    const { sentences, signed, citing: sources, telling: sayings, voices: told, leadIn } = signs(placed)
    if (sentences === 0) continue
    const isItem = placed.block.kind === 'list-item'
    if (!isItem || (kind !== 'list-item' && led.length === 0)) next++
    if (!isItem) led = leadIn
    kind = placed.block.kind
    for (const statement of signed)
      said.push({ at: next + statement.index, block, placed, statement, led: isItem ? led : noHits })
    for (const voice of told) voices.push({ block, ...voice, span: shifted(voice.span, placed.start) })
    for (const span of sources) citing.push(shifted(span, placed.start))
    for (const span of sayings) telling.push(shifted(span, placed.start))
    next += sentences
    if (kind !== 'footnote' && kind !== 'table') lastBlock = block
  }
  return { said, lastBlock, citing, telling, voices }
}

const noHits: readonly SignHit[] = []

/** The place of a sentence, or of two in the same block, in the document. */
export function placeOf(first: Said, last: Said = first): Span {
  const { start } = first.statement.span
  const end = last.block === first.block ? last.statement.span.end : first.statement.span.end
  return shifted({ start, end }, first.placed.start)
}

/** Which signs stand in a sentence. */
export function holds(said: Said, sign: number): boolean {
  return said.statement.hits.some(hit => hit.sign === sign)
}

/** Whether a sign stands in a sentence, or in the line that leads up to its list. */
export function speaksOf(said: Said, sign: number): boolean {
  return holds(said, sign) || said.led.some(hit => hit.sign === sign)
}

/** Whether a sentence speaks of a sign, be it only that it answers a question in which it stands. */
export function isAbout(said: Said, sign: number): boolean {
  return speaksOf(said, sign) || said.statement.asked.some(hit => hit.sign === sign)
}

/** "role, coach, mentor": the words of the text in which signs were found, each once. */
export function wordsFound(sentences: readonly Said[], signs: readonly number[]): string {
  return signs
    .flatMap(sign => writtenFor(sentences, sign))
    .filter((word, at, all) => all.findIndex(other => other.toLowerCase() === word.toLowerCase()) === at)
    .slice(0, mostWords)
    .join(', ')
}

/** The words in which a sign was found, as they are written, in the order of the sentences. */
export function writtenFor(sentences: readonly Said[], sign: number): readonly string[] {
  return sentences.flatMap(({ statement: { own, hits } }) =>
    hits.filter(hit => hit.sign === sign).map(hit => writtenWords(own, hit)),
  )
}

const mostWords = 8

/** The sentence itself and those beside it, so many away at most. */
export function besides(all: readonly Said[], index: number, reach = 1): readonly Said[] {
  const own = all[index]
  if (own === undefined) return []
  return all.slice(Math.max(0, index - reach), index + reach + 1).filter(({ at }) => Math.abs(at - own.at) <= reach)
}

/** The sentence itself and those before it that it goes on with, one by one, in the same paragraph. */
export function ledUpTo(all: readonly Said[], index: number): readonly Said[] {
  const passage: Said[] = []
  for (let at = index; ; at--) {
    const [before, own] = [all[at - 1], all[at]]
    if (own === undefined) return passage
    passage.unshift(own)
    if (before === undefined || !own.statement.leansBack || own.at - before.at !== 1 || passage.length > 3)
      return passage
  }
}
