import type { AssignmentDocument, ListedEntry } from '../assignment/document.js'
import { remembered } from '../assignment/remembered.js'
import { emptyReference } from '../bibliography/reference.js'
import { switchesInForce } from '../catalogue/harvard.js'
import { plainEntry } from '../insertion/entry.js'
import { gapsIn } from '../insertion/gaps.js'
import { habitsOf } from '../insertion/habits.js'
import type { Block } from '../syntax/block.js'
import { listed } from '../text/amounts.js'
import { slice } from '../text/rope.js'
import { contains, shifted, type Span } from '../text/span.js'
import { bareAddress } from './bare-address.js'
import { firstWords } from './entry-words.js'
import { missingPart, type MissingPart, type WantedParts } from './missing-parts.js'
import type { Finding, Fix, Rule } from './rule.js'

export const referenceIncomplete: Rule = {
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

/** What the style asks for; else the writer's manner in the other entries. */
function wantedParts({ inputs, frontMatter, references: { entries } }: AssignmentDocument): WantedParts {
  const { place, accessed } = switchesInForce(inputs.references, frontMatter.style?.value)
  const givesPlaces = entries.some(({ reference }) => reference.publisherPlace !== undefined)
  const givesDates = entries.some(({ reference }) => reference.accessed !== undefined)
  return {
    place: place === 'required' ? 'required' : givesPlaces && place !== 'omitted' ? 'with' : 'without',
    accessed: accessed === 'required' || givesDates ? 'certain' : 'possible',
  }
}

function gapsLeft({ raw, span }: ListedEntry, gaps: ReturnType<typeof gapsIn>): Finding {
  const [first] = gaps
  const names = [...new Set(gaps.map(({ start, end }) => raw.slice(start, end)))]
  return {
    span: { start: span.start + (first?.start ?? 0), end: span.start + (first?.end ?? raw.length) },
    message: stillToFillIn(names),
    certainty: 'certain',
  }
}

function stillToFillIn(names: readonly string[]): string {
  return `${listed(names, 'and')} ${names.length === 1 ? 'is' : 'are'} still to be filled in.`
}

function addressAlone(document: AssignmentDocument, entry: ListedEntry): Finding {
  return {
    span: entry.span,
    message: 'Only an address stands here. An entry also says who wrote the work, when, and what it is called.',
    certainty: 'certain',
    fixes: () => {
      const page = { ...emptyReference, type: 'webpage', url: bareAddress(entry) }
      const insert = plainEntry(page, habitsOf(document))
      return [filling(insert, [{ span: withAngles(document, entry.span), insert }])]
    },
  }
}

/** "<https://…>" is one address. */
function withAngles({ text }: AssignmentDocument, { start, end }: Span): Span {
  const around = slice(text, start - 1, start) + slice(text, end, end + 1)
  return around === '<>' ? { start: start - 1, end: end + 1 } : { start, end }
}

function incomplete(entry: ListedEntry, { name, certainty, insert, at }: MissingPart): Finding {
  const place = entry.span.start + at
  return {
    span: firstWords(entry),
    message: `I found no ${name} in this entry.`,
    certainty,
    fixes: () => [filling(insert, [{ span: { start: place, end: place }, insert }])],
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
