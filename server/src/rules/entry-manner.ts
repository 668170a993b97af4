import { rememberedFor } from '../assignment/incremental/remembered.js'
import { gapsIn } from '../insertion/gaps.js'
import { leadingNames } from '../insertion/names.js'
import type { ReferenceEntry } from '../syntax/reference-entry.js'
import { entryNamesManner } from './entry-names-manner.js'
import { entrySourceManner } from './entry-source-manner.js'
import { isLaw } from './law-entry.js'
import type { Shown } from './manner.js'

/** How an entry is written; places count from the start of the entry. A pure function of it, kept with it. */
export const entryManner: (entry: ReferenceEntry) => readonly Shown[] = rememberedFor(entry => {
  if (!entry.understood || entry.raw.length > 2000 || gapsIn(entry.raw).length > 0) return []
  return [
    ...entryNamesManner(entry),
    yearBrackets(entry),
    wholeTitle(entry),
    quotationMarks(entry),
    edition(entry),
    ...entrySourceManner(entry),
    doi(entry),
    addressLabel(entry),
    noDate(entry),
    endStop(entry),
  ].filter(shown => shown !== undefined)
})

/** "(2016)", "2016" */
function yearBrackets({ raw, span, yearSpan, reference }: ReferenceEntry): Shown | undefined {
  if (yearSpan === undefined || leadingNames(reference).length === 0 || isLaw(reference)) return undefined
  const [start, end] = [yearSpan.start - span.start, yearSpan.end - span.start]
  const year = raw.slice(start, end)
  const isRound = raw[start - 1] === '(' && raw[end] === ')'
  // What stands round a bare year, as in "Starr, J., 2016. Title", is more than brackets: nothing is offered for it.
  if (!isRound && !/^[\s.,]$/.test(raw[start - 1] ?? '')) return undefined
  return {
    point: 'brackets of the year',
    value: isRound ? 'round' : 'bare',
    span: isRound ? { start: start - 1, end: end + 1 } : { start, end },
    written: isRound ? `(${year})` : year,
    forms: { round: `(${year})` },
  }
}

/** The title of a whole work: italic, bold or plain. An article shows itself by a journal in italics, by numbers or by "in". */
function wholeTitle({ raw, span, titleSpan, reference }: ReferenceEntry): Shown | undefined {
  if (titleSpan === undefined || !isWhole(reference)) return undefined
  const [start, end] = [titleSpan.start - span.start, titleSpan.end - span.start]
  const before = raw.slice(0, start)
  const mark = /[*_]+$/.exec(before)?.[0] ?? ''
  const title = raw.slice(start, end)
  const behind = raw.slice(end)
  const isQuoted = /['‘"“][*_]*$/.test(before)
  const isMarked = !/[*_\n]/.test(title) && (mark === '' ? /^\.?\s*$|^\.\s/.test(behind) : behind.startsWith(mark))
  if (isQuoted || !isMarked || isPartOfWork(behind.slice(mark.length))) return undefined
  return {
    // Pages may be written otherwise than books: each kind is measured by its own.
    point: reference.type === 'webpage' ? 'title of a page' : 'title of a whole work',
    switch: 'titleMarkup',
    value: markings[mark.length] ?? 'mixed',
    span: { start: start - mark.length, end: end + mark.length },
    written: `${mark}${title}${mark}`,
    forms: { italic: mark.length === 1 ? `${mark}${title}${mark}` : `*${title}*`, bold: `**${title}**`, plain: title },
  }
}

function isWhole({ title, type }: ReferenceEntry['reference']): boolean {
  return title !== undefined && /^(?:book|report|thesis|webpage)$/.test(type)
}

/** What so many stars or underscores make of a title. */
const markings = ['plain', 'italic', 'bold']

/** Whether what stands behind a title tells of a journal, an issue, pages or a book that the work is in. */
function isPartOfWork(behind: string): boolean {
  const withoutAddresses = behind.replace(/https?:\S+/g, '')
  return /[*_]|\d\s?\(|\d:\s?\d|\bpp?\.\s?\d|\bvol\b|\bno\.|\bin:?\s/i.test(withoutAddresses)
}

const quotes = new Map([
  ["'", { kind: 'single', close: "'", other: ['"', '"'] }],
  ['‘', { kind: 'single', close: '’', other: ['“', '”'] }],
  ['"', { kind: 'double', close: '"', other: ["'", "'"] }],
  ['“', { kind: 'double', close: '”', other: ['‘', '’'] }],
])

/** 'The leader as coach', "The leader as coach" */
function quotationMarks({ raw, span, titleSpan }: ReferenceEntry): Shown | undefined {
  if (titleSpan === undefined) return undefined
  const [start, end] = [titleSpan.start - span.start, titleSpan.end - span.start]
  const open = raw[start - 1] ?? ''
  const marks = quotes.get(open)
  const close = raw.slice(end).search(/["'”’]/)
  if (marks === undefined || close === -1 || close > 1 || raw[end + close] !== marks.close) return undefined
  const inner = raw.slice(start, end + close)
  const written = open + inner + marks.close
  const turned = `${marks.other[0] ?? ''}${inner}${marks.other[1] ?? ''}`
  return {
    point: 'quotation marks',
    switch: 'quoteMarks',
    value: marks.kind,
    span: { start: start - 1, end: end + close + 1 },
    written,
    forms: marks.kind === 'single' ? { single: written, double: turned } : { double: written, single: turned },
  }
}

/** "2nd edn", "2nd ed.", "2nd edition" */
function edition({ raw }: ReferenceEntry): Shown | undefined {
  const found = /(\d{1,2}(?:st|nd|rd|th)\s)(edn|edition|ed)(\.?)/i.exec(raw)
  if (found?.[1] === undefined || found[2] === undefined) return undefined
  const stop = found[3] ?? ''
  const [number, word] = [found[1], found[2].toLowerCase()]
  return {
    point: 'edition',
    value: word,
    span: { start: found.index, end: found.index + found[0].length },
    written: found[0],
    forms: { edn: `${number}edn${stop}`, ed: `${number}ed.`, edition: `${number}edition${stop}` },
  }
}

/** "https://doi.org/10.…", "doi:10.…" */
function doi({ raw }: ReferenceEntry): Shown | undefined {
  const found = /(https?:\/\/(?:dx\.)?doi\.org\/|(?<![/.\w])doi:\s?)(10\.\d{4,9}\/[^\s<>)\]]*[^\s<>)\].,;])/i.exec(raw)
  if (found?.[2] === undefined || raw.includes('](')) return undefined
  const isAddress = found[0].startsWith('http')
  return {
    point: 'form of a DOI',
    value: isAddress ? 'address' : 'doi',
    span: { start: found.index, end: found.index + found[0].length },
    written: found[0],
    forms: {
      address: isAddress ? found[0] : `https://doi.org/${found[2]}`,
      doi: isAddress ? `doi:${found[2]}` : found[0],
    },
  }
}

