import { foldedName } from '../bibliography/folded.js'
import { remembered } from '../assignment/incremental/remembered.js'
import type { Block } from '../syntax/block.js'
import type { Citation } from '../syntax/citation.js'
import { lawWords, particles } from '../syntax/citation-grammar.js'
import type { Span } from '../text/span.js'
import type { Shown } from './manner.js'

/** How the citations of a block are written; places are those of the block. A pure function of the block, kept with it. */
export const citationManner: (block: Block) => readonly Shown[] = remembered('citation manner', block =>
  block.citations.flatMap((citation, at) =>
    citation.key !== undefined || citation.kind === 'quoted'
      ? []
      : [
          joiner(block, citation),
          emphasis(block, citation),
          comma(block, citation),
          page(block, citation),
          noDate(block, citation),
          separator(block, citation, block.citations[at + 1]),
          readIn(block, citation, block.citations[at + 1]),
          orderOfWorks(block, at),
        ].filter(shown => shown !== undefined),
  ),
)

/** What is wrong in any style: "et. al.", "et al", "pg. 41", "p. 41-43". */
export const citationSlips: (block: Block) => readonly Pick<Shown, 'span' | 'written' | 'forms'>[] = remembered(
  'citation slips',
  block =>
    block.citations.flatMap(citation =>
      citation.key !== undefined || citation.kind === 'quoted'
        ? []
        : [etAlSlip(block, citation), pageSlip(block, citation)].filter(slip => slip !== undefined),
    ),
)

/** "Gilbert and Whittleworth", "Gilbert & Whittleworth"; many write the one in sentences and the other in brackets. */
function joiner({ source }: Block, { authorSpan, authors, kind }: Citation): Shown | undefined {
  if (authors.length < 2 || authors.some(isSeveralWords)) return undefined
  const written = source.slice(authorSpan.start, authorSpan.end)
  const found = /\s(and|&)\s(?!.*\s(?:and|&)\s)/s.exec(written)
  if (found?.[1] === undefined || written.includes('\n')) return undefined
  const rest = written.slice(found.index + found[0].length)
  const before = written.slice(0, found.index)
  return {
    point: kind === 'narrative' ? 'joiner in sentences' : 'joiner in brackets',
    switch: 'joiner',
    value: found[1],
    span: authorSpan,
    written,
    forms: { and: `${before} and ${rest}`, '&': `${before} & ${rest}` },
  }
}

/** "Safety Executive" is the end of one body's name, not the second of two authors. */
function isSeveralWords(author: string): boolean {
  return author.split(/\s+/).filter(word => !particles.has(word.toLowerCase())).length > 1
}

interface EtAl {
  readonly span: Span
  readonly written: string
}

/** "et al." with its marks, between the names and the year. */
function etAlOf({ source }: Block, { authorSpan, yearSpan, etAl }: Citation): EtAl | undefined {
  if (!etAl || yearSpan === undefined) return undefined
  const between = source.slice(authorSpan.start, yearSpan.start)
  const found = /[*_]{0,2}\bet\.?\s{1,2}al\b(?:\.[*_]{0,2}|[*_]{1,2}\.?)?/i.exec(between)
  if (found === null || found[0].includes('\n')) return undefined
  const start = authorSpan.start + found.index
  return { span: { start, end: start + found[0].length }, written: found[0] }
}

function emphasis(block: Block, citation: Citation): Shown | undefined {
  const found = etAlOf(block, citation)
  if (found === undefined || slipOf(found.written)) return undefined
  const mark = /^[*_]+/.exec(found.written)?.[0] ?? ''
  return {
    point: 'emphasis of et al.',
    switch: 'etAlItalic',
    value: mark.length === 1 ? 'italic' : mark === '' ? 'plain' : 'mixed',
    ...found,
    forms: { italic: mark.length === 1 ? found.written : '*et al.*', plain: 'et al.' },
  }
}

function slipOf(written: string): boolean {
  return /^[*_]*et\./i.test(written) || !/\./.test(written)
}

