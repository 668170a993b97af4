import type { Reference } from '../bibliography/reference.js'
import type { CslItem } from './csl-item.js'

/** A work that is to be printed; `item` where it comes from a library. */
export interface WorkToPrint {
  readonly work: Reference
  readonly item?: CslItem | undefined
}

/** What a library holds, by its uri: what is read anew takes the place of what was there. */
export interface LibraryToPrint {
  readonly uri: string
  readonly items: ReadonlyMap<Reference, CslItem>
}

/** Works that are to be printed, in the order in which it is to be done. */
export interface WaitingWorks {
  readonly add: (works: readonly WorkToPrint[]) => void
  readonly addLibraries: (libraries: readonly LibraryToPrint[]) => void
  /** Moves a work that waits to the front. */
  readonly ask: (work: Reference) => void
  /** Takes out the next works, `size` at most. */
  readonly next: (size: number) => readonly WorkToPrint[]
  readonly isEmpty: () => boolean
}

/** How many works that were asked for are remembered: they are printed before the others, in the order of asking. */
const mostAsked = 200

interface Waiting {
  readonly single: Map<Reference, WorkToPrint>
  readonly libraries: Map<string, WaitingLibrary>
  readonly asked: Set<Reference>
}

interface WaitingLibrary {
  readonly items: LibraryToPrint['items']
  /** What was not handed out yet. */
  rest: Iterator<[Reference, CslItem]> | undefined
}

/** None yet. A library is gone through as it is printed, since to list ten thousand works at once would be felt. */
export function waitingWorks(isPrinted: (work: Reference) => boolean): WaitingWorks {
  const waiting: Waiting = { single: new Map(), libraries: new Map(), asked: new Set() }
  const { single, libraries, asked } = waiting
  return {
    add: works => {
      for (const each of works) if (!isPrinted(each.work)) single.set(each.work, each)
    },
    addLibraries: added => {
      for (const { uri, items } of added)
        if (libraries.get(uri)?.items !== items) libraries.set(uri, { items, rest: items.entries() })
    },
    ask: work => {
      if (asked.size < mostAsked && heldIn(waiting, work) !== undefined) asked.add(work)
    },
    next: size => {
      const lot = new Map<Reference, WorkToPrint>()
      for (const each of size === 0 ? [] : inTurn(waiting)) {
        single.delete(each.work)
        if (!isPrinted(each.work)) lot.set(each.work, each)
        if (lot.size === size) break
      }
      return [...lot.values()]
    },
    isEmpty: () => single.size === 0 && [...libraries.values()].every(({ rest }) => rest === undefined),
  }
}

function heldIn({ single, libraries }: Waiting, work: Reference): WorkToPrint | undefined {
  const held = single.get(work)
  if (held) return held
  for (const { items } of libraries.values()) {
    const item = items.get(work)
    if (item !== undefined) return { work, item }
  }
  return undefined
}

function* inTurn(waiting: Waiting): Generator<WorkToPrint, void> {
  const { single, libraries, asked } = waiting
  for (const work of [...asked].reverse()) {
    asked.delete(work)
    const held = heldIn(waiting, work)
    if (held) yield held
  }
  yield* single.values()
  for (const library of libraries.values()) {
    for (let step = library.rest?.next(); step !== undefined; step = library.rest?.next()) {
      if (step.done === true) library.rest = undefined
      else yield { work: step.value[0], item: step.value[1] }
    }
  }
}
