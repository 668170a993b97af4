import type { Unit } from '../units/unit.js'
import type { OpenPart } from './outline-part.js'

/**
 * Marks behind the last item of a list below "Task 2" are those of the task, where no other item has any: "Your answer should: – describe … – evaluate …
 * – conclude … (40 marks)". They are written where a reader comes to the end of what is asked.
 */
export function withMarksAtListEnd(parts: readonly OpenPart[], units: readonly Unit[]): readonly OpenPart[] {
  return parts.flatMap(part => {
    const { candidate, parent, children } = part
    const [only] = children
    if (parent && isHolderOfList(parent, units)) return []
    if (only === undefined || !isHolderOfList(part, units)) return [part]
    const { marks } = only.candidate
    const own: OpenPart = {
      candidate: { ...candidate, title: withoutLeadIn(candidate.title), marks, role: 'weighted' },
      parent,
      children: [],
    }
    parent?.children.splice(parent.children.indexOf(part), 1, own)
    return [own]
  })
}

/** "Reflect on a talk. Your answer should" without the sentence that leads up to the list. */
function withoutLeadIn(title: string): string {
  return title.replace(
    /(?<=[.!?])\s+[^.!?]{0,60}\b(?:should|must|need to|will|could|includ\w+|cover\w*|following)\b[^.!?]{0,30}$/i,
    '',
  )
}

function isHolderOfList({ candidate, children }: OpenPart, units: readonly Unit[]): boolean {
  const [only] = children
  if (candidate.role !== 'container' || candidate.label?.kind !== 'named' || candidate.marks !== undefined) return false
  if (only === undefined || children.length > 1 || only.children.length > 0) return false
  const { unit, label, marks } = only.candidate
  return (
    label === undefined &&
    marks !== undefined &&
    isItem(units[unit - 1]) &&
    isItem(units[unit]) &&
    !isItem(units[unit + 1])
  )
}

function isItem(unit: Unit | undefined): boolean {
  return unit?.entry === undefined && unit?.block.kind === 'item'
}
