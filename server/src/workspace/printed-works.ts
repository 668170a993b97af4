import type { Reference } from '../bibliography/reference.js'
import { yearLetter } from '../bibliography/years.js'
import type * as Printing from './citation-js-printing.js'
import { itemOf } from './csl-from-reference.js'
import type { Host } from './host.js'
import { waitingWorks, type LibraryToPrint, type WaitingWorks, type WorkToPrint } from './waiting-works.js'

/** The printed forms of works in one style: a plain look-up that is filled in the background. */
export interface PrintedWorks {
  /** The entry of a work as Markdown; undefined while it is not printed, which then comes first. */
  readonly printed: (work: Reference) => string | undefined
  /** Prints these works when nothing else is to be done; those that are printed already cost nothing. */
  readonly add: (works: readonly WorkToPrint[]) => void
  /** The same for the works of libraries, at no cost for those that were added before. */
  readonly addLibraries: (libraries: readonly LibraryToPrint[]) => void
}

/** Makes the style ready when it is first needed, in steps between which others come in; undefined where it cannot be used. */
export type LoadPrinter = (pause: () => Promise<void>) => Promise<Printing.Printer | undefined>

/** So many works are printed at a time: some milliseconds. */
const atOnce = 4
/** Milliseconds between two lots: printing thousands of works is not to warm the room. */
const rest = 15
/** Milliseconds after which libraries begin to be printed: they were just read, and the first findings are still to be told. */
const headStart = 100
/** The same where they hold many works, which are still to be sorted for searching. */
const longHeadStart = 400
const manyWorks = 500

/** `known`: works whose entries were printed when Markwise was built. */
export function printedWorks(
  host: Pick<Host, 'after'>,
  load: LoadPrinter,
  known: ReadonlyMap<Reference, string> = new Map(),
): PrintedWorks {
  // What a library no longer holds is forgotten with it.
  const texts = new WeakMap<Reference, string>(known)
  const waiting = waitingWorks(work => texts.has(work))
  const byId = new Map<string, Reference>([...known.keys()].map(work => [work.id, work]))
  const pause = (time = rest): Promise<void> => new Promise(resolve => void host.after(time, resolve))
  const keep = ([work, text]: readonly [Reference, string]): void => {
    texts.set(work, text)
    byId.set(work.id, work)
  }
  let isRunning = false
  const starting = <A>(add: (added: A) => void, wait: (added: A) => number) => {
    return (added: A): void => {
      add(added)
      if (isRunning || waiting.isEmpty()) return
      isRunning = true
      // Where the style cannot be used, or its reader not loaded, nothing is ever printed in it.
      void pause(wait(added))
        .then(() => printInTurn(waiting, load, pause, keep))
        .then(
          wasDone => (isRunning = !wasDone),
          () => undefined,
        )
    }
  }
  return {
    printed: work => {
      const text = texts.get(work) ?? lettered(work, byId, texts)
      if (text === undefined) waiting.ask(work)
      return text
    },
    add: starting(waiting.add, () => rest),
    addLibraries: starting(waiting.addLibraries, libraries =>
      libraries.some(({ items }) => items.size >= manyWorks) ? longHeadStart : headStart,
    ),
  }
}

/** Whether the style could be used. */
async function printInTurn(
  waiting: WaitingWorks,
  load: LoadPrinter,
  pause: () => Promise<void>,
  keep: (printed: readonly [Reference, string]) => void,
): Promise<boolean> {
  const printer = await load(pause)
  if (printer === undefined) return false
  await pause()
  // A style is read with the first lot, be it empty: that takes as long as to print the first work.
  for (let size = 0; size === 0 || !waiting.isEmpty(); size = size === 0 ? 1 : atOnce) {
    printedLot(printer, waiting.next(size)).forEach(keep)
    await pause()
  }
  return true
}

/** Ids may be the same in two libraries, so each is printed under its place in the lot. */
function printedLot(printer: Printing.Printer, lot: readonly WorkToPrint[]): readonly (readonly [Reference, string])[] {
  const made = printer.each(lot.map(({ work, item = itemOf(work) }, at) => ({ ...item, id: String(at) })))
  return lot.flatMap(({ work }, at) => {
    const text = made.get(String(at))
    return text === undefined ? [] : [[work, text] as const]
  })
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
