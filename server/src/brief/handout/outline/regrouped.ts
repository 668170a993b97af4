import { depths, type Candidate } from '../candidates/candidate.js'
import type { Amount } from '../marks/amount.js'
import { isSameWorth, sumOf } from '../marks/sum-of.js'
import type { OpenPart } from './outline-part.js'

/**
 * A line without a number that has marks follows "Task 4 (20 marks)" as its equal, not as its part, where what the task holds would be worth more or less
 * than the task: parts make up its marks, or 100 per cent of it.
 */
export function withStraysFreed(parts: readonly OpenPart[]): readonly OpenPart[] {
  const freed = new Set(parts.flatMap(strays))
  if (freed.size === 0) return parts
  const copies = new Map<OpenPart, OpenPart>()
  for (const part of parts) {
    const outer = freed.has(part) ? part.parent?.parent : part.parent
    const parent = outer && copies.get(outer)
    const copy: OpenPart = { candidate: part.candidate, parent, children: [] }
    parent?.children.push(copy)
    copies.set(part, copy)
  }
  return [...copies.values()]
}

/** The last of what a part holds, as far as they have no number and are not needed to make up its marks. */
function strays({ candidate: { marks }, children }: OpenPart): readonly OpenPart[] {
  if (marks === undefined || children.some(({ candidate }) => candidate.marks?.unit !== marks.unit)) return []
  let sum = sumOf(children.map(({ candidate }) => candidate))
  for (let end = children.length; end === children.length || isUnnumberedLine(children[end]?.candidate); end--) {
    if (end === 0 || makesUp(sum, marks)) return children.slice(end)
    sum -= children[end - 1]?.candidate.marks?.value ?? 0
  }
  return []
}

/** Whether parts of one unit, added up, are worth the marks, or 100 per cent of them. */
function makesUp(sum: number, { value, unit }: Amount): boolean {
  return isSameWorth(sum, value) || (unit === '%' && isSameWorth(sum, 100))
}

function isUnnumberedLine(candidate: Candidate | undefined): boolean {
  return candidate?.role === 'weighted' && candidate.depth === depths.coded && candidate.label === undefined
}

/** "Question 3" on a line of its own above one thing that has no number is the number of that. */
export function withSingleParts(parts: readonly OpenPart[]): readonly OpenPart[] {
  return parts.flatMap(part => {
    const { candidate, parent, children } = part
    const [only] = children
    if (isBareHolder(part) && only) {
      const { label, depth } = candidate
      return [{ candidate: { ...only.candidate, label, depth }, parent, children: [] }]
    }
    return parent && isBareHolder(parent) ? [] : [part]
  })
}

function isBareHolder({ candidate, children }: OpenPart): boolean {
  const [only] = children
  if (candidate.role !== 'container' || candidate.label?.rest !== '' || only === undefined) return false
  return children.length === 1 && only.children.length === 0 && isUnnumberedLine(only.candidate)
}

/** "Question 1" on a line of its own above the one criterion that it asks for says nothing more, where each of the questions has one. */
export function withoutQuestionLines(parts: readonly OpenPart[]): readonly OpenPart[] {
  const lines = parts.filter(isQuestionLine)
  const isLone = ({ children: [only, ...others] }: OpenPart): boolean =>
    only?.candidate.role === 'coded' && others.length === 0
  if (lines.length < 2 || !lines.every(isLone)) return parts
  return parts
    .filter(part => !isQuestionLine(part))
    .map(part => (part.parent && isQuestionLine(part.parent) ? { ...part, parent: undefined } : part))
}

function isQuestionLine({ candidate: { role, label, marks }, parent }: OpenPart): boolean {
  const isQuestion = label?.rest === '' && /^(?:question|q|activity)$/.test(label.name ?? '')
  return role === 'container' && isQuestion && marks === undefined && parent === undefined
}
