import type { Criterion, Point } from '../../brief/brief.js'
import type { Catalogue, SignalFamily } from '../../catalogue/catalogue.js'
import type { Block } from '../../syntax/block.js'
import type { Span } from '../../text/span.js'
import { lastAnswers } from '../../text/last-answers.js'
import { rememberedFor } from '../incremental/remembered.js'
import { signsOf, type BlockSigns } from './block-signs.js'
import { companyOf } from './companions.js'
import type { CopiedText } from './copied-text.js'
import { demandOf, type Demand } from './demand.js'
import type { WordCounts } from './make-up.js'
import { writerFinder } from './named-writers.js'
import { isRubric, spentWords } from './says-beyond.js'
import { namedTogether } from './sides.js'
import { rememberingLast, sentencesKept, signFinder, type Sign } from './sign-finder.js'
import { withSynonyms } from './synonyms.js'

/** A point with the numbers of the signs that are looked for on its behalf. */
export interface SearchedPoint {
  readonly point: Point
  /** A sign for each group of its terms. */
  readonly groups: readonly number[]
  /** The sign of a group that only names what the whole brief is about ("coach"), where one group among others does. */
  readonly subjectGroup: number | undefined
  /** The signs of such groups where a topic sets several against each other ("coaching and mentoring"). */
  readonly sides: readonly number[]
  /** The sign of its family or lexicon. */
  readonly signal: number | undefined
  /** The sign of the words that a signal has to stand near. */
  readonly near: number | undefined
  readonly demand: Demand
  /** The signs of the words of its wording, where that is long. */
  readonly wording: readonly number[]
}

/** A criterion made ready for the search. */
export interface CriterionSigns {
  readonly points: readonly SearchedPoint[]
  /** The signs of the words of all its points' wordings, where those are long: what any answer to it speaks of. */
  readonly vocabulary: readonly number[]
  /** The signs of the words of its points: a sentence with any of them is on the topic. */
  readonly topical: ReadonlySet<number>
  /** The sign of the words that name what the whole brief is about; undefined where there are none. */
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
  const judged = lastAnswers<boolean>(sentencesKept)
  const counted = lastAnswers<WordCounts>(sentencesKept)
  return {
    points,
    vocabulary,
    topical,
    subject: subjectSign,
    signsIn: block => signsOf(block, { judged, counted, guidance, copied, ...search, find }),
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
      const search = {
        find: signFinder(signs, writersIn),
        writersIn,
        spent: spentWords(criterion),
        isRubric: isRubric(criterion),
        isProposed: (criterion.points ?? []).some(({ proposed }) => proposed === true),
        asksForTheory,
        companies: (criterion.points ?? []).flatMap(point => companyOf(point) ?? []),
      }
      return { points, vocabulary, topical, subjectSign, search }
    }),
  ),
)

/** The telling words of a rubric; of points that are named in a few words there are too few to judge by. */
function vocabularyOf(points: readonly SearchedPoint[]): readonly string[] {
  const isLong = points.length > 0 && points.every(({ demand }) => demand.isLong)
  return isLong ? [...new Set(points.flatMap(({ demand }) => demand.stems))] : []
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
  const { terms = [] } = point
  const together = point.kind === 'topic' ? namedTogether(terms, subject) : []
  const groups = terms.map(stems => {
    const isSide = stems.some(stem => subject.includes(stem))
    return numberOf({ stems: [...withSynonyms(stems, synonyms), ...(isSide ? together : [])] })
  })
  return {
    point,
    demand,
    groups,
    subjectGroup: subjectGroupOf(point, groups, subject),
    sides: together.length > 0 ? groups.filter((_, index) => terms[index]?.some(term => subject.includes(term))) : [],
    signal: family
      ? numberOf(signOf(family, point))
      : lexicon && numberOf({ stems: lexicon.terms, patterns: lexicon.patterns }),
    near: point.near && numberOf(nearSign(point.near)),
    wording: point.kind === 'topic' && demand.isLong ? demand.stems.map(stem => numberOf({ stems: [stem] })) : [],
  }
}

function subjectGroupOf(
  { terms = [] }: Point,
  groups: readonly number[],
  subject: readonly string[],
): number | undefined {
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
    patterns: patterns
      .map(withNumbers)
      .flatMap(pattern =>
        pattern.includes('{target}')
          ? targets.length === 0
            ? []
            : [pattern.replaceAll('{target}', target)]
          : [pattern],
      ),
  }
}

function withNumbers(pattern: string): string {
  return pattern.replaceAll('{number}', number)
}

/** A number in words or figures, of which a year is none. */
const number = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundred|thousand|a dozen|(?!(?:19|20)\d\d\b)\d[\d.,]*)`

/** Words near which a signal has to stand; "@" among them means any citation, or a writer's name. */
function nearSign(near: readonly string[]): Sign {
  const stems = near.filter(word => word !== '@')
  return stems.length === near.length ? { stems } : { stems, patterns: [citedYear], writers: true }
}

/** The year of a citation, or a key: a block's own citations would have to be placed for each sentence, and this tells as much. */
const citedYear = String.raw`\(?\b(?:1[89]|20)\d\d[a-z]?\b[^()]{0,40}\)|\[@\w|\bn\.d\.`
