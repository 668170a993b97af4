import type { Criterion, Point } from '../../brief/brief.js'
import type { Catalogue, SignalFamily } from '../../catalogue/catalogue.js'
import type { Block } from '../../syntax/block.js'
import type { Span } from '../../text/span.js'
import { rememberedFor } from '../remembered.js'
import { copiedShare, type CopiedText } from './copied-text.js'
import { demandOf, type Demand } from './demand.js'
import { writerFinder, type NamedWriter, type WriterFinder } from './named-writers.js'
import { rememberingLast, signFinder, type Sign, type SignFinder, type SignHit } from './sign-finder.js'
import { saysBeyond, spentWords } from './says-beyond.js'
import { isJumbled, isTold, leansBack, statementsIn, type Statement } from './statements.js'
import { withSynonyms } from './synonyms.js'

/** A sentence that tells something, with the signs it holds. */
export interface SignedStatement {
  /** Which sentence of the block, from 0. */
  readonly index: number
  /** In places of the block's source. */
  readonly span: Span
  readonly hits: readonly SignHit[]
  /** Signs of a question right before it, which it answers: they tell what it is about, and show nothing themselves. */
  readonly asked: readonly SignHit[]
  /** Whether it answers a question right before it with yes or no, or as if with it: what was asked, it says. */
  readonly answers: boolean
  /** Whether it goes on with what the sentence before it speaks of: "It also …", "The reason is …". */
  readonly leansBack: boolean
}

/** What one block holds for a criterion: how many sentences, and those with signs. */
export interface BlockSigns {
  readonly sentences: number
  readonly signed: readonly SignedStatement[]
  /** Sentences that tell something and cite a work, in places of the block's source; looked for where a point asks for theory. */
  readonly citing: readonly Span[]
  /** Writers whose words are told without a year, with their sentences; looked for as `citing` is. */
  readonly voices: readonly Voice[]
  /** Signs of a last sentence that ends in a colon: a list below it goes on with them. */
  readonly leadIn: readonly SignHit[]
}

/** What a writer says, told without a year. */
export interface Voice {
  /** The writer's name as it is compared. */
  readonly writer: string
  /** The sentence, in places of the block's source. */
  readonly span: Span
}

/** A point with the numbers of what is looked for on its behalf. */
export interface SearchedPoint {
  readonly point: Point
  /** One for each group of its terms. */
  readonly groups: readonly number[]
  /** Of a group that only names what the whole brief is about ("coach"), where there is one such group beside others. */
  readonly subjectGroup: number | undefined
  /** Of its family or lexicon. */
  readonly signal: number | undefined
  /** Of the words near which a signal has to stand. */
  readonly near: number | undefined
  readonly demand: Demand
  /** Of the words of its wording, where that is long. */
  readonly wording: readonly number[]
}

/** A criterion made ready for the search. */
export interface CriterionSigns {
  readonly points: readonly SearchedPoint[]
  /** Of the words of all its points' wordings, where those are long: what any answer to it speaks of. */
  readonly vocabulary: readonly number[]
  /** Of the words of its points: what speaks of any of them is no talk of something else. */
  readonly topical: ReadonlySet<number>
  /** Of the words that name what the whole brief is about; undefined where there are none. */
  readonly subject: number | undefined
  /** A pure function of the block. */
  readonly signsIn: (block: Block) => BlockSigns
}

/** All that is looked for on behalf of a criterion's points. */
export function criterionSigns(
  criterion: Criterion,
  catalogue: SignWords,
  guidance: (block: Block) => readonly Span[],
  copied: CopiedText,
  subject: readonly string[],
): CriterionSigns {
  const { points, vocabulary, topical, subjectSign, search } = wantedBy(catalogue)(subject)(criterion)
  const find = rememberingLast(search.find)
  return {
    points,
    vocabulary,
    topical,
    subject: subjectSign,
    signsIn: block => signsOf(block, { ...search, find, guidance, copied }),
  }
}

type SignWords = Pick<Catalogue, 'families' | 'lexicons' | 'synonyms' | 'sources' | 'models'>

/**
 * What a criterion wants found, with its expressions compiled: kept with the criterion, since a report reads thousands of drafts of one brief and
 * compiling takes longer than reading one.
 */
const wantedBy = rememberedFor((catalogue: SignWords) =>
  rememberedFor((subject: readonly string[]) =>
    rememberedFor((criterion: Criterion) => {
      const signs: Sign[] = []
      const known = new Map<string, number>()
      const numberOf = (sign: Sign): number => {
        const key = JSON.stringify(sign)
        const number = known.get(key) ?? signs.push(sign) - 1
        known.set(key, number)
        return number
      }
      const points = (criterion.points ?? []).map(point => searchedPoint(point, catalogue, subject, numberOf))
      const vocabulary = vocabularyOf(points).map(stem => numberOf({ stems: [stem] }))
      const topical = new Set(points.flatMap(({ groups, near }) => (near === undefined ? groups : [near, ...groups])))
      const subjectSign = subject.length > 0 ? numberOf({ stems: subject }) : undefined
      const asksForTheory = points.some(({ point }) => point.kind === 'theory')
      const writersIn = writerFinder(catalogue)
      const search = { find: signFinder(signs, writersIn), writersIn, spent: spentWords(criterion), asksForTheory }
      return { points, vocabulary, topical, subjectSign, search }
    }),
  ),
)

/** The telling words of a rubric; of points that are named in a few words there are too few to judge by. */
function vocabularyOf(points: readonly SearchedPoint[]): readonly string[] {
  const isRubric = points.length > 0 && points.every(({ demand }) => demand.isLong)
  return isRubric ? [...new Set(points.flatMap(({ demand }) => demand.stems))] : []
}

