import type { AssignmentDocument, CitedWork } from '../assignment/document.js'
import { gap } from '../insertion/gaps.js'
import { foldedTitle } from '../insertion/open-list.js'
import { insertedAt } from '../text/edit.js'
import { slice } from '../text/rope.js'
import { shifted, type Span } from '../text/span.js'
import { quotationsWithoutPage } from './attached-citations.js'
import { citationSpan, namesNoAuthor } from './citation-span.js'
import { pageless, pageMarker } from '../insertion/page-marker.js'
import type { Finding, Fix, Rule } from './rule.js'
import { citedName } from './wording.js'

export const quotationWithoutPage: Rule<'quotation-without-page'> = {
  id: 'quotation-without-page',
  severity: 'information',
  docs: {
    summary: 'Eight or more words of a source are quoted, and the citation gives no page.',
    why: 'A reader who wants to see the words in their place needs the page. A web page has none, and neither has what a coachee said; there Markwise keeps quiet.',
    bad: `Starr holds that "the coach is there to help the other person think" ⟦(Starr, 2016)⟧.

## References

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.
`,
    good: `Starr holds that "the coach is there to help the other person think" (Starr, 2016, p. 41). My coachee said that "it was the first time that anybody had asked me".

## References

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.
`,
  },

  *check(document) {
    const { citations } = document
    let next = 0
    for (let first = 0; first < citations.length; first = next) {
      const index = citations[first]?.block ?? 0
      while (next < citations.length && citations[next]?.block === index) next++
      for (const { quotation, citation, certainty } of document.factOf(quotationsWithoutPage, index) ?? []) {
        const cited = citations[first + citation]
        const quoted = shifted(quotation, document.startOf(index))
        if (cited && !isPageless(document, cited, quoted)) yield finding(document, cited, quoted, certainty)
      }
    }
  },
}

function finding(
  document: AssignmentDocument,
  cited: CitedWork,
  quoted: Span,
  certainty: Finding['certainty'],
): Finding {
  const { citation, entries, work } = cited
  const isKnown = entries.length > 0 || work !== undefined
  return {
    span: citationSpan(document, citation),
    message: `Words are quoted here, and ${citedName(citation)} has no page. A reader needs it to find them.`,
    certainty: certainty === 'certain' && isKnown ? citation.certainty : 'possible',
    related: [{ span: quoted, message: 'The words that are quoted' }],
    fixes: () => fixes(document, cited),
  }
}

/** Sources without pages, people met, and the brief's own words. */
function isPageless(document: AssignmentDocument, cited: CitedWork, quoted: Span): boolean {
  const { citation, entries, work } = cited
  const reference = entries[0]?.reference ?? work
  const isPage = reference !== undefined && reference.page === undefined && reference.doi === undefined
  if (citation.personal || namesNoAuthor(document, cited) || (isPage && pageless.has(reference.type))) return true
  const words = foldedTitle(document.written(quoted))
  const isWork = reference?.title !== undefined && foldedTitle(reference.title).startsWith(words)
  return isWork || isOfBrief(document, words)
}

function isOfBrief({ inputs: { brief } }: AssignmentDocument, words: string): boolean {
  if (brief === undefined) return false
  const titles = brief.sections.flatMap(({ title, criteria }) => [title, ...criteria.map(criterion => criterion.title)])
  return titles.some(title => foldedTitle(title).includes(words))
}

/** A gap behind the year, or behind the key. */
function fixes(document: AssignmentDocument, { citation }: CitedWork): readonly Fix[] {
  const at = placeBehind(document, citation)
  if (at === undefined) return []
  const insert = `${pageMarker(document)}${gap('page')}`
  return [
    {
      kind: 'add-page',
      title: `Add a place for the page: ${insert.trim().replace(/^,\s*/, '')}`,
      edits: [insertedAt(at, insert)],
    },
  ]
}

function placeBehind(
  { text }: AssignmentDocument,
  { yearSpan, key, span, group }: CitedWork['citation'],
): number | undefined {
  if (key === undefined) return yearSpan?.end
  const isBracketed = slice(text, group.start, group.start + 1) === '['
  return isBracketed ? span.end : undefined
}
