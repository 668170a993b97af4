import type { Reference } from '../bibliography/reference.js'
import { yearLetter } from '../bibliography/years.js'
import type * as Printing from './citation-js-printing.js'
import { itemOf } from './csl-from-reference.js'
import type { CslItem } from './csl-item.js'
import type { Host } from './host.js'

/** A work that is to be printed; `item` where it comes from a library. */
export interface WorkToPrint {
  readonly work: Reference
  readonly item?: CslItem | undefined
}

/** The printed forms of works in one style: a plain look-up that is filled in the background. */
export interface PrintedWorks {
  /** The entry of a work as Markdown; undefined while it is not printed, which then comes first. */
  readonly printed: (work: Reference) => string | undefined
  /** Prints these works when nothing else is to be done; those that are printed already cost nothing. */
  readonly add: (works: readonly WorkToPrint[]) => void
}

/** Makes the style ready when it is first needed; undefined where it cannot be used. */
export type LoadPrinter = () => Promise<ReturnType<typeof Printing.printerFor> | undefined>

/** So many works are printed at a time: some milliseconds. */
const atOnce = 4
/** Milliseconds between two lots: printing thousands of works is not to warm the room. */
const rest = 15
/** What is asked for is printed, in the order of asking, before the others; older questions are forgotten. */
const mostAsked = 200

/** `known`: works whose entries were printed when Markwise was built. */
export function printedWorks(
  host: Pick<Host, 'after'>,
  load: LoadPrinter,
  known: ReadonlyMap<Reference, string> = new Map(),
): PrintedWorks {
  // What a library no longer holds is forgotten with it.
  const texts = new WeakMap<Reference, string>(known)
  const waiting = new Map<Reference, WorkToPrint>()
  const asked = new Set<Reference>()
  const byId = new Map<string, Reference>([...known.keys()].map(work => [work.id, work]))
  let isRunning = false
  const pause = (): Promise<void> => new Promise(resolve => void host.after(rest, resolve))
  const run = async (): Promise<void> => {
    // Whoever adds works has just read them; to load what prints takes as long as to read a style, which the first work does: others come in between.
    await pause()
    const printer = await load()
    if (printer === undefined) return
    await pause()
    for (let size = 1; waiting.size > 0; size = atOnce) {
      for (const [work, text] of printedLot(printer, nextLot(waiting, asked, size))) texts.set(work, text)
      await pause()
    }
    isRunning = false
  }
  return {
    printed: work => {
      const text = texts.get(work) ?? lettered(work, byId, texts)
      if (text === undefined && waiting.has(work) && asked.size < mostAsked) asked.add(work)
      return text
    },
    add: works => {
      for (const each of works) {
        if (texts.has(each.work)) continue
        waiting.set(each.work, each)
        byId.set(each.work.id, each.work)
      }
      if (isRunning || waiting.size === 0) return
      isRunning = true
      void run()
    },
  }
}

/** Ids may be the same in two libraries, so each is printed under its place in the lot. */
function printedLot(
  printer: ReturnType<typeof Printing.printerFor>,
  lot: readonly WorkToPrint[],
): readonly (readonly [Reference, string])[] {
  const made = printer.each(lot.map(({ work, item = itemOf(work) }, at) => ({ ...item, id: String(at) })))
  return lot.flatMap(({ work }, at) => {
    const text = made.get(String(at))
    return text === undefined ? [] : [[work, text] as const]
  })
}

function nextLot(waiting: Map<Reference, WorkToPrint>, asked: Set<Reference>, size: number): readonly WorkToPrint[] {
  const lot: WorkToPrint[] = []
  for (const work of [...asked].reverse().concat([...firstOf(waiting.keys(), size)])) {
    const found = waiting.get(work)
    if (found === undefined || lot.length === size) continue
    lot.push(found)
    waiting.delete(work)
    asked.delete(work)
  }
  return lot
}

function* firstOf<T>(values: Iterable<T>, count: number): Iterable<T> {
  let taken = 0
  for (const value of values) {
    if (taken++ === count) return
    yield value
  }
}

/** A work that a list gives a letter is printed as without it: "(2012)" becomes "(2012b)". */
function lettered(
  work: Reference,
  byId: ReadonlyMap<string, Reference>,
  texts: { readonly get: (work: Reference) => string | undefined },
): string | undefined {
  const letter = yearLetter(work.year ?? '')
  const plain = letter === '' ? undefined : byId.get(work.id)
  if (plain === undefined || plain.title !== work.title || work.year !== `${plain.year ?? ''}${letter}`)
    return undefined
  const text = texts.get(plain)
  const year = `(${plain.year ?? ''})`
  return text?.includes(year) ? text.replace(year, `(${work.year})`) : undefined
}
