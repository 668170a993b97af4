import type { AssignmentDocument, CitedWork } from '../../assignment/document.js'
import { plainYear } from '../../bibliography/years.js'
import type { Edit } from '../../text/edit.js'
import { slice } from '../../text/rope.js'
import type { Span } from '../../text/span.js'
import { largest, smallest } from '../../text/extremes.js'
import { isMeant } from './author-edits.js'
import { replacedLength, yearInPlace } from './new-name.js'
import type { Refusal } from './refusal.js'
import type { RenamedYear } from './renamed-part.js'

/** The edits that write the year anew: in each entry and each citation of the work. A letter stays, unless the new year brings its own. */
export function yearEdits(
  document: AssignmentDocument,
  { work, year: old }: RenamedYear,
  year: string,
): readonly Edit[] | Refusal {
  const { text } = document
  const edits = new Map<number, Edit>()
  const write = (whole: Span): void => {
    const span = yearOf(slice(text, whole.start, whole.end), whole, plainYear(old))
    edits.set(span.start, yearEdit(span, slice(text, span.start, span.end), year))
  }
  for (const { yearSpan } of work.entries) if (yearSpan) write(yearSpan)
  for (const cited of work.citations) {
    const shared = sharedYear(document, cited)
    if (shared !== undefined)
      return { refusal: `“${shared}” gives several works one year. Write each year out, then rename.` }
    const { yearSpan } = cited.citation
    if (yearSpan && (isMeant(cited) || plainYear(cited.citation.year ?? '') === plainYear(old))) write(yearSpan)
  }
  return [...edits.values()]
}

/** Of "1938 (1997)" and "1938/1997" the year of the work that is renamed; else the whole. */
function yearOf(written: string, whole: Span, old: string): Span {
  const years = [...written.matchAll(/\d{4}/g)]
  const own = years.length > 1 ? years.find(([digits]) => digits === old) : undefined
  return own === undefined ? whole : { start: whole.start + own.index, end: whole.start + own.index + old.length }
}

/** The digits alone where a letter stays behind them; else the year as a whole. */
function yearEdit({ start }: Span, written: string, year: string): Edit {
  const length = /^\d{4}$/.test(year) ? replacedLength(written) : written.length
  const insert = length < written.length ? year : yearInPlace(year, written)
  return { span: { start, end: start + length }, insert }
}

/** "1985a, b" where the digits serve another work as well; undefined where the year is the citation's own. */
function sharedYear({ citations, text }: AssignmentDocument, { citation, block }: CitedWork): string | undefined {
  const { yearSpan, authorSpan, year } = citation
  if (yearSpan === undefined || year === undefined) return undefined
  const beside = citations.filter(
    other => other.block === block && other.citation.authorSpan.start === authorSpan.start && other.citation.yearSpan,
  )
  const isLent = beside.some(({ citation: other }) => lacksDigits(text, other.yearSpan) && hasDigits(other.year))
  if (beside.length < 2 || !isLent) return undefined
  const starts = beside.map(other => other.citation.yearSpan?.start ?? yearSpan.start)
  const ends = beside.map(other => other.citation.yearSpan?.end ?? yearSpan.end)
  return slice(text, smallest(starts), largest(ends))
}

function lacksDigits(text: AssignmentDocument['text'], span: Span | undefined): boolean {
  return span !== undefined && !hasDigits(slice(text, span.start, span.end))
}

function hasDigits(year: string | undefined): boolean {
  return year !== undefined && /\d/.test(year)
}
