import { remembered } from '../assignment/incremental/remembered.js'
import { isOwnPractice } from '../assignment/mentions/own-practice.js'
import { fewestQuoted } from '../insertion/page-marker.js'
import type { Block } from '../syntax/block.js'
import type { Citation } from '../syntax/citation.js'
import { sentenceAt } from '../syntax/sentences.js'
import type { Span } from '../text/span.js'
import { countWords } from '../text/words.js'

/** A quotation and the citation that says whose words they are; places are those of the block. */
export interface AttachedCitation {
  readonly quotation: Span
  /** Its index among the block's citations. */
  readonly citation: number
  /** Certain where the citation stands right beside the passage or a verb of saying joins the two. */
  readonly certainty: 'certain' | 'possible'
}

/** The quotations of a block that have a citation without a page. A pure function of the block, kept with it. */
export const quotationsWithoutPage: (block: Block) => readonly AttachedCitation[] = remembered(
  'quotations without page',
  block => {
    if (block.citations.length === 0) return []
    return block.kind === 'quotation' ? blockQuotation(block) : runningQuotations(block)
  },
)

/** Whether the citation, or another of its bracket, gives a place in the work: "p. 41", "2016: 41", "ch. 3", "para. 4"; a gap is one. */
function hasPage(source: string, citation: Citation, citations: readonly Citation[]): boolean {
  const ofGroup = citations.filter(({ group }) => group.start === citation.group.start)
  return ofGroup.some(
    ({ locator, yearSpan, group }) =>
      locator !== undefined || givesPage(source.slice(yearSpan?.end ?? group.start, group.end)),
  )
}

