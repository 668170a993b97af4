import { standsAsHeading, type Candidate } from '../candidates/candidate.js'
import type { Amount } from '../marks/amount.js'
import { isSameWorth, sumOf } from '../marks/sum-of.js'
import { withAsidesSummed } from './asides-summed.js'
import { withoutDoubles } from './doubles.js'
import { kindOf, oneKind } from './one-kind.js'
import { withoutRecap } from './said-again.js'
import { withRowsHeld } from './rows-held.js'
import { withRubricRows } from './rubric-rows.js'
import { withoutSectionsAgain } from './said-in-table.js'
import { withinShares } from './parts-of-shares.js'
import { wholeOf } from './wholes.js'

/** What is left of candidates once doubles, the whole assignment and figures of another kind are gone. */
export interface Sifted {
  readonly candidates: readonly Candidate[]
  /** The weight that the title of the whole carried. */
  readonly moduleWeight: number | undefined
  readonly total: number | undefined
}

/**
 * Sifts candidates that were found by their marks. `titleUnit`: the unit that is the document's title. `levels`: those of its headings, by their units; what
 * stands below a heading lies in nothing above it that is as deep.
 */
export function sift(
  found: readonly Candidate[],
  titleUnit: number | undefined,
  levels: ReadonlyMap<number, number> = new Map(),
): Sifted {
  const single = withoutRecap(
    withoutSectionsAgain(withoutDoubles(withRubricRows(withRowsHeld(withAsidesSummed(found))), kindOf)),
  )
  const once = withoutWholes(single)
  const title = once.find(candidate => candidate.unit === titleUnit && !isOneOfSeveral(candidate, once))
  const others = once.filter(candidate => candidate !== title)
  const shares = withinShares(others)
  if (shares) return { candidates: shares, moduleWeight: marksOfUnit(title, '%'), total: 100 }
  const only = onlyShare(others)
  if (only) return { candidates: [], moduleWeight: only.value, total: undefined }
  const whole = wholeOf(others)
  const parts = others.filter(candidate => candidate !== whole)
  const total = marksOfUnit(title, 'marks') ?? whole?.marks?.value
  const left = withoutDoubles(oneKind(parts, total, levels), () => '')
  return { candidates: left, moduleWeight: marksOfUnit(title, '%'), total }
}

/** What alone has a share of less than the whole is the whole, which counts for so much elsewhere. */
function onlyShare([only, ...others]: readonly Candidate[]): Amount | undefined {
  const isShare = only?.marks?.unit === '%' && only.marks.value < 100 && standsAsHeading(only)
  return isShare && others.length === 0 ? only.marks : undefined
}

function marksOfUnit(candidate: Candidate | undefined, unit: Amount['unit']): number | undefined {
  return candidate?.marks?.unit === unit ? candidate.marks.value : undefined
}

/** "Part 1" before a "Part 2" is no title, wherever it stands; nor is a heading that makes up the whole together with others of its level. */
function isOneOfSeveral({ label, depth, marks }: Candidate, candidates: readonly Candidate[]): boolean {
  const equals = candidates.filter(other => other.depth === depth && other.marks?.unit === marks?.unit)
  return (
    (label?.kind === 'named' &&
      candidates.some(other => other.label?.name === label.name && other.label?.id !== label.id)) ||
    (equals.length > 1 && (marks?.unit === '%' ? isWhole(equals) || isFirstOfMany(equals) : equals.length > 2))
  )
}

function isWhole(candidates: readonly Candidate[]): boolean {
  return isSameWorth(sumOf(candidates), 100)
}

/** A title stands over others of its own level only where they make up the whole without it. */
function isFirstOfMany([, ...others]: readonly Candidate[]): boolean {
  return others.length > 2 && !isWhole(others)
}

/** A heading of 100 % beside others that have less is the whole once more. */
function withoutWholes(found: readonly Candidate[]): readonly Candidate[] {
  const isWhole = (one: Candidate): boolean =>
    standsAsHeading(one) && one.marks?.unit === '%' && one.marks.value === 100
  const parts = found.filter(candidate => !isWhole(candidate))
  return parts.length > 1 && found.length - parts.length === 1 ? parts : found
}