function searchedPoint(
  point: Point,
  { families, lexicons, synonyms }: SignWords,
  subject: readonly string[],
  numberOf: (sign: Sign) => number,
): SearchedPoint {
  const demand = demandOf(point)
  const family = families.find(({ id }) => id === point.family)
  const lexicon = lexicons.find(({ id }) => id === point.family)
  const groups = (point.terms ?? []).map(stems => numberOf({ stems: withSynonyms(stems, synonyms) }))
  return {
    point,
    demand,
    groups,
    subjectGroup: subjectGroupOf(point, groups, subject),
    signal: family
      ? numberOf(signOf(family, point))
      : lexicon && numberOf({ stems: lexicon.terms, patterns: lexicon.patterns }),
    near: point.near && numberOf(nearSign(point.near)),
    wording: point.kind === 'topic' && demand.isLong ? demand.stems.map(stem => numberOf({ stems: [stem] })) : [],
  }
}

function subjectGroupOf({ terms = [] }: Point, groups: readonly number[], subject: readonly string[]): number | undefined {
  const naming = groups.filter((_, index) => terms[index]?.some(term => subject.includes(term)))
  return naming.length === 1 && groups.length > 1 ? naming[0] : undefined
}

function signOf({ phrases, patterns, weights }: SignalFamily, { terms = [] }: Point): Sign {
  const meant = terms.flat().filter(term => !term.startsWith('!'))
  const targets = meant.map(term => `${term.replace(/[^\p{L}\p{N} :-]/gu, '')}\\w*`)
  const target = `(?:${targets.join('|')})`
  return {
    phrases,
    weights,
    patterns: patterns.flatMap(pattern =>
      pattern.includes('{target}') ? (targets.length === 0 ? [] : [pattern.replaceAll('{target}', target)]) : [pattern],
    ),
  }
}

/** Words near which a signal has to stand; "@" among them means any citation, or a writer's name. */
function nearSign(near: readonly string[]): Sign {
  const stems = near.filter(word => word !== '@')
  return stems.length === near.length ? { stems } : { stems, patterns: [citedYear], writers: true }
}

/** The year of a citation, or a key: a block's own citations would have to be placed for each sentence, and this tells as much. */
const citedYear = String.raw`\(?\b(?:1[89]|20)\d\d[a-z]?\b[^()]{0,40}\)|\[@\w|\bn\.d\.`

const nothing: BlockSigns = { sentences: 0, signed: [], citing: [], voices: [], leadIn: [] }

interface Search {
  readonly find: SignFinder
  readonly writersIn: WriterFinder
  readonly guidance: (block: Block) => readonly Span[]
  readonly copied: CopiedText
  readonly asksForTheory: boolean
  readonly spent: ReadonlySet<string>
}

function signsOf(block: Block, search: Search): BlockSigns {
  const statements = statementsIn(block, search.guidance(block))
  if (statements.length === 0) return nothing
  const found = statements.map((statement, index) => ({
    statement,
    index,
    hits: search.find(statement.own, statement.quoting),
    writers: search.asksForTheory ? search.writersIn(statement.own) : noWriters,
  }))
  const citations = search.asksForTheory ? block.citations : []
  const some = found.filter(({ hits, writers }) => hits.length + writers.length + citations.length > 0)
  if (some.length === 0 || isJumbled(block)) return { ...nothing, sentences: statements.length }
  const brief = search.copied(block)
  const told = some
    .filter(({ statement }) => copiedShare(statement.span, brief) < mostCopied && isTold(statement, block))
    .filter(({ statement }) => saysBeyond(statement.own, search.spent))
    .map(({ statement, index, hits, writers }) => ({
      index,
      hits,
      writers,
      asked: questionBefore(found, index),
      span: block.prose.sourceSpan(statement.span),
      leansBack: leansBack(statement.own),
      answers: answers.test(statement.own),
      own: statement.own,
    }))
  const saying = told.filter(({ own }) => saysMore(own))
  return {
    sentences: statements.length,
    signed: told.filter(({ hits, asked }) => hits.length + asked.length > 0),
    citing: saying.filter(({ span }) => citations.some(citation => holdsStart(span, citation.span))).map(({ span }) => span),
    voices: saying.flatMap(({ span, writers }) =>
      writers.filter(({ isReported }) => isReported).map(({ folded }) => ({ writer: folded, span })),
    ),
    leadIn: leadInOf(found),
  }
}

/** How an answer begins. */
const answers =
  /^\W*(?:yes|no|not|never|hardly|partly|largely|mostly|only|certainly|absolutely|definitely|up to a point|in part|by and large|more or less|i would|i think so|i do|it did|they did|it does|with|without|send|give|on its own|for (?:the|some|those|most|a|us|me)\b[^.;:]{0,40}, (?:yes|no)|so)\b/i

function holdsStart({ start, end }: Span, inner: Span): boolean {
  return start <= inner.start && inner.start < end
}

function leadInOf(found: readonly { readonly statement: Statement; readonly hits: readonly SignHit[] }[]): readonly SignHit[] {
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
  return before && /\?['’”")\]]*$/.test(before.statement.own.trimEnd()) ? before.hits : noHits
}

const noHits: readonly SignHit[] = []

/** Whether a sentence holds more than names in brackets. */
function saysMore(sentence: string): boolean {
  return (sentence.replace(/\([^()]*\)/g, ' ').match(/\p{L}+/gu) ?? []).length >= 4
}

/** A sentence of which more than this share is the brief's own words says nothing of the writer's. */
const mostCopied = 0.55
