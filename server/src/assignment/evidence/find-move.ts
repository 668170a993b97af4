import { besides, holds, isAbout, ledUpTo, placeOf, wordsFound, type AnswerText, type Said } from './answer-text.js'
import type { SearchedPoint } from './criterion-signs.js'
import type { Found } from './found.js'

/**
 * A move (contrast, judgement …) or an example of the writer's own: signals that together weigh as much as the point needs. With `near` or
 * `terms` only those signals count that stand in a sentence about them or in one that goes on with it (an example: right beside one), and every group of `terms` has to have its signal.
 */
export function findMove(searched: SearchedPoint, { said, lastBlock }: AnswerText): Found | undefined {
  const { point, signal, near, groups } = searched
  if (signal === undefined) return undefined
  const subjects = near === undefined ? groups : [near, ...groups]
  const signalled = said.flatMap((one, index) => {
    if (!signals(one, signal) || (point.where === 'last-paragraph' && one.block !== lastBlock)) return []
    const passage = passageOf(searched, said, index)
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

/** The sentences that tell what a signal is about. Of several things (each of four types) the paragraph's opening names the one it treats. */
function passageOf({ point, groups }: SearchedPoint, said: readonly Said[], index: number): readonly Said[] {
  if (point.kind === 'example') return besides(said, index)
  const passage = [...new Set([...ledUpTo(said, index), ...besides(said, index).slice(0, 2)])]
  const opening = groups.length > 2 ? said.find(({ block }) => block === said[index]?.block) : undefined
  return opening ? [opening, ...passage] : passage
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
