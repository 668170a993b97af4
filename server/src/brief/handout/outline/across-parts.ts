import type { Doubt } from '../imported-brief.js'
import { namesOnlyForm, titleKind } from '../wording/qualities.js'
import type { OutlinePart } from './outline-part.js'

/**
 * The criteria that are marked across the whole text, as "Argument" and "Presentation" are: with marks, named by a quality, and unnumbered unless they name
 * how a text is made ("5. Presentation, structure and referencing"), of which nobody writes a part. Where half of what stands together is named so, and
 * nothing by a part of a text, the others are as well: "Historiography" beside "Argument" and "Structure".
 */
export function acrossParts(parts: readonly OutlinePart[]): ReadonlySet<OutlinePart> {
  const across = new Set<OutlinePart>()
  for (const siblings of byParent(parts).values()) {
    const kinds = new Map(siblings.map(part => [part, titleKind(part.candidate.title)]))
    const sure = siblings.filter(part => kinds.get(part) === 'sure')
    const isOfQualities =
      siblings.length > 1 && sure.length * 2 >= siblings.length && ![...kinds.values()].includes('part')
    for (const part of isOfQualities ? siblings : sure) if (mayBeAcross(part)) across.add(part)
  }
  return across
}

/** What is told of them, since no heading is laid out for these. */
export function acrossDoubt(across: ReadonlySet<OutlinePart>): readonly Doubt[] {
  const [first, ...others] = [...across].map(({ candidate }) => candidate)
  if (first === undefined) return []
  const which = others.length === 0 ? `“${first.title}” is` : `“${first.title}” and ${String(others.length)} more are`
  return [
    {
      line: first.line,
      message: `I take it that ${which} marked across the whole text, under no heading: “across: true”. Take it away where a part of its own is meant.`,
    },
  ]
}

function byParent(parts: readonly OutlinePart[]): ReadonlyMap<OutlinePart | undefined, readonly OutlinePart[]> {
  const groups = new Map<OutlinePart | undefined, OutlinePart[]>()
  for (const part of parts) {
    const group = groups.get(part.parent)
    if (group) group.push(part)
    else groups.set(part.parent, [part])
  }
  return groups
}

function mayBeAcross({ candidate, children }: OutlinePart): boolean {
  return (
    (candidate.label === undefined || namesOnlyForm(candidate.title)) &&
    candidate.marks !== undefined &&
    children.length === 0 &&
    candidate.role !== 'container'
  )
}
