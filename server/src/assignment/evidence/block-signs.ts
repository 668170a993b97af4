import type { Block } from '../../syntax/block.js'
import type { Citation } from '../../syntax/citation.js'
import type { Span } from '../../text/span.js'
import { copiedShare, type CopiedText } from './copied-text.js'
import type { NamedWriter, WriterFinder } from './named-writers.js'
import { isQuestion } from './hollow.js'
import { foreignPoints, type Company } from './companions.js'
import { companionsIn, type WordCounts } from './make-up.js'
import { isMostlyEmpty } from './mostly-empty.js'
import { dropsNames } from './names-dropped.js'
import { saysBeyond } from './says-beyond.js'
import { saysLittle } from './says-little.js'
import type { SignFinder, SignHit } from './sign-finder.js'
import { isJumbled, isTold, leansBack, saysMore, statementsIn, type Statement } from './statements.js'
import { writtenName } from './written-words.js'

/** A sentence that tells something, with the signs it holds. */
export interface SignedStatement {
  /** Which sentence of the block, from 0. */
  readonly index: number
  /** In places of the block's source. */
  readonly span: Span
  readonly hits: readonly SignHit[]
  /** Its visible text, with the words of others blanked: what the places of `hits` count in. */
  readonly own: string
  /** Signs of a question right before it, which it answers: they tell what it is about, and show nothing themselves. */
  readonly asked: readonly SignHit[]
  /** Whether it answers a question right before it with yes or no, or as if with it: what was asked, it says. */
  readonly answers: boolean
  /** Whether it goes on with what the sentence before it speaks of: "It also …", "The reason is …". */
  readonly leansBack: boolean
  /** Ids of points that what stands round it does not speak of, whatever words of theirs it holds. */
  readonly foreign: readonly string[]
}

/** What one block holds for a criterion: how many sentences, and those with signs. */
export interface BlockSigns {
  readonly sentences: number
  readonly signed: readonly SignedStatement[]
  /** Sentences that tell something and cite a work, in places of the block's source; looked for where a point asks for theory. */
  readonly citing: readonly Span[]
  /** All sentences that tell something and name a writer, a work or a word of the criterion, in places of the block's source; looked for as `citing` is. */
  readonly telling: readonly Span[]
  /** Writers whose words are told without a year, with their sentences; looked for as `citing` is. */
  readonly voices: readonly Voice[]
  /** Signs of a last sentence that ends in a colon: a list below it goes on with them. */
  readonly leadIn: readonly SignHit[]
}

/** What a writer says, told without a year. */
export interface Voice {
  /** The writer's name as it is compared. */
  readonly writer: string
  /** As the sentence has it. */
  readonly written: string
  /** The sentence, in places of the block's source. */
  readonly span: Span
}

const nothing: BlockSigns = { sentences: 0, signed: [], citing: [], telling: [], voices: [], leadIn: [] }

/** What is looked for in blocks. */
export interface Search {
  readonly find: SignFinder
  readonly writersIn: WriterFinder
  readonly guidance: (block: Block) => readonly Span[]
  readonly copied: CopiedText
  readonly asksForTheory: boolean
  readonly spent: ReadonlySet<string>
  /** Remembers of the last sentences, by their own words, whether they tell something; tables are not asked about. */
  readonly judged: (own: string, judge: () => boolean) => boolean
  /** What is known of the company that words of the criterion's points keep. */
  readonly companies: readonly Company[]
  /** Remembers of the last sentences which words stand in them. */
  readonly counted: (own: string, count: () => WordCounts) => WordCounts
  /** Whether the criterion’s points are worded as lines of a rubric: its answers are read more kindly. */
  readonly isRubric: boolean
  /** Whether an import proposed the criterion’s points: their wording is the handout’s, long, and full of what any answer is made of. */
  readonly isProposed: boolean
}

