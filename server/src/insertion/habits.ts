import type { AssignmentDocument } from '../assignment/document.js'
import { rememberedFor } from '../assignment/incremental/remembered.js'
import { switchesInForce, type ReferenceSwitches } from '../catalogue/harvard.js'
import { slice } from '../text/rope.js'

/** How this writer types, or how the settings ask for it, so that what is inserted looks like the rest of the text. */
export interface Habits {
  readonly apostrophe: '’' | "'"
  readonly emphasis: '*' | '_'
  /** Round the title of a whole work. */
  readonly titleMark: '*' | '_' | '**' | ''
  /** Round the title of an article or chapter. */
  readonly quotes: readonly [open: string, close: string]
  /** Between two authors in a citation. */
  readonly citationJoiner: 'and' | '&'
  /** Between two authors in an entry. */
  readonly entryJoiner: 'and' | '&'
  /** From how many authors on a citation names the first alone. */
  readonly etAlFrom: 3 | 4
  /** Whether an entry names all its authors, or the first of four and more. */
  readonly etAlInList: 'all' | 'first'
  /** "et al.", in italics or not. */
  readonly etAl: string
  /** What stands for the year of a work that has none; undefined where the source's own words do. */
  readonly noDate: 'no date' | 'n.d.' | undefined
  readonly initials: 'unspaced' | 'spaced' | 'full-forename'
  /** Between a work and the one in which it was read. */
  readonly secondaryWords: 'cited in' | 'quoted in' | 'in'
  /** The order of several works in one bracket; undefined where the bracket itself tells. */
  readonly bracketOrder: 'years' | 'names' | undefined
  /** Whether a book has its place of publication. */
  readonly hasPlace: boolean
  /** Whether a place that is not known is to be filled in: where the settings require it, or the list gives any. */
  readonly wantsPlace: boolean
  /** "Available at: ", or nothing, before an address. */
  readonly availableAt: 'Available at: ' | ''
}

/** How many signs settle a habit: the text is not read any further. */
const enough = 12

/**
 * What the settings or the style in the front matter ask for; else what most of the text does; where it shows nothing: ', *title*, 'article', and.
 * Reads only as far as it must, and once for each version of the text.
 */
export const habitsOf = rememberedFor((document: AssignmentDocument): Habits => {
  const asked = switchesOf(document)
  const entries = document.references.entries.map(entry => entry.raw)
  const apostrophe = prefers(apostrophesIn(document), "'", '’')
  const emphasis = prefers(matchesIn(entries, /(?<![\p{L}\p{N}\\])([*_])(?=[^\s*_])/gu), '*', '_')
  const marks = /(?<!\p{L})(['‘"“])(?=[\p{Lu}\p{N}])/gu
  return {
    apostrophe,
    emphasis,
    titleMark: titleMarkOf(document, choice(asked['titleMarkup'], 'italic', 'bold', 'plain'), emphasis),
    quotes: quotesFor(
      apostrophe,
      choice(asked['quoteMarks'], 'single', 'double') ??
        prefers(matchesIn(entries, marks, singleOrDouble), 'single', 'double'),
    ),
    citationJoiner: choice(asked['joiner'], 'and', '&') ?? prefers(citationJoinersIn(document), 'and', '&'),
    entryJoiner:
      choice(asked['joiner'], 'and', '&') ?? prefers(matchesIn(authorLists(document), /\s(and|&)\s/g), 'and', '&'),
    etAlFrom: asked['etAlMinText'] === '3' ? 3 : 4,
    etAlInList: asked['etAlInList'] === 'first' ? 'first' : 'all',
    etAl: etAlOf(document, choice(asked['etAlItalic'], 'italic', 'plain'), emphasis),
    noDate: choice(asked['noDate'], 'no date', 'n.d.') ?? noDateIn(document),
    initials: choice(asked['initials'], 'spaced', 'full-forename') ?? 'unspaced',
    secondaryWords: choice(asked['secondaryWord'], 'quoted in', 'in') ?? 'cited in',
    bracketOrder: bracketOrders[asked['multiCiteOrder'] ?? ''],
    hasPlace: asked['place'] !== 'omitted',
    wantsPlace: asked['place'] === 'required' || givesPlaces(document),
    availableAt: asked['availableAt'] === 'omitted' ? '' : 'Available at: ',
  }
})

/** What the settings and the front matter ask of references. */
export function switchesOf(document: AssignmentDocument): ReferenceSwitches {
  return switchesInForce(document.inputs.references, document.frontMatter.style?.value)
}

function givesPlaces({ references: { entries } }: AssignmentDocument): boolean {
  return entries.some(({ reference }) => reference.publisherPlace !== undefined)
}

const bracketOrders: Readonly<Record<string, Habits['bracketOrder']>> = {
  chronological: 'years',
  alphabetical: 'names',
}

/** As asked for; else bold or plain where two thirds of three titles of whole works and more are, as in a list that lost its italics on the way from Word. */
function titleMarkOf(
  { references }: AssignmentDocument,
  asked: 'italic' | 'bold' | 'plain' | undefined,
  emphasis: Habits['emphasis'],
): Habits['titleMark'] {
  const marks = { italic: emphasis, bold: '**', plain: '' } as const
  if (asked !== undefined) return marks[asked]
  const seen = { italic: 0, bold: 0, plain: 0 }
  let all = 0
  for (const { raw, span, titleSpan, reference, understood } of references.entries) {
    if (!understood || titleSpan === undefined || !/^(?:book|report|thesis)$/.test(reference.type)) continue
    const before = raw.slice(0, titleSpan.start - span.start)
    if (/['‘"“][*_]*$/.test(before)) continue
    seen[(['plain', 'italic', 'bold'] as const)[/[*_]{0,2}$/.exec(before)?.[0].length ?? 0] ?? 'italic']++
    if (++all === enough) break
  }
  const kind = (['plain', 'bold'] as const).find(each => all >= 3 && seen[each] * 3 >= all * 2)
  return marks[kind ?? 'italic']
}

function choice<A extends string>(value: string | undefined, ...known: readonly A[]): A | undefined {
  return known.find(each => each === value)
}

function etAlOf(
  document: AssignmentDocument,
  asked: 'italic' | 'plain' | undefined,
  emphasis: Habits['emphasis'],
): string {
  const kind = asked ?? prefers(etAlsIn(document), 'plain', 'italic')
  return kind === 'italic' ? `${emphasis}et al.${emphasis}` : 'et al.'
}

function* etAlsIn(document: AssignmentDocument): Iterable<string> {
  for (const { citation } of document.citations) {
    if (!citation.etAl) continue
    const names = slice(document.text, citation.authorSpan.start, citation.authorSpan.end + 1)
    yield /[*_]et\s+al/.test(names) ? 'italic' : 'plain'
  }
}

/** What this writer's citations have; undefined where none is without a year. */
function noDateIn({ citations }: AssignmentDocument): Habits['noDate'] {
  const found = citations.find(({ citation: { year } }) => year !== undefined && /^n/i.test(year))?.citation.year
  return found === undefined ? undefined : /^no/i.test(found) ? 'no date' : 'n.d.'
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
