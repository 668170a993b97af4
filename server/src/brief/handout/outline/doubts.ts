import { acrossDoubt } from './across-parts.js'
import type { Found } from '../facts/found.js'
import type { PassFound } from '../facts/pass-found.js'
import type { Doubt } from '../imported-brief.js'
import type { Amount } from '../marks/amount.js'
import { isSameWorth } from '../marks/sum-of.js'
import { marksOf, type OutlinePart } from './outline-part.js'

/** What the doubts are about. */
export interface Doubtful {
  readonly parts: readonly OutlinePart[]
  readonly ids: ReadonlyMap<OutlinePart, string>
  /** The criteria that are marked across the whole text. */
  readonly across: ReadonlySet<OutlinePart>
  /** The total that the document names. */
  readonly stated: number | undefined
  readonly pass: Found<PassFound> | undefined
  /** "Each criterion is worth 20 %", where it was used. */
  readonly each: Found<Amount> | undefined
}

/** What was guessed about criteria and marks, or could not be found, each with the line to look at. */
export function doubtsAbout(found: Doubtful): readonly Doubt[] {
  const { parts } = found
  if (parts.length === 0) return [{ line: 1, message: 'I found no numbered criteria; start from an empty brief?' }]
  return [
    ...withoutMarks(parts),
    ...parts.flatMap(({ candidate: { line, doubt } }) => (doubt === undefined ? [] : [{ line, message: doubt }])),
    ...numbering(found),
    ...acrossDoubt(found.across),
    ...nestedShares(parts),
    ...sums(found),
    ...passDoubt(found),
    ...oneWeight(found),
  ]
}

/** Said once for all where there are many. */
function withoutMarks(parts: readonly OutlinePart[]): readonly Doubt[] {
  const leaves = parts.filter(({ children, candidate }) => children.length === 0 && candidate.role !== 'container')
  const bare = leaves.filter(({ candidate }) => candidate.marks === undefined)
  const [first] = bare
  if (first === undefined) return []
  if (bare.length === leaves.length)
    return [{ line: first.candidate.line, message: 'I found no marks for any criterion, so none are given.' }]
  return bare.slice(0, 20).map(({ candidate }) => ({
    line: candidate.line,
    message: `I found no marks for “${shortened(candidate.title)}”, so it is given none.`,
  }))
}

function numbering({ parts, ids, across }: Doubtful): readonly Doubt[] {
  // Nobody has to write the number of what has no heading.
  const unnumbered = parts.find(part => part.candidate.label === undefined && !across.has(part))
  const renamed = parts.find(part => {
    const { label } = part.candidate
    return label !== undefined && label.kind !== 'part' && label.id !== ids.get(part)
  })
  return [
    ...(unnumbered
      ? [
          {
            line: unnumbered.candidate.line,
            message: 'Not everything is numbered here. Where it is not, the numbers are mine.',
          },
        ]
      : []),
    ...(renamed
      ? [
          {
            line: renamed.candidate.line,
            message: `${renamed.candidate.label?.id ?? ''} stands in more than one part, so I call this one ${ids.get(renamed) ?? ''}.`,
          },
        ]
      : []),
  ]
}

/** "40 % of Task 1", where Task 1 is itself 60 %. */
function nestedShares(parts: readonly OutlinePart[]): readonly Doubt[] {
  return parts.filter(isShared).map(({ candidate }) => ({
    line: candidate.line,
    message: `The percentages within “${shortened(candidate.title)}” are of its own ${candidate.marks?.value ?? ''}. In the brief they are worked out as marks of the whole.`,
  }))
}

/** Whether the marks of the parts within are shares of this part and not of the whole. */
function isShared({ candidate, children }: OutlinePart): boolean {
  const amounts = children.map(marksOf)
  const sum = amounts.reduce((total, amount) => total + (amount?.value ?? 0), 0)
  return (
    candidate.marks !== undefined &&
    children.length > 0 &&
    candidate.marks.unit === '%' &&
    amounts.every(amount => amount !== undefined) &&
    candidate.marks.value < 100 &&
    isSameWorth(sum, 100)
  )
}

function sums({ parts, stated }: Doubtful): readonly Doubt[] {
  const top = parts.filter(({ parent }) => parent === undefined)
  const amounts = top.map(marksOf)
  const sum = Number(amounts.reduce((total, amount) => total + (amount?.value ?? 0), 0).toFixed(4))
  const [first] = top
  if (first === undefined || amounts.some(amount => amount === undefined)) return []
  const isShares = amounts.every(amount => amount?.unit === '%')
  const wanted = isShares ? 100 : stated
  if (wanted === undefined || isSameWorth(sum, wanted)) return []
  return [
    {
      line: first.candidate.line,
      message: `The marks I found make ${sum} together, not ${wanted}. Something is missing, or counted twice.`,
    },
  ]
}

function passDoubt({ pass }: Doubtful): readonly Doubt[] {
  return pass?.value.fromScale
    ? [{ line: pass.line, message: `I read a pass mark of ${pass.value.percent} per cent off this scale of grades.` }]
    : []
}

function oneWeight({ each }: Doubtful): readonly Doubt[] {
  if (each === undefined) return []
  const amount = each.value.unit === '%' ? `${each.value.value} per cent` : `${each.value.value} marks`
  return [{ line: each.line, message: `This line gives one weight for all, so each criterion has ${amount}.` }]
}

function shortened(text: string): string {
  return text.length > 50 ? `${text.slice(0, 49).trimEnd()}…` : text
}
