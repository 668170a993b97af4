import type { Inputs } from '../assignment/document.js'

/** `before` where `now` says the same: documents compare inputs as objects, and are read anew when they are another. */
export function keptInputs(before: Inputs | undefined, now: Inputs): Inputs {
  if (before === undefined) return now
  const names = Object.keys(comparisons) as (keyof Inputs)[]
  return names.every(name => isSame(name, before, now)) ? before : now
}

function isSame<N extends keyof Inputs>(name: N, before: Inputs, now: Inputs): boolean {
  return comparisons[name](before[name], now[name])
}

/** How the values of each input are compared. A new input does not compile until it is here. */
const comparisons: { readonly [N in keyof Required<Inputs>]: (before: Inputs[N], now: Inputs[N]) => boolean } = {
  brief: Object.is,
  briefIsFile: Object.is,
  catalogue: Object.is,
  libraries: (before, now) => before.length === now.length && before.every((library, at) => library === now[at]),
  knownBriefs: (before, now) => idsOf(before) === idsOf(now),
  unreadBriefs: (before, now) => before?.join() === now?.join(),
  notAuthors: Object.is,
  wordCount: Object.is,
  references: Object.is,
  verified: Object.is,
  styleProblem: Object.is,
  hasOwnStyle: Object.is,
  printed: Object.is,
}

function idsOf(briefs: Inputs['knownBriefs']): string {
  return briefs.map(({ id }) => id).join()
}
