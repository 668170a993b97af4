import type { Reference } from '../bibliography/reference.js'
import { gap, gapsIn } from '../insertion/gaps.js'
import { lacksParts } from '../insertion/lacking-parts.js'
import type { ExpectedEntry } from '../features/expected-entries.js'
import { switchesInForce, type ReferenceSwitches } from '../catalogue/harvard.js'
import type { StyleChoice } from './citation-js-printing.js'
import { itemOf } from './csl-from-reference.js'
import type { CslItem } from './csl-item.js'
import { nameOf, type Host } from './host.js'
import { styleOptionsFrom, styleProblem } from './style-variant.js'

/** How a list is to be printed. */
export interface ListStyle {
  /** The uri of a CSL file; undefined for Cite Them Right. */
  readonly uri: string | undefined
  /** What the front matter or the command line call the style: a guide's name, or the file. */
  readonly name: string | undefined
  readonly references: ReferenceSwitches
}

/** An entry as the style prints it. */
export interface PrintedEntry {
  readonly text: string
  readonly entry: ExpectedEntry
  /** Words that the writer typed and the style does not print. */
  readonly leftOut: readonly string[]
}

/**
 * The entries in a style, in their order; works of one author and year are told apart by letters, those of the writer kept. `itemOfWork` gives what a library holds of
 * a work. An entry with gaps, or that cannot be printed, is as it is. A string says why the style cannot be used.
 */
export async function printedList(
  entries: readonly ExpectedEntry[],
  style: ListStyle,
  host: Pick<Host, 'readText'>,
  itemOfWork: (work: Reference) => CslItem | undefined,
): Promise<readonly PrintedEntry[] | string> {
  const choice = await choiceOf(style, host)
  if (typeof choice === 'string') return choice
  const { printerFor } = await import('./citation-js-printing.js')
  try {
    const items = entries.map(({ reference }, at) => ({
      ...(itemOfWork(reference) ?? itemOf(reference)),
      id: String(at),
    }))
    const printed = printerFor(choice).list(items)
    return entries.map((entry, at) => printedEntry(entry, printed.get(String(at)), style))
  } catch {
    return brokenStyle(style)
  }
}

/**
 * The printed forms of works in a style, for `inputs.printed` where nobody waits meanwhile; equal works are known by what they say. A string says why the
 * style cannot be used.
 */
export async function printedForms(
  works: readonly Reference[],
  style: ListStyle,
  host: Pick<Host, 'readText'>,
  itemOfWork: (work: Reference) => CslItem | undefined,
): Promise<((work: Reference) => string | undefined) | string> {
  if (works.length === 0) return () => undefined
  const choice = await choiceOf(style, host)
  if (typeof choice === 'string') return choice
  const { printerFor } = await import('./citation-js-printing.js')
  try {
    const items = works.map((work, at) => ({ ...(itemOfWork(work) ?? itemOf(work)), id: String(at) }))
    const printed = printerFor(choice).list(items)
    const texts = new Map(works.map((work, at) => [wordsOfWork(work), printed.get(String(at))]))
    return work => texts.get(wordsOfWork(work))
  } catch {
    return brokenStyle(style)
  }
}

function wordsOfWork({ id, authors, title, year }: Reference): string {
  return JSON.stringify([id, authors, title, year])
}

function brokenStyle({ uri }: ListStyle): string {
  return `${nameOf(uri ?? '')}: This style is broken.`
}

async function choiceOf(
  { uri, name, references }: ListStyle,
  host: Pick<Host, 'readText'>,
): Promise<StyleChoice | string> {
  if (uri === undefined) return { options: styleOptionsFrom(switchesInForce(references, name)) }
  const xml = await host.readText(uri)
  const problem = styleProblem(xml)
  return problem === undefined ? { xml: xml ?? '' } : `${nameOf(uri)}: ${problem}`
}

function printedEntry(entry: ExpectedEntry, printed: string | undefined, { uri }: ListStyle): PrintedEntry {
  const { text, reference } = entry
  // A gap in the writer's own entry is to be filled in; what a library lacks would not be seen, and a CSL file has a form of its own for the rest.
  const lacks = uri === undefined && (lacksParts(reference) || text.includes(gap('place')))
  const isUnfinished = gapsIn(text).length > 0 && (entry.isListed || reference.year === undefined || lacks)
  if (printed === undefined || isUnfinished || reference.unverified.length > 0) return { text, entry, leftOut: [] }
  return { text: printed, entry, leftOut: entry.isListed ? wordsWithout(text, printed) : [] }
}

/** Words of four letters and more that the printed entry lacks; shorter ones are initials, "edn" and the like. */
function wordsWithout(typed: string, printed: string): readonly string[] {
  const known = new Set(wordsOf(printed).map(folded))
  return [...new Set(wordsOf(typed))].filter(
    word => word.length > 3 && !known.has(folded(word)) && !formal.has(folded(word)),
  )
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? []
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Words of the form of an entry, which each style has in its own way. */
const formal: ReadonlySet<string> = new Set(
  'edition editor editors edited pages volume issue number available accessed online retrieved https'.split(' '),
)
