import type { AssignmentDocument, ListedEntry } from '../assignment/document.js'
import { remembered } from '../assignment/incremental/remembered.js'
import { identifierIn, identifierOf, type Identifier } from '../bibliography/identifier.js'
import { emptyReference } from '../bibliography/reference.js'
import { plainEntry } from '../insertion/plain-entry.js'
import { gapsIn } from '../insertion/gaps.js'
import { habitsOf } from '../insertion/habits.js'
import type { Block } from '../syntax/block.js'
import { listed } from '../text/amounts.js'
import { insertedAt } from '../text/edit.js'
import { contains, shifted } from '../text/span.js'
import { addressSpan, bareAddress } from './bare-address.js'
import { firstWords } from './entry-words.js'
import { missingPart, wantedParts, type MissingPart } from './missing-parts.js'
import type { Finding, Fix, Rule } from './rule.js'
import { workName } from './wording.js'

export const referenceIncomplete: Rule<'reference-incomplete'> = {
  id: 'reference-incomplete',
  severity: 'information',
  docs: {
    summary:
      'An entry lacks something that a reader needs to find the work, or has a gap that is still to be filled in.',
    why: 'A work is found by author, year, title and publisher, or by its journal, or by its address and the day on which you read it. Markwise marks a gap and never fills it with a guess.',
    bad: `A coach asks and a mentor tells (Starr, 2016; Kline, 1999).

## References

⟦Kline, N. (1999)⟧ *Time to Think*.

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: ⟦[publisher?]⟧.

⟦https://doi.org/10.1111/joop.12119⟧
`,
    good: `A coach asks and a mentor tells (Starr, 2016; Kline, 1999).

## References

Kline, N. (1999) *Time to Think*. London: Ward Lock.

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.
`,
  },

  *check(document) {
    const { entries } = document.references
    const wanted = wantedParts(document)
    for (const entry of entries) {
      if (entry.list === 'further') continue
      const gaps = gapsIn(entry.raw)
      if (gaps.length > 0) yield gapsLeft(entry, gaps)
      else if (!entry.understood && bareAddress(entry) !== undefined) yield addressAlone(document, entry)
      else {
        const missing = missingPart(entry, wanted)
        if (missing) yield incomplete(entry, missing)
      }
    }
    yield* gapsInText(document)
  },
}

function gapsLeft(entry: ListedEntry, gaps: ReturnType<typeof gapsIn>): Finding {
  const { raw, span } = entry
  const [first] = gaps
  const names = [...new Set(gaps.map(({ start, end }) => raw.slice(start, end)))]
  return {
    span: { start: span.start + (first?.start ?? 0), end: span.start + (first?.end ?? raw.length) },
    message: stillToFillIn(names),
    certainty: 'certain',
    ...(identifierIn(raw) === undefined ? {} : { fixes: () => lookUpIn(entry) }),
  }
}

function stillToFillIn(names: readonly string[]): string {
  return `${listed(names, 'and')} ${names.length === 1 ? 'is' : 'are'} still to be filled in.`
}

function addressAlone(document: AssignmentDocument, entry: ListedEntry): Finding {
  const identifier = identifierOf(entry.raw)
  const what = identifier.kind === 'none' ? 'an address' : identifier.kind === 'doi' ? 'a DOI' : 'an ISBN'
  return {
    span: entry.span,
    message: `Only ${what} stands here. An entry also says who wrote the work, when, and what it is called.`,
    certainty: 'certain',
    fixes: () => {
      const address = bareAddress(entry)
      const work =
        identifier.kind === 'isbn'
          ? { ...emptyReference, type: 'book' }
          : { ...emptyReference, type: 'webpage', url: address }
      const insert = plainEntry(work, habitsOf(document))
      const mark = filling(insert, [{ span: addressSpan(document, entry), insert }])
      return identifier.kind === 'none' ? [mark] : [lookUp(identifier), mark]
    },
  }
}

/** What is asked of whom is said before anything is sent. */
function lookUp({ kind, value }: Identifier): Fix {
  const action = { type: 'look-up', identifier: value } as const
  return { kind: 'look-up', title: `Look up this ${kind.toUpperCase()}…`, edits: [], action }
}

/** For an entry that has more to it than its DOI. */
function lookUpIn({ raw }: ListedEntry): readonly Fix[] {
  const identifier = identifierIn(raw)
  return identifier === undefined ? [] : [lookUp(identifier)]
}

function incomplete(entry: ListedEntry, { name, certainty, insert, at }: MissingPart): Finding {
  const place = entry.span.start + at
  return {
    span: firstWords(entry),
    message: `I found no ${name} in the entry of ${workName(entry.reference)}.`,
    certainty,
    fixes: () => [...lookUpIn(entry), filling(insert, [insertedAt(place, insert)])],
  }
}

function filling(insert: string, edits: Fix['edits']): Fix {
  const gaps = gapsIn(insert).map(({ start, end }) => insert.slice(start, end))
  return { kind: 'mark-gap', title: `Mark what is to be filled in: ${listed(gaps, 'and')}`, edits }
}

/** Gaps that a citation left in the running text. */
function* gapsInText(document: AssignmentDocument): Iterable<Finding> {
  for (let index = 0; index < document.blockCount; index++) {
    for (const gap of document.factOf(gapsOf, index) ?? []) {
      const span = shifted(gap, document.startOf(index))
      if (document.references.lists.some(list => contains(list.span, span))) continue
      yield { span, message: stillToFillIn([document.written(span)]), certainty: 'certain' }
    }
  }
}

const gapsOf = remembered('gaps', ({ prose, source }: Block) =>
  source.includes('?]') ? gapsIn(prose.text).map(gap => prose.sourceSpan(gap)) : [],
)
