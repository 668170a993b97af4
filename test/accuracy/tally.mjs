// Counts of right, false and missed, and the per cents they make.

/** A count that starts at nothing. `right`, `false` and `missed` are how many; a thing read wrongly is both false and missed. */
export function tally() {
  return { right: 0, false: 0, missed: 0 }
}

/** Counts one thing that is there and was read: rightly, or wrongly. */
export function countRead(counts, isRight) {
  if (isRight) counts.right++
  else {
    counts.false++
    counts.missed++
  }
}

/** A new count of both together. */
export function sum(a, b) {
  return { right: a.right + b.right, false: a.false + b.false, missed: a.missed + b.missed }
}

/** The harmonic mean of precision and recall, in per cent; 100 where there was nothing to find and nothing was found. */
export function f1({ right, false: wrong, missed }) {
  return right + wrong + missed === 0 ? 100 : (200 * right) / (2 * right + wrong + missed)
}

/** How many of what was said are right, in per cent. */
export function precision({ right, false: wrong, missed }) {
  return right + wrong > 0 ? (100 * right) / (right + wrong) : missed > 0 ? 0 : 100
}

/** How many of what is there were found, in per cent. */
export function recall({ right, false: wrong, missed }) {
  return right + missed > 0 ? (100 * right) / (right + missed) : wrong > 0 ? 0 : 100
}

/**
 * Pairs labels with what was read, one to one, the highest likeness first; 0 pairs nothing. Returns for each label its partner's index, and for
 * each thing read its label's, or undefined.
 */
export function pairs(labels, read, likeness) {
  const candidates = labels.flatMap((label, at) =>
    read.map((item, of) => ({ at, of, score: likeness(label, item) })).filter(({ score }) => score > 0),
  )
  candidates.sort((a, b) => b.score - a.score || a.at - b.at || a.of - b.of)
  const ofLabel = labels.map(() => undefined)
  const ofRead = read.map(() => undefined)
  for (const { at, of } of candidates) {
    if (ofLabel[at] !== undefined || ofRead[of] !== undefined) continue
    ofLabel[at] = of
    ofRead[of] = at
  }
  return { ofLabel, ofRead }
}
