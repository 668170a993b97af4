import type { AssignmentDocument, ListedEntry, ReferenceList } from '../assignment/document.js'
import { rememberedFor } from '../assignment/incremental/remembered.js'
import { isNote } from '../syntax/list-labels.js'
import type { ReferenceEntry } from '../syntax/reference-entry.js'
import { slice } from '../text/rope.js'
import type { Span } from '../text/span.js'

/**
 * What moves as one when a list is put in order: an entry with its marks, and the lines below it that were not understood (a note, an address on
 * a line of its own). List markers and the space between entries belong to the place, not to the part.
 */
export interface ListPart {
  readonly span: Span
  /** Its source; moved as it is. */
  readonly text: string
  readonly entry: ListedEntry
  /** The place of the entry among those of its list. */
  readonly index: number
}

/** Parts that may change places with one another: those between two headings, or between two lines that are no entries. */
export interface PartGroup {
  readonly parts: readonly ListPart[]
  /** What stands above the first part since the one before: "### Books". */
  readonly above: string
}

/**
 * The parts of a list in groups. Lines that were not understood and stand before any entry, or have a number of their own, are in none: they stay, and
 * part what is above from what is below. An entry below a comment stays with it, in a group of its own.
 */
export function partGroups(document: AssignmentDocument, list: ReferenceList): readonly PartGroup[] {
  const groups: { parts: ListPart[]; above: string }[] = []
  let end = list.heading.end
  let isOpen = false
  for (const [index, { entry, span }] of extended(document, list.entries).entries()) {
    const last = groups.at(-1)?.parts
    if (isOpen) end = withNotes(document, last, end, span.start)
    const between = slice(document.text, end, span.start)
    const before = last?.at(-1)
    end = span.end
    if (entry.understood) {
      const part = { span, text: slice(document.text, span.start, span.end), entry, index }
      if (isOpen && isJoint(between)) last?.push(part)
      else groups.push({ parts: [part], above: between })
      isOpen = !between.includes('<!--')
    } else if (before && isJoint(between) && !/\n\s*\d+[.)]\s+$/.test(between)) {
      last?.splice(-1, 1, joined(document, before, span))
    } else isOpen = false
  }
  if (isOpen) withNotes(document, groups.at(-1)?.parts, end, list.span.end)
  return groups
}

/** An entry with the marks and links on its line, without comments: what is copied of it. */
export function wholeText(document: AssignmentDocument, { entry, raw }: ListedEntry): string {
  const span = wholeSpans(document).get(entry)
  const text = span === undefined ? raw : slice(document.text, span.start, span.end)
  return text.replace(/\s*<!--[^]*?(?:-->|$)/g, '').trimEnd()
}

const wholeSpans = rememberedFor(
  (document: AssignmentDocument): ReadonlyMap<ReferenceEntry, Span> =>
    new Map(
      document.references.lists.flatMap(({ entries }) =>
        extended(document, entries).map(({ entry: { entry }, span }) => [entry, span]),
      ),
    ),
)

/** Where a table ends that holds this entry as a row; undefined for any other. A row cannot be written for it: its columns are the writer's. */
export function tableEnd({ text }: AssignmentDocument, { span }: Pick<ListedEntry, 'span'>): number | undefined {
  let line = text.lineAt(span.end)
  if (!isRow(line.text)) return undefined
  while (line.number < text.lines && isRow(text.line(line.number + 1).text)) line = text.line(line.number + 1)
  return line.to
}

function isRow(line: string): boolean {
  return /^\s*\|/.test(line)
}

/** Joins the notes that stand below the last part to it; gives where they end. */
function withNotes(document: AssignmentDocument, parts: ListPart[] | undefined, from: number, to: number): number {
  const before = parts?.at(-1)
  const length = before === undefined ? 0 : notesAt(slice(document.text, from, to))
  if (before === undefined || length === 0) return from
  parts?.splice(-1, 1, joined(document, before, { start: from, end: from + length }))
  return from + length
}

/** How far the notes reach that stand before all else in what is between two entries: "This book explains …" of an annotated list. */
function notesAt(between: string): number {
  let length = 0
  for (const { 0: paragraph, index } of between.matchAll(/\S(?:.|\n(?!\s*\n))*/g)) {
    if (!isNote(paragraph.trim())) break
    length = index + paragraph.trimEnd().length
  }
  return length
}

/** Whether something other than notes stands between two entries: a label such as "Websites:". */
export function partsEntries(between: string): boolean {
  return !isJoint(between.slice(notesAt(between)))
}

/** Only white space and list markers stand between two entries. */
export function isJoint(text: string): boolean {
  return /^[\s\\|>*+\-–•·\d.)\][]*$/.test(text)
}

function joined({ text }: AssignmentDocument, before: ListPart, { end }: Span): ListPart {
  const span = { start: before.span.start, end }
  return { ...before, span, text: slice(text, span.start, span.end) }
}

interface Extended {
  readonly entry: ListedEntry
  readonly span: Span
}

/** The entries with all that stands on their lines beside the list marker: signs of emphasis, links and comments are no words, but go with them. */
function extended({ text }: AssignmentDocument, entries: readonly ListedEntry[]): readonly Extended[] {
  const starts: number[] = []
  entries.forEach(({ span }, index) => {
    const before = entries[index - 1]?.span.end ?? 0
    const line = text.lineAt(span.start).from
    const lead = slice(text, Math.max(line, before), span.start)
    starts.push(span.start - (before > line ? openingMarks : afterMarker)(lead).length)
  })
  return entries.map((entry, index) => {
    const { span } = entry
    const limit = Math.min(text.lineAt(span.end).to, starts[index + 1] ?? text.length)
    const whole = slice(text, span.start, Math.max(span.end, limit))
    return { entry, span: { start: starts[index] ?? 0, end: span.start + whole.replace(/[\s\\|]+$/, '').length } }
  })
}

function afterMarker(lead: string): string {
  return lead.replace(/^[\s>|]*(?:(?:[-+*]|\d{1,9}[.)])\s+)?(?:[•·–]\s*|\[?\d{1,3}[\].)]\s*)?/, '')
}

function openingMarks(lead: string): string {
  return /[*_~`"'“‘[(<\\]*$/.exec(lead)?.[0] ?? ''
}
