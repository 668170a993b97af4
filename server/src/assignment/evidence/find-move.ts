import { besides, holds, isAbout, ledUpTo, placeOf, wordsFound, type AnswerText, type Said } from './answer-text.js'
import type { SearchedPoint } from './criterion-signs.js'
import type { Found } from './found.js'

/**
 * A move (contrast, judgement …) or an example of the writer's own: signals that together weigh as much as the point needs. With `near` or
 * `terms` only those signals count that stand in a sentence about them or in one that goes on with it (an example: right beside one), and every group of `terms` has to have its signal.
 */
export function findMove(searched: SearchedPoint, { said, lastBlock, topical }: AnswerText): Found | undefined {
  const { point, signal, near, groups } = searched
  if (signal === undefined) return undefined
  const subjects = near === undefined ? groups : [near, ...groups]
  const signalled = said.flatMap((one, index) => {
    if (!signals(one, signal) || (point.where === 'last-paragraph' && one.block !== lastBlock)) return []
    const passage = passageOf(searched, said, index, topical)
    const isOnIt = subjects.length === 0 || subjects.some(sign => passage.some(beside => isAbout(beside, sign)))
    return isOnIt ? [{ one, passage }] : []
  })
  const sentences = signalled.map(({ one }) => one)
  const first = sentences[0]
  if (first === undefined || weightOf(signal, sentences) < (point.need ?? 1)) return undefined
  if (!groups.every(group => signalled.some(({ passage }) => passage.some(one => isAbout(one, group)))))
    return undefined
  return { span: placeOf(first), because: wordsFound(sentences, [signal]) }
}

/**
 * The sentences that tell what a signal is about: its own, those that it goes on with, and the one before, if its own has words of any point of the
 * criterion. Of several things (each of four types) the paragraph's opening names the one it treats; the definition of one wants it in the sentence.
 */
function passageOf(
  { point, groups }: SearchedPoint,
  said: readonly Said[],
  index: number,
  topical: ReadonlySet<number>,
): readonly Said[] {
  if (point.kind === 'example') return besides(said, index, 2)
  const own = said[index]
  const goesOn =
    groups.length !== 1 && own?.statement.hits.some(({ sign, weight }) => weight >= 1 && topical.has(sign)) === true
  const before = goesOn ? besides(said, index, groups.length === 2 ? 2 : 1).filter(({ at }) => at < own.at) : []
  const announced =
    own && isShort(own) ? besides(said, index).filter(({ at, block }) => at > own.at && block === own.block) : []
  const opening = groups.length > 2 ? said.filter(({ block }) => block === own?.block).slice(0, 1) : []
  return [...opening, ...before, ...ledUpTo(said, index), ...announced]
}

/** Whether a sentence is so short that it announces what the next one says: "Not everybody is persuaded." */
function isShort({ statement: { span } }: Said): boolean {
  return span.end - span.start < 45
}

/** Whether a signal stands in a sentence, or in the question to which it says yes or no. */
function signals(one: Said, signal: number): boolean {
  return holds(one, signal) || (one.statement.answers && isAbout(one, signal))
}

function weightOf(signal: number, sentences: readonly Said[]): number {
  const hits = sentences
    .flatMap(({ statement }) => (statement.answers ? [...statement.hits, ...statement.asked] : statement.hits))
    .filter(hit => hit.sign === signal)
  // Weights are quarters and tenths: a sum of them may fall short by a hair.
  return hits.reduce((sum, { weight }) => sum + weight, 0) + 1e-9
}
