// Fits the weights of `server/data/companion-words.yaml`: for each point the words that stand beside its own in answers that show it, against those in answers
// that do not. Few numbers are fitted: a point's weights are the difference of two mean answers, and four figures say how much each mean counts.
import { logisticFit, scoreOf } from './hands.mjs'

/** A word is weighed that so many hands use. */
const handsWithWord = 3
/** Answers of no words that a mean begins with, and words of nothing that every answer has: few answers, and short ones, weigh little. */
const [answersBefore, wordsBefore] = [2, 20]
/** Of fewer words of its own chance decides: an answer is not judged. */
const fewest = 32
/** In tenths; what weighs less is left out. */
const lightest = 6
/** So many in a hundred of the answers that show their point are given up. */
const givenUp = 3
/** A paragraph that weighs so much more for another point of the criterion speaks of what was asked, whatever it says of this one. */
const further = 2
/** And so many for a point, to be among its words. */
const handsWithWordOfPoint = 2

/** The data for rows of `{ hand, point, label, shown, counts }`; every number is rounded to what the file holds. */
export function companionWords(rows) {
  const kinds = kindsOf(rows)
  const vectors = rows.map(({ counts }) => vectorOf(counts, kinds))
  const whole = mean(vectors, kinds.size)
  const means = meansOf(rows, vectors, kinds.size)
  const featuresOf = (point, index) =>
    means(point, rows[index].hand).map(mean => product(mean, vectors[index]) - product(whole, vectors[index]))
  const features = rows.map(({ point }, index) => featuresOf(point, index))
  const scale = features[0].map((_, at) => spreadOf(features.map(one => one[at])))
  const scaled = some => some.map((value, at) => [at, value / scale[at]])
  const fit = logisticFit(
    features.map(scaled),
    rows.map(({ shown }) => shown),
    { places: 4, rate: 1, steps: 500, shrinking: 0.001, cutting: 0 },
  )
  const counting = [...fit.weights].map((weight, which) => weight / scale[which])
  const ofAll = [...whole].map(
    (middle, at) =>
      means()[2][at] * counting[2] + means()[3][at] * counting[3] - middle * counting.reduce((sum, one) => sum + one),
  )
  const ofPoint = point =>
    [...whole].map((_, at) => means(point)[0][at] * counting[0] + means(point)[1][at] * counting[1])
  const beside = new Map()
  for (const { criterion, point } of rows) beside.set(criterion, (beside.get(criterion) ?? new Set()).add(point))
  const weightAs = (point, index) => scoreOf(scaled(featuresOf(point, index)), fit)
  const shown = rows.flatMap(({ criterion, point, shown: is, counts }, index) =>
    is && wordsIn(counts) >= fewest
      ? [Math.max(weightAs(point, index), ...[...beside.get(criterion)].map(other => weightAs(other, index) - further))]
      : [],
  )
  const least = shown.sort((a, b) => a - b)[Math.floor((givenUp * shown.length) / 100)]
  return {
    fewest,
    before: wordsBefore,
    base: rounded(fit.base),
    least: rounded(least),
    further,
    everywhere: byWeight(kinds, ofAll),
    points: Object.fromEntries(
      [...new Map(rows.map(one => [one.label, one.point]))].map(([label, point]) => [
        label,
        byWeight(kinds, ofPoint(point)),
      ]),
    ),
  }
}

/** Words, names and numbers, and what stands for a word of the criterion; not words that join. */
function isCompanion(kind) {
  return kind.startsWith('-') || kind === '<asked>' || kind === '<name>' || kind === '<number>'
}

/** How many words of its own an answer has. */
function wordsIn(counts) {
  return [...counts].reduce((sum, [kind, count]) => sum + (isCompanion(kind) ? count : 0), 0)
}

/** Kind → how telling it is, by how few answers hold it. */
function kindsOf(rows) {
  const [hands, answers] = [new Map(), new Map()]
  for (const { hand, counts } of rows)
    for (const kind of counts.keys()) {
      if (!isCompanion(kind)) continue
      hands.set(kind, (hands.get(kind) ?? new Set()).add(hand))
      answers.set(kind, (answers.get(kind) ?? 0) + 1)
    }
  const common = [...answers].filter(([kind]) => hands.get(kind).size >= handsWithWord)
  return new Map(common.map(([kind, held], at) => [kind, { at, rarity: Math.log(rows.length / held) }]))
}

function vectorOf(counts, kinds) {
  const length = Math.sqrt(wordsIn(counts) + wordsBefore)
  return [...counts].flatMap(([kind, count]) => {
    const known = kinds.get(kind)
    return known ? [[known.at, (known.rarity * Math.sqrt(count)) / length]] : []
  })
}

/**
 * For a point the means of answers that show it, of all that show theirs, of those that do not show it and of all that do not; without those of a hand, where one
 * is named. A point's own means hold the words only that several hands use for it.
 */
function meansOf(rows, vectors, size) {
  const sums = new Map()
  const sumOf = key => {
    if (!sums.has(key)) sums.set(key, { sum: new Float64Array(size), count: 0, hands: new Uint8Array(size) })
    return sums.get(key)
  }
  rows.forEach(({ hand, point, shown }, index) => {
    for (const key of [`${point} ${shown}`, `all ${shown}`]) {
      const [all, own] = [sumOf(key), sumOf(`${key} ${hand}`)]
      all.count++
      own.count++
      for (const [at, value] of vectors[index]) {
        if (own.sum[at] === 0) all.hands[at]++
        all.sum[at] += value
        own.sum[at] += value
      }
    }
  })
  const without = (key, hand) => {
    const [all, own] = [sumOf(key), sumOf(`${key} ${hand}`)]
    const few = key.startsWith('all') ? 0 : handsWithWordOfPoint
    return all.sum.map((sum, at) =>
      all.hands[at] - (own.sum[at] > 0 ? 1 : 0) < few
        ? 0
        : (sum - own.sum[at]) / (all.count - own.count + answersBefore),
    )
  }
  const known = new Map()
  return (point, hand) => {
    const key = `${point} ${hand}`
    if (!known.has(key))
      known.set(
        key,
        [`${point} true`, `${point} false`, 'all true', 'all false'].map(of => without(of, hand)),
      )
    return known.get(key)
  }
}

function mean(vectors, size) {
  const sum = new Float64Array(size)
  for (const vector of vectors) for (const [at, value] of vector) sum[at] += value / vectors.length
  return sum
}

function product(one, vector) {
  return vector.reduce((sum, [at, value]) => sum + one[at] * value, 0)
}

function spreadOf(values) {
  const middle = values.reduce((sum, value) => sum + value / values.length, 0)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2 / values.length, 0))
}

/** Weight in tenths → the words that weigh it, the lightest first. */
function byWeight(kinds, weights) {
  const by = new Map()
  for (const [kind, { at, rarity }] of kinds) {
    const weight = Math.round(10 * weights[at] * rarity)
    if (Math.abs(weight) >= lightest) by.set(weight, [...(by.get(weight) ?? []), kind.replace(/^-/, '')])
  }
  return Object.fromEntries([...by].sort(([a], [b]) => a - b).map(([weight, some]) => [weight, some.sort().join(' ')]))
}

function rounded(value) {
  return Number(value.toFixed(2))
}
