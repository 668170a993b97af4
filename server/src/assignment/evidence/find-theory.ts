import { foldedName } from '../../bibliography/folded.js'
import type { Span } from '../../text/span.js'
import type { CitedWork, ModelMention } from '../document.js'
import { workId } from '../work-id.js'
import { holds, type AnswerText } from './answer-text.js'
import type { SearchedPoint } from './criterion-signs.js'
import type { Found } from './found.js'

/**
 * A theory: so many citations in sentences that tell something, of different works unless the point says otherwise; with terms, in paragraphs
 * that hold a word of each group. A model named without its source counts as a work, save where different works are asked for; a writer whose words are
 * told without a year counts as well.
 */
export function findTheory({ point, groups }: SearchedPoint, answer: AnswerText): Found | undefined {
  const isClose = (block: number): boolean =>
    groups.every(group => answer.said.some(said => said.block === block && holds(said, group)))
  const cited = answer.cited.filter(work => sentenceOf(work, answer) !== undefined && isClose(work.block))
  const models =
    point.distinct === true
      ? []
      : answer.models.filter(model => !model.cited && isClose(model.block) && isToldOf(model, answer))
  const voices = answer.voices.filter(voice => isClose(voice.block) && !isCited(voice.writer, cited))
  const works =
    point.distinct === false
      ? cited.length + voices.length
      : new Set([...cited.map(workId), ...voices.map(({ writer }) => writer)]).size
  if (works + new Set(models.map(({ modelId }) => modelId)).size < (point.need ?? 1)) return undefined
  const span = (cited[0] && sentenceOf(cited[0], answer)) ?? voices[0]?.span ?? models[0]?.span
  const names = [...cited.map(spoken), ...voices.map(({ written }) => written), ...models.map(nameIn(answer))]
  return span && { span, because: [...new Set(names)].slice(0, 4).join('; ') }
}

/** A model by the name that the writer gives it. */
function nameIn({ said }: AnswerText): (model: ModelMention) => string {
  return ({ modelId, span, block }) => {
    const placed = said.find(one => one.block === block)?.placed
    return placed === undefined
      ? modelId
      : placed.block.source.slice(span.start - placed.start, span.end - placed.start)
  }
}

/** Whether a model is named in a sentence that tells something. */
function isToldOf({ span }: ModelMention, { telling }: AnswerText): boolean {
  return telling.some(({ start, end }) => start <= span.start && span.start < end)
}

/** Whether a writer's work is cited as well: it counts once. */
function isCited(writer: string, cited: readonly CitedWork[]): boolean {
  return cited.some(({ citation: { authors } }) => authors.some(author => writer.startsWith(foldedName(author))))
}

/** The sentence in which a work is cited, where it tells something; what somebody else cites in a quotation is theirs. */
function sentenceOf({ citation }: CitedWork, { citing }: AnswerText): Span | undefined {
  if (citation.certainty !== 'certain' || citation.kind === 'quoted') return undefined
  return citing.find(({ start, end }) => start <= citation.span.start && citation.span.start < end)
}

function spoken({ citation: { authors, etAl, year } }: CitedWork): string {
  return `${authors.join(' and ')}${etAl ? ' et al.' : ''} ${year ?? ''}`.trim()
}