/** What a block holds for a criterion: a pure function of the block. */
export function signsOf(block: Block, search: Search): BlockSigns {
  const statements = statementsIn(block, search.guidance(block))
  if (statements.length === 0) return nothing
  const found = statements.map((statement, index): Looked => ({
    statement,
    index,
    hits: search.find(statement.own, statement.quoting),
    writers: search.asksForTheory ? search.writersIn(statement.own) : noWriters,
  }))
  const citations = search.asksForTheory ? block.citations : []
  const some = found.filter(({ hits, writers }) => hits.length + writers.length + citations.length > 0)
  if (some.length === 0 || isJumbled(block) || (!search.isRubric && dropsNames(statements)))
    return { ...nothing, sentences: statements.length }
  const tells = tellingIn(block, search)
  const telling = some.filter(({ statement }) => tells(statement))
  if (!search.isRubric && (isMostlyEmpty(statements, telling.length, tells) || isIdle(block, statements, search)))
    return { ...nothing, sentences: statements.length }
  const foreign = isProse(block)
    ? foreignPoints(statements, search.companies, own => search.counted(own, () => companionsIn(own, search.spent)))
    : () => noPoints
  const told = telling.map(one => signed(one, found, block, foreign))
  return {
    sentences: statements.length,
    signed: told.filter(({ hits, asked }) => hits.length + asked.length > 0),
    ...(search.asksForTheory ? theoryIn(told, citations) : noTheory),
    leadIn: leadInOf(found),
  }
}

/** Whether a paragraph as a whole says next to nothing. */
function isIdle(block: Block, statements: readonly Statement[], { spent, isProposed }: Search): boolean {
  return isProse(block) && saysLittle(statements, spent, isProposed)
}

function isProse({ kind }: Block): boolean {
  return kind !== 'table'
}

const noPoints: readonly string[] = []

/** A sentence with what was found in it. */
interface Looked {
  readonly statement: Statement
  readonly index: number
  readonly hits: readonly SignHit[]
  readonly writers: readonly NamedWriter[]
}

function signed(
  { statement, index, hits, writers }: Looked,
  found: readonly Looked[],
  { prose }: Block,
  foreign: (index: number) => readonly string[],
) {
  return {
    foreign: hits.length > 0 ? foreign(index) : noPoints,
    index,
    hits,
    writers,
    asked: questionBefore(found, index),
    span: prose.sourceSpan(statement.span),
    leansBack: leansBack(statement.own),
    answers: answers.test(statement.own),
    own: statement.own,
  }
}

/** Whether a sentence of the block tells something of the writer's own. */
function tellingIn(block: Block, { copied, spent, isRubric, judged }: Search): (statement: Statement) => boolean {
  const brief = copied(block)
  const tells = (statement: Statement): boolean =>
    isTold(statement, block) && saysBeyond(statement.own, spent, isRubric)
  return statement =>
    copiedShare(statement.span, brief) < mostCopied &&
    (block.kind === 'table' ? tells(statement) : judged(statement.own, () => tells(statement)))
}

const noTheory = { citing: [], telling: [], voices: [] }

function theoryIn(
  told: readonly ReturnType<typeof signed>[],
  citations: readonly Citation[],
): Pick<BlockSigns, 'citing' | 'telling' | 'voices'> {
  const saying = told.filter(({ own }) => saysMore(own))
  return {
    citing: saying
      .filter(({ span }) => citations.some(citation => holdsStart(span, citation.span)))
      .map(({ span }) => span),
    telling: saying.map(({ span }) => span),
    voices: saying.flatMap(({ span, writers, own }) =>
      writers
        .filter(({ isReported }) => isReported)
        .map(({ folded }) => ({ writer: folded, written: writtenName(own, folded), span })),
    ),
  }
}

/** How an answer begins. */
const answers =
  /^\W*(?:yes|no|not|never|hardly|partly|largely|mostly|only|certainly|absolutely|definitely|up to a point|in part|by and large|more or less|i would|i think so|i do|it did|they did|it does|with|without|send|give|on its own|for|if|in the main|on the whole|all told|so)\b/i

function holdsStart({ start, end }: Span, inner: Span): boolean {
  return start <= inner.start && inner.start < end
}

function leadInOf(
  found: readonly { readonly statement: Statement; readonly hits: readonly SignHit[] }[],
): readonly SignHit[] {
  const last = found.at(-1)
  return last?.statement.own.trimEnd().endsWith(':') === true ? last.hits : noHits
}

const noWriters: readonly NamedWriter[] = []

/** The signs of the sentence before, where that is a question. */
function questionBefore(
  found: readonly { readonly statement: Statement; readonly hits: readonly SignHit[] }[],
  index: number,
): readonly SignHit[] {
  const before = found[index - 1]
  return before && isQuestion(before.statement.own) ? before.hits : noHits
}

const noHits: readonly SignHit[] = []

/** A sentence of which more than this share is the brief's own words says nothing of the writer's. */
const mostCopied = 0.55