/** "Available at: https://…", "https://…" */
function addressLabel({ raw }: ReferenceEntry): Shown | undefined {
  const found = /(Available\s(?:at|from)\s?:\s?)?([<[]?(?:https?:\/\/|www\.)[^\s<>)\]]+)/i.exec(raw)
  if (found?.[2] === undefined || /doi\.org/i.test(found[2])) return undefined
  // Behind another label, such as "Retrieved from", nothing is missing.
  if (found[1] === undefined && !/[.,)\]*_'’"”]\s*$/.test(raw.slice(0, found.index))) return undefined
  return {
    point: 'label of an address',
    switch: 'availableAt',
    value: found[1] === undefined ? 'omitted' : 'required',
    span: { start: found.index, end: found.index + found[0].length },
    written: found[0],
    forms: { required: found[1] === undefined ? `Available at: ${found[2]}` : found[0], omitted: found[2] },
  }
}

/** "no date", "n.d." */
function noDate({ span, yearSpan, raw }: ReferenceEntry): Shown | undefined {
  if (yearSpan === undefined) return undefined
  const place = { start: yearSpan.start - span.start, end: yearSpan.end - span.start }
  const written = raw.slice(place.start, place.end)
  const value = /^n\.\s?d\.$/i.test(written) ? 'n.d.' : /^no date$/i.test(written) ? 'no date' : undefined
  if (value === undefined) return undefined
  return {
    point: 'no date',
    switch: 'noDate',
    value,
    span: place,
    written,
    forms: { 'n.d.': 'n.d.', 'no date': 'no date' },
  }
}

/** The last word with its full stop; behind an address, a bracket or a mark of its own there may be none. */
function endStop({ raw }: ReferenceEntry): Shown | undefined {
  const found = /(?:^|\s)([\p{L}\p{N}–-]+)(\.?)\s*$/u.exec(raw)
  if (found?.[1] === undefined || /(?:https?:|www\.|doi)\S*\s*$/i.test(raw)) return undefined
  const start = found.index + found[0].indexOf(found[1])
  const written = found[1] + (found[2] ?? '')
  return {
    point: 'full stop at the end',
    value: found[2] === '.' ? 'stop' : 'none',
    span: { start, end: start + written.length },
    written,
    forms: { stop: `${found[1]}.`, none: found[1] },
  }
}