const place =
  /(?:\bpp?|\bpg|\bpages?|\bpara(?:graph)?s?|§|\bch(?:ap(?:ter)?)?|\bloc(?:ation)?|\bslides?|\bsections?|\blines?|\bvol(?:ume)?|\bfol)\b\.?\s{0,2}\[?[\da-z]/i

function givesPage(behindYear: string): boolean {
  const [part = ''] = behindYear.split(/[;)]/)
  return (
    place.test(part) ||
    /^\s*[,:]\s*(?!(?:1[5-9]|20)\d\d\b)\[?\d/.test(part) ||
    /\bunpaginated|\bno pag|\bn\.p\b/i.test(part)
  )
}

function runningQuotations(block: Block): readonly AttachedCitation[] {
  return block.quotations.flatMap((quotation, at) => {
    const words = block.source.slice(quotation.start, quotation.end)
    if (countWords(words) < fewestQuoted || isTitle(block.source, quotation)) return []
    return attached(block, quotation, block.quotations[at - 1], block.quotations[at + 1])
  })
}

function attached(
  block: Block,
  quotation: Span,
  before: Span | undefined,
  after: Span | undefined,
): readonly AttachedCitation[] {
  const { source, citations } = block
  const sentence = sentenceRound(source, quotation)
  const behind = source.slice(quotation.end, quotation.end + 200)
  if (/^[\s.,*_]*[([]\s*(?:(?:ibid|op\.?\s?cit)\.?,?\s*)?(?:pp?\.?|pages?|para\.?|:)\s*\[?\d/i.test(behind)) return []
  if (/\b(?:on|at)\s+(?:pp?\.|pages?)\s*\d/i.test(source.slice(sentence.start, sentence.end))) return []
  const next = citations.findIndex(({ group }) => group.start >= quotation.end)
  const found = [
    next === -1 || isBetween(after, quotation.end, citations[next])
      ? undefined
      : following(source, quotation, sentence, citations, next),
    preceding(source, quotation, sentence, citations, before),
  ].filter(candidate => candidate !== undefined)
  if (found.some(({ citation }) => citations[citation] && hasPage(source, citations[citation], citations))) return []
  return found.slice(0, 1)
}

/** A second passage before the citation: that one is nearer. */
function isBetween(passage: Span | undefined, start: number, citation: Citation | undefined): boolean {
  return (
    passage !== undefined && citation !== undefined && passage.start >= start && passage.end <= citation.group.start
  )
}

const saying =
  /\b(?:sa(?:y|ys|id|ying)|stat\w+|argu\w+|writ\w+|wrote|defin\w+|describ\w+|suggest\w+|claim\w+|not(?:e|es|ed|ing)|explain\w*|observ\w+|points?|puts?|conclud\w+|believ\w+|maintain\w*|assert\w*|emphasi\w+|warn\w*|remind\w*|according|words of|calls?|quot\w+)\b/i

/** “…” (Starr, 2016) or “…”, as Starr (2016) says. */
function following(
  source: string,
  quotation: Span,
  sentence: Span,
  citations: readonly Citation[],
  next: number,
): AttachedCitation | undefined {
  const citation = citations[next]
  if (citation === undefined) return undefined
  const gap = source.slice(quotation.end, citation.group.start)
  const isBracket = /^[([]/.test(source.slice(citation.group.start, citation.group.start + 1))
  if (/^[\s.,;:*_]*$/.test(gap) && isBracket) {
    const last = lastIndex(citations, ({ group }) => group.start === citation.group.start)
    return { quotation, citation: last, certainty: 'certain' }
  }
  if (citation.span.end > sentence.end || gap.length > 60 || isOwn(source, quotation, sentence)) return undefined
  const joins = /^[\s,;:*_]*(?:\p{Ll}+\s+){0,3}$/u.test(gap) && (saying.test(gap) || /^[\s,]*as\s$/.test(gap))
  return { quotation, citation: next, certainty: joins ? 'certain' : 'possible' }
}

/** Starr (2016) says that “…”; (Starr, 2016): “…” */
function preceding(
  source: string,
  quotation: Span,
  sentence: Span,
  citations: readonly Citation[],
  before: Span | undefined,
): AttachedCitation | undefined {
  const at = lastIndex(citations, ({ group }) => group.end <= quotation.start)
  const citation = citations[at]
  if (citation === undefined || citation.group.start < sentence.start) return undefined
  if (before !== undefined && before.start >= citation.group.end) return undefined
  const gap = source.slice(citation.group.end, quotation.start)
  if (gap.length > 120) return undefined
  const lead = source.slice(sentence.start, quotation.start)
  const joins = gap.length < 80 && (/^\s*[:,]?\s*$/.test(gap) || saying.test(gap) || /\baccording to\b/i.test(lead))
  // Words that are said to be the author's stay so, whatever the writer goes on to tell of their own practice.
  const isSaidAfter = saying.test(source.slice(quotation.end, Math.min(quotation.end + 30, sentence.end)))
  if (joins && !isSaidAfter ? isOwnPractice(lead) : isOwn(source, quotation, sentence)) return undefined
  return { quotation, citation: at, certainty: joins ? 'certain' : 'possible' }
}

/** A client's words have no page. */
function isOwn(source: string, quotation: Span, sentence: Span): boolean {
  return isOwnPractice(`${source.slice(sentence.start, quotation.start)} ${source.slice(quotation.end, sentence.end)}`)
}

/** From the start of the sentence in which the quotation opens to the end of that in which it closes. */
function sentenceRound(source: string, quotation: Span): Span {
  const { start } = sentenceAt(source, quotation.start)
  const { end } = sentenceAt(source, Math.max(quotation.start, quotation.end - 1))
  return { start: Math.min(start, quotation.start), end: Math.max(end, quotation.end) }
}

/** The title of a work, a course or a question of a form. */
function isTitle(source: string, { start }: Span): boolean {
  return /\b(?:titled|entitled|called|named|article|chapter|paper|book|report|module|course|workshop|session|question|motto|slogan)s?\s*[,:]?\s*$/i.test(
    source.slice(Math.max(0, start - 30), start),
  )
}

/** ECMAScript 2022 knows no `findLastIndex`. */
function lastIndex(citations: readonly Citation[], fits: (citation: Citation) => boolean): number {
  let at = citations.length - 1
  while (at >= 0 && !citations.slice(at, at + 1).some(fits)) at--
  return at
}

/** A passage set apart, with its attribution at the end. */
function blockQuotation({ prose, source, citations }: Block): readonly AttachedCitation[] {
  const at = lastIndex(citations, ({ kind }) => kind !== 'quoted')
  const citation = citations[at]
  if (
    citation === undefined ||
    countWords(prose.text) - countWords(source.slice(citation.group.start, citation.group.end)) < fewestQuoted
  )
    return []
  if (/\p{L}/u.test(source.slice(citation.group.end)) || hasPage(source, citation, citations)) return []
  return [{ quotation: { start: 0, end: source.length }, citation: at, certainty: 'certain' }]
}
