import type { AssignmentDocument } from '../assignment/document.js'
import { slice } from '../text/rope.js'

/** How this writer types, so that what is inserted looks like the rest. */
export interface Habits {
  readonly apostrophe: '’' | "'"
  readonly emphasis: '*' | '_'
  /** Round the title of an article or chapter. */
  readonly quotes: readonly [open: string, close: string]
  /** Between two authors in a citation. */
  readonly citationJoiner: 'and' | '&'
  /** Between two authors in an entry. */
  readonly entryJoiner: 'and' | '&'
}

/** So many signs settle a habit; the rest of the text is not read. */
const enough = 12

/** The writer's habits, by majority; where the text shows none: ', *title*, 'article', and. Reads only as far as it must. */
export function habitsOf(document: AssignmentDocument): Habits {
  const entries = document.references.entries.map(entry => entry.raw)
  const apostrophe = prefers(apostrophesIn(document), "'", '’')
  return {
    apostrophe,
    emphasis: prefers(matchesIn(entries, /(?<![\p{L}\p{N}\\])([*_])(?=[^\s*_])/gu), '*', '_'),
    quotes: quotesFor(
      apostrophe,
      prefers(matchesIn(entries, /(?<!\p{L})(['‘"“])(?=[\p{Lu}\p{N}])/gu, singleOrDouble), 'single', 'double'),
    ),
    citationJoiner: prefers(citationJoinersIn(document), 'and', '&'),
    entryJoiner: prefers(matchesIn(authorLists(document), /\s(and|&)\s/g), 'and', '&'),
  }
}

/** The text with the writer's own apostrophe; only apostrophes inside and after words are touched. */
export function withApostrophes(text: string, apostrophe: Habits['apostrophe']): string {
  return text.replace(/(?<=\p{L})['’ʼ](?=\p{L})|(?<=s)['’](?=\s)/gu, apostrophe)
}

function quotesFor(apostrophe: Habits['apostrophe'], kind: 'single' | 'double'): readonly [string, string] {
  if (kind === 'double') return apostrophe === '’' ? ['“', '”'] : ['"', '"']
  return apostrophe === '’' ? ['‘', '’'] : ["'", "'"]
}

/** The sign seen more often; `usual` on a tie. */
function prefers<A extends string, B extends string>(signs: Iterable<string>, usual: A, other: B): A | B {
  let usuals = 0
  let others = 0
  for (const sign of signs) {
    if (sign === usual) usuals++
    else if (sign === other) others++
    if (usuals + others === enough) break
  }
  return others > usuals ? other : usual
}

function* apostrophesIn(document: AssignmentDocument): Iterable<string> {
  for (const { block } of document.blocks) {
    // A text without any would be searched to its end.
    if (!block.source.includes("'") && !block.source.includes('’')) continue
    for (const match of block.prose.text.matchAll(/(?<=\p{L})['’](?=\p{L})/gu)) yield match[0]
  }
}

function* matchesIn(texts: readonly string[], pattern: RegExp, named = (sign: string) => sign): Iterable<string> {
  for (const text of texts) for (const match of text.matchAll(pattern)) yield named(match[1] ?? '')
}

function singleOrDouble(sign: string): string {
  return sign === '"' || sign === '“' ? 'double' : 'single'
}

function* citationJoinersIn(document: AssignmentDocument): Iterable<string> {
  for (const { citation } of document.citations) {
    if (citation.authors.length !== 2) continue
    yield slice(document.text, citation.authorSpan.start, citation.authorSpan.end).includes('&') ? '&' : 'and'
  }
}

function authorLists(document: AssignmentDocument): readonly string[] {
  return document.references.entries.map(({ authorSpan, span, raw }) =>
    authorSpan ? raw.slice(authorSpan.start - span.start, authorSpan.end - span.start) : '',
  )
}