function etAlSlip(block: Block, citation: Citation): Pick<Shown, 'span' | 'written' | 'forms'> | undefined {
  const found = etAlOf(block, citation)
  if (found === undefined || !slipOf(found.written)) return undefined
  const mark = /^[*_]+/.exec(found.written)?.[0] ?? ''
  return { forms: { right: `${mark}et al.${mark}` }, ...found }
}

/** "Starr, 2016", "Starr 2016" */
function comma({ source }: Block, { kind, authors, authorSpan, yearSpan, span }: Citation): Shown | undefined {
  if (kind !== 'parenthetical' || yearSpan === undefined || span.start === yearSpan.start) return undefined
  // The year of "(Equality Act 2010)" is part of the law's name.
  if (lawWords.has(authors[0]?.split(/\s/).at(-1)?.toLowerCase() ?? '')) return undefined
  const between = source.slice(authorSpan.end, yearSpan.start)
  if (!/^(?:\s[*_]?et al\.[*_]?)?,?\s$/.test(between)) return undefined
  const [names, year] = [source.slice(authorSpan.start, authorSpan.end), source.slice(yearSpan.start, yearSpan.end)]
  const stem = names + between.replace(/,?\s$/, '')
  return {
    point: 'comma before the year',
    value: between.includes(',') ? 'comma' : 'none',
    span: { start: authorSpan.start, end: yearSpan.end },
    written: names + between + year,
    forms: { comma: `${stem}, ${year}`, none: `${stem} ${year}` },
  }
}

interface Page {
  readonly span: Span
  readonly written: string
  readonly marker: string
  readonly numbers: string
}

/** ", p. 41", ": 41–43": from behind the year to the end of the pages. */
function pageOf({ source }: Block, { yearSpan }: Citation): Page | undefined {
  if (yearSpan === undefined) return undefined
  const found =
    /^((?:,\s?|:\s?)(?:p(?:p|g|gs|age|ages)?\b\.?\s?|p(?=\d))?)(\d{1,4}(?:\s?[–-]\s?\d{1,4})?)(?![\da-zÀ-ӿ]|\s?[,&]\s?\d|\s?and\s\d|\s?f)/i.exec(
      source.slice(yearSpan.end, yearSpan.end + 40),
    )
  if (found?.[1] === undefined || found[2] === undefined || /^(?:1[5-9]|20)\d\d$/.test(found[2])) return undefined
  const span = { start: yearSpan.end, end: yearSpan.end + found[0].length }
  return { span, written: found[0], marker: found[1], numbers: found[2] }
}

function page(block: Block, citation: Citation): Shown | undefined {
  const found = pageOf(block, citation)
  if (found === undefined || isPageSlip(found)) return undefined
  const letters = /[–-]/.test(found.numbers) ? 'pp.' : 'p.'
  const isColon = found.marker.startsWith(':')
  if (!isColon && !/p/i.test(found.marker)) return undefined
  return {
    point: 'page',
    switch: 'pageMarker',
    value: isColon ? ':' : 'p.',
    span: found.span,
    written: found.written,
    forms: {
      'p.': isColon ? `, ${letters} ${found.numbers}` : found.written,
      ':': isColon ? found.written : `: ${found.numbers}`,
    },
  }
}

function isPageSlip({ marker, numbers }: Page): boolean {
  const letters = /[a-z]+\.?/i.exec(marker)?.[0].toLowerCase()
  if (letters === undefined || letters.startsWith('page')) return false
  return letters !== (/[–-]/.test(numbers) ? 'pp.' : 'p.')
}

function pageSlip(block: Block, citation: Citation): Pick<Shown, 'span' | 'written' | 'forms'> | undefined {
  const found = pageOf(block, citation)
  if (found === undefined || !isPageSlip(found)) return undefined
  const right = /[–-]/.test(found.numbers) ? 'pp.' : 'p.'
  const space = /^[,:]\s?/.exec(found.marker)?.[0] ?? ', '
  return { span: found.span, written: found.written, forms: { right: `${space}${right} ${found.numbers}` } }
}

