import { unreadCitations } from '../assignment/citations/unread-citations.js'
import type { Answer, CitedWork, ListedEntry } from '../assignment/document.js'
import { lineColumn } from './places.js'
import type { Draft } from './read-draft.js'
import { uncitedKeys } from './uncited-keys.js'
import { reportedFindings, reportedGaps } from './reported.js'
import { append } from '../text/grouped.js'

/** Everything that was read in a draft, in the shape of `data/schema/inspect.schema.json`; it only ever grows. */
export function inspection(draft: Draft, file: string): unknown {
  const { document } = draft
  const { citations, references, coverage, words, inputs } = document
  const cited = citedLines(draft)
  const isRead = unreadCitations(document) === undefined
  return {
    version: 1,
    file,
    brief: inputs.brief?.id ?? null,
    words: { counted: words.counted, all: words.all, min: words.min ?? null, max: words.max ?? null },
    coverage: {
      covered: exact(coverage.covered),
      marks: coverage.marks,
      sections: coverage.sections.map(({ id, covered, marks, pass }) => ({
        id,
        covered: exact(covered),
        marks,
        pass: pass ?? null,
      })),
    },
    criteria: document.answers.map(answer => criterion(draft, answer)),
    citations: citations.filter(({ citation }) => !citation.personal).map(work => citation(draft, work)),
    references: references.entries.map(entry => reference(draft, entry, cited.get(entry.entry) ?? [])),
    unlisted: citations
      .filter(({ state, citation }) => state === 'unlisted' && citation.certainty === 'certain')
      .map(work => unlisted(draft, work)),
    uncited: [
      ...references.entries
        .filter(entry => entry.list === 'references' && entry.understood && !cited.has(entry.entry) && isRead)
        .filter(entry => entry.reference.type !== 'legal_case')
        .map(entry => ({ line: lineColumn(draft, entry.span.start).line, key: null })),
      ...uncitedKeys(draft),
    ],
    findings: reportedFindings(draft),
    notUnderstood: reportedGaps(draft),
    ...(draft.notes.length === 0 ? {} : { notes: draft.notes }),
  }
}

/** Exact in JSON, up to four decimals. */
export function exact(marks: number): number {
  return Math.round(marks * 10_000) / 10_000
}

function citedLines(draft: Draft): ReadonlyMap<ListedEntry['entry'], readonly number[]> {
  const lines = new Map<ListedEntry['entry'], number[]>()
  for (const { citation, entries } of draft.document.citations) {
    const { line } = lineColumn(draft, citation.span.start)
    for (const { entry } of entries) append(lines, entry, line)
  }
  return lines
}

function criterion(draft: Draft, { criterion: { id, marks }, covered, state, place, words, points }: Answer): unknown {
  return {
    id,
    marks: marks ?? null,
    covered: exact(covered),
    state,
    line: place ? lineColumn(draft, place.start).line : null,
    words,
    points: points.map(({ point, state, evidence, because, reworded }) => ({
      id: point.id,
      label: point.label,
      state,
      line: evidence ? lineColumn(draft, evidence.start).line : null,
      found: evidence ? because : null,
      reworded,
    })),
  }
}

function citation(draft: Draft, { citation, entries, differs, state }: CitedWork): unknown {
  const { span, authors, etAl, year, key, kind, certainty } = citation
  const entry = state === 'ambiguous' ? undefined : entries[0]
  return {
    ...lineColumn(draft, span.start),
    text: draft.document.text.sliceString(span.start, span.end, '\n'),
    authors,
    etAl,
    year: year ?? null,
    key: key ?? null,
    kind,
    certainty,
    entry: entry ? lineColumn(draft, entry.span.start).line : null,
    differs: differs[0] ?? null,
  }
}

function reference(
  draft: Draft,
  { span, list, understood, reference: work }: ListedEntry,
  citedAt: readonly number[],
): unknown {
  const names = work.authors.length > 0 ? work.authors : work.editors
  return {
    line: lineColumn(draft, span.start).line,
    list,
    authors: names.map(name => name.family),
    etAl: work.etAl,
    year: work.year ?? null,
    title: work.title ?? null,
    container: work.containerTitle ?? null,
    publisher: work.publisher ?? null,
    doi: work.doi ?? null,
    url: work.url ?? null,
    understood,
    citedAt,
  }
}

function unlisted(draft: Draft, { citation: { span, authors, year, key } }: CitedWork): unknown {
  return { ...lineColumn(draft, span.start), authors, year: year ?? null, key: key ?? null }
}
