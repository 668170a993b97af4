import { holds, placeOf, speaksOf, wordsFound, type AnswerText, type Said } from './answer-text.js'
import type { SearchedPoint } from './criterion-signs.js'
import type { Found } from './found.js'

/**
 * A topic: a word of every group in one sentence or in neighbouring ones. With `need` so many groups anywhere in the answer suffice, since each
 * of several things may have a paragraph of its own. A point worded at length also wants as much said about it as its wording asks for.
 */
export function findTopic(searched: SearchedPoint, { said }: AnswerText): Found | undefined {
  const { groups, point, demand } = searched
  if (groups.length === 0) return undefined
  const about = said.filter(one => groups.some(group => holds(one, group)))
  const isOfWords = point.proposed === true || point.byLabel === true
  if (point.need !== undefined && !isOfWords) return overTheAnswer(groups, about, point.need)
  const need = Math.min(point.need ?? groups.length, groups.length)
  const isWhole = (sentences: readonly Said[]): boolean => countOf(groups, sentences) >= need
  // What a rubric line asks for may take a sentence between, or go on in the next paragraph.
  const passages = demand.isLong
    ? closest(about, isWhole, 2)
    : [
        ...closest(about, isWhole, 1),
        ...threeInARow(groups, about, isWhole),
        ...turnByTurn(searched, about, isWhole),
        ...inAParagraph(searched, about),
      ]
  const passage = passages.find(one => groups.every(group => isFirm(group, about, one)))
  if (passage === undefined || !isSaidEnough(searched, about, said)) return undefined
  const [first, last] = passage
  return { span: placeOf(first, last), because: wordsFound([first, last], groups) }
}

/** From the first sentence to the last one of a stretch about a point. */
type Passage = readonly [Said, Said]

/** The sentences with all groups, and behind them two neighbouring ones. */
function closest(
  about: readonly Said[],
  isWhole: (sentences: readonly Said[]) => boolean,
  apart: number,
): readonly Passage[] {
  const single = about.filter(one => isWhole([one])).map((one): Passage => [one, one])
  const pairs = about.flatMap((one, index): readonly Passage[] => {
    const next = about[index + 1]
    return next && next.at - one.at <= apart && isWhole([one, next]) ? [[one, next]] : []
  })
  return [...single, ...pairs]
}

/** Three in a row that all speak of the point, as one does who gives each side its turn. */
function threeInARow(
  groups: readonly number[],
  about: readonly Said[],
  isWhole: (sentences: readonly Said[]) => boolean,
): readonly Passage[] {
  return about.flatMap((one, index): readonly Passage[] => {
    const [next, last] = [about[index + 1], about[index + 2]]
    if (next === undefined || last === undefined || last.at - one.at > 2) return []
    const isJoined = groups.some(group => holds(next, group) && (holds(one, group) || holds(last, group)))
    return isJoined && isWhole([one, next, last]) ? [[one, last]] : []
  })
}

/**
 * A few sentences without a gap that give each side its turn, where things are set against each other that the whole brief is about: two of them at least
 * speak of the aspect, and not only of a side.
 */
function turnByTurn(
  { groups, sides }: SearchedPoint,
  about: readonly Said[],
  isWhole: (sentences: readonly Said[]) => boolean,
): readonly Passage[] {
  if (sides.length < 2) return []
  const aspects = groups.filter(group => !sides.includes(group))
  return about.flatMap((first, index): readonly Passage[] => {
    const run = about.slice(index, index + longestTurns).filter(({ at }, step) => at - first.at === step)
    const last = run.at(-1)
    const speaking = run.filter(one => aspects.every(aspect => holds(one, aspect)))
    return last && speaking.length > 1 && isWhole(run) ? [[first, last]] : []
  })
}

const longestTurns = 6

/** Where one group only names what the brief is about, that may be said anywhere in the paragraph. */
function inAParagraph({ groups, subjectGroup }: SearchedPoint, about: readonly Said[]): readonly Passage[] {
  if (subjectGroup === undefined) return []
  const others = groups.filter(group => group !== subjectGroup)
  return about
    .filter(one => countOf(others, [one]) === others.length)
    .filter(one => about.some(other => other.block === one.block && speaksOf(other, subjectGroup)))
    .map(one => [one, one])
}

function overTheAnswer(groups: readonly number[], about: readonly Said[], need: number): Found | undefined {
  const fullest = [...about].sort((a, b) => countOf(groups, [b]) - countOf(groups, [a]))[0]
  if (fullest === undefined || countOf(groups, about) < Math.min(need, groups.length)) return undefined
  return { span: placeOf(fullest), because: wordsFound(about, groups) }
}

function countOf(groups: readonly number[], sentences: readonly Said[]): number {
  return groups.filter(group => sentences.some(one => speaksOf(one, group))).length
}

/** Whether words of a group weigh one or more in a passage and right beside it: a word that also means other things needs a second, other one. */
function isFirm(group: number, about: readonly Said[], [first, last]: Passage): boolean {
  const near = about.filter(({ at }) => first.at - 1 <= at && at <= last.at + 1)
  const hits = near.flatMap(({ statement, led }) => [...statement.hits, ...led]).filter(({ sign }) => sign === group)
  const weights = new Map(hits.map(({ word, weight }) => [word, weight]))
  return hits.length === 0 || [...weights.values()].reduce((sum, weight) => sum + weight, 0) >= 1
}

/**
 * How many sentences speak of the point, against what its wording asks for; more of the wording's own words in one passage make up for fewer
 * sentences, and the other way round. The figures were fitted to rubric lines that people had judged (test/accuracy).
 */
function isSaidEnough({ demand, wording }: SearchedPoint, about: readonly Said[], said: readonly Said[]): boolean {
  if (wording.length === 0) return true
  return Math.min(1.5, about.length / demand.sentences) + 1.5 * (wordingShare(wording, said) - 0.4) >= 1
}

/** The largest share of the wording’s words in a passage of a few sentences. */
function wordingShare(wording: readonly number[], said: readonly Said[]): number {
  let most = 0
  said.forEach((first, index) => {
    const passage: Said[] = []
    for (let at = index; at < said.length && (said[at]?.at ?? 0) - first.at < 6; at++) {
      const one = said[at]
      if (one) passage.push(one)
    }
    most = Math.max(most, countOf(wording, passage))
  })
  return most / wording.length
}