/** "n.d.", "no date" */
function noDate(_: Block, { year, yearSpan }: Citation): Shown | undefined {
  const value =
    year === undefined
      ? undefined
      : /^n\.\s?d\.$/i.test(year)
        ? 'n.d.'
        : /^no date$/i.test(year)
          ? 'no date'
          : undefined
  if (value === undefined || year === undefined || yearSpan === undefined) return undefined
  const forms = { 'n.d.': 'n.d.', 'no date': 'no date' }
  return { point: 'no date', switch: 'noDate', value, span: yearSpan, written: year, forms }
}

/** "(Kotter, 1996; Hiatt, 2006)", "(Kotter, 1996, Hiatt, 2006)" */
function separator({ source }: Block, citation: Citation, next: Citation | undefined): Shown | undefined {
  if (next === undefined || next.group.start !== citation.group.start || citation.kind !== 'parenthetical')
    return undefined
  if (next.span.start === next.yearSpan?.start) return undefined
  const written = source.slice(citation.span.start, next.span.end)
  const between = source.slice(citation.span.end, next.span.start)
  if (!/^[;,]\s$/.test(between)) return undefined
  const [one, other] = [
    source.slice(citation.span.start, citation.span.end),
    source.slice(next.span.start, next.span.end),
  ]
  return {
    point: 'between works',
    value: between.charAt(0),
    span: { start: citation.span.start, end: next.span.end },
    written,
    forms: { ';': `${one}; ${other}`, ',': `${one}, ${other}` },
  }
}

/** "Kotter, 1996; Hiatt, 2006": by year, by name, or by neither; told at the first of a bracket. */
function orderOfWorks({ source, citations }: Block, at: number): Shown | undefined {
  const first = citations[at]
  if (first === undefined || first.kind !== 'parenthetical' || citations[at - 1]?.group.start === first.group.start)
    return undefined
  const works = citations.slice(at, at + 12).filter(({ group }) => group.start === first.group.start)
  const last = works.at(-1)
  const isPlain = works.every(({ kind, span, yearSpan }) => kind === 'parenthetical' && span.start !== yearSpan?.start)
  if (last === undefined || works.length < 2 || !isPlain) return undefined
  const span = { start: first.span.start, end: last.span.end }
  const written = source.slice(span.start, span.end)
  const texts = new Map(works.map(work => [work, source.slice(work.span.start, work.span.end)]))
  if ([...texts.values()].join('; ') !== written) return undefined
  const sorted = (key: (work: Citation) => string): string =>
    [...works]
      .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
      .map(work => texts.get(work) ?? '')
      .join('; ')
  const forms = {
    chronological: sorted(({ year }) => year ?? ''),
    alphabetical: sorted(({ authors }) => foldedName(authors[0] ?? '')),
  }
  const [byYear, byName] = [forms.chronological === written, forms.alphabetical === written]
  const value = byYear === byName ? 'mixed' : byYear ? 'chronological' : 'alphabetical'
  return { point: 'order of works', switch: 'multiCiteOrder', value, span, written, forms }
}

/** "cited in", "quoted in", "in" */
function readIn({ source }: Block, citation: Citation, next: Citation | undefined): Shown | undefined {
  if (next === undefined || citation.kind !== 'secondary') return undefined
  const between = source.slice(citation.span.end, next.span.start)
  const found = /\b(?:as\s)?(cited in|quoted in|in)\b/i.exec(between)
  if (found?.[1] === undefined) return undefined
  const start = citation.span.end + found.index
  return {
    point: 'read in',
    switch: 'secondaryWord',
    value: found[1].toLowerCase(),
    span: { start, end: start + found[0].length },
    written: found[0],
    forms: { 'cited in': 'cited in', 'quoted in': 'quoted in', in: 'in' },
  }
}
