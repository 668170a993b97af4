import type { Reference } from '../bibliography/reference.js'
import { yearLetter } from '../bibliography/years.js'
import type * as Printing from './citation-js-printing.js'
import { itemOf } from './csl-from-reference.js'
import type { CslItem } from './csl-item.js'
import type { Host } from './host.js'
import { noForms, type KeptForms } from './kept-forms.js'
import { waitingWorks, type LibraryToPrint, type WaitingWorks, type WorkToPrint } from './waiting-works.js'

/** The printed forms of works in one style: a plain look-up that is filled in the background. */
export interface PrintedWorks {
  /** The entry of a work as Markdown; undefined while it is not printed yet. It is then printed next. */
  readonly printed: (work: Reference) => string | undefined
  /** Prints these works in the background; works that are printed already cost nothing. */
  readonly add: (works: readonly WorkToPrint[]) => void
  /** Prints the works of these libraries in the background; libraries that were added before cost nothing. */
  readonly addLibraries: (libraries: readonly LibraryToPrint[]) => void
}

/** Makes the style ready when it is first needed, in steps between which others come in; undefined where it cannot be used. */
export type LoadPrinter = (pause: () => Promise<void>) => Promise<Printing.Printer | undefined>

/** How many works are printed at a time: that takes some milliseconds. */
const atOnce = 4
/** Milliseconds between two lots, so that printing thousands of works does not keep a processor busy. */
const rest = 15
/** Milliseconds after which libraries begin to be printed: the first findings go before. */
const headStart = 100
/** The same for libraries with many works, which are first sorted for searching. */
const longHeadStart = 400
const manyWorks = 500

/** What comes with a style: forms that were printed in it before, which are read when the first work waits, and works that were when Markwise was built. */
export interface PrintedBefore {
  readonly forms?: () => Promise<KeptForms>
  readonly known?: ReadonlyMap<Reference, string>
}

/** The works printed in one style. */
export function printedWorks(
  host: Pick<Host, 'after'>,
  load: LoadPrinter,
  { forms = () => Promise.resolve(noForms), known = new Map() }: PrintedBefore = {},
): PrintedWorks {
  // What a library no longer holds is forgotten with it.
  const texts = new WeakMap<Reference, string>(known)
  const waiting = waitingWorks(work => texts.has(work))
  const byId = new Map<string, Reference>([...known.keys()].map(work => [work.id, work]))
  const pause = (time = rest): Promise<void> => new Promise(resolve => void host.after(time, resolve))
  const keep = (work: Reference, text: string): void => {
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
        .then(forms)
        .then(before => printInTurn(waiting, { load, pause, keep, before }))
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

interface Turn {
  readonly load: LoadPrinter
  readonly pause: (time?: number) => Promise<void>
  readonly keep: (work: Reference, form: string) => void
  readonly before: KeptForms
}

/** Whether the style could be used. It is made ready when the first work was never printed in it. */
async function printInTurn(waiting: WaitingWorks, turn: Turn): Promise<boolean> {
  const { load, pause, keep, before } = turn
  let printer: Printing.Printer | undefined
  while (!waiting.isEmpty()) {
    const lot = waiting.next(printer ? atOnce : 1).map(({ work, item = itemOf(work) }) => ({ work, item }))
    const missing = lot.filter(({ work, item }) => {
      const form = before.of(item)
      if (form !== undefined) keep(work, form)
      return form === undefined
    })
    if (missing.length > 0) {
      printer ??= await ready(load, pause)
      if (printer === undefined) return false
      for (const { work, item, form } of printedLot(printer, missing)) {
        keep(work, form)
        before.add(item, form)
      }
    }
    await pause(missing.length > 0 ? rest : 0)
  }
  before.save()
  return true
}

/** The printer, warmed up: it reads its style with the first lot, even an empty one, which takes long. */
async function ready(load: LoadPrinter, pause: Turn['pause']): Promise<Printing.Printer | undefined> {
  const printer = await load(pause)
  await pause()
  printer?.each([])
  await pause()
  return printer
}

interface Printed {
  readonly work: Reference
  readonly item: CslItem
  readonly form: string
}

/** Ids may be the same in two libraries, so each is printed under its place in the lot. */
function printedLot(printer: Printing.Printer, lot: readonly Omit<Printed, 'form'>[]): readonly Printed[] {
  const made = printer.each(lot.map(({ item }, at) => ({ ...item, id: String(at) })))
  return lot.flatMap(({ work, item }, at) => {
    const form = made.get(String(at))
    return form === undefined ? [] : [{ work, item, form }]
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
