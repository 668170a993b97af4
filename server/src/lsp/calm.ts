import type { AssignmentDocument } from '../assignment/document.js'
import type { Diagnosed } from '../features/diagnostics.js'

/** What was said last about a document: how often each finding was there. */
export type Said = ReadonlyMap<string, number>

/** Findings to be shown now, and whether some wait. */
export interface Calmed {
  readonly shown: readonly Diagnosed[]
  readonly said: Said
  readonly waiting: boolean
}

/**
 * Quiet while somebody types: in the block of the last edit findings that were there stay and move with the text, gone ones go at once, new ones
 * wait. `offset` is the place of the last edit, undefined where nothing waits. A pure function; the caller knows the clock.
 */
export function calmed(found: readonly Diagnosed[], document: AssignmentDocument, offset: number | undefined, before: Said): Calmed {
  const block = offset === undefined ? undefined : document.blocks.find(({ start, end }) => start <= offset && offset <= end)
  const said = new Map<string, number>()
  const shown = found.filter(item => {
    const key = keyOf(item)
    const count = (said.get(key) ?? 0) + 1
    const { start, end } = item.finding.span
    const isNew = block !== undefined && start <= block.end && end >= block.start && count > (before.get(key) ?? 0)
    if (!isNew) said.set(key, count)
    return !isNew
  })
  return { shown, said, waiting: shown.length < found.length }
}

function keyOf({ code, finding }: Diagnosed): string {
  return `${code} ${finding.message}`
}
