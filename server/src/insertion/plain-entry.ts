import { isNamedByYear, type Reference } from '../bibliography/reference.js'
import { escaped } from './escaped-marks.js'
import { gap, vouchedFor, type GapName } from './gaps.js'
import { withApostrophes, type Habits } from './habits.js'
import { isPublished } from './lacking-parts.js'
import { editorNames, entryNames, leadingNames, undated } from './names.js'
import { pageRange } from './page-marker.js'

/**
 * The entry of a work by a plain Harvard template (Cite Them Right, 11th and 12th editions), in the writer's own marks. What the work lacks, or its source does not
 * vouch for, is a gap: `[publisher?]`.
 */
export function plainEntry(work: Reference, habits: Habits): string {
  const known = literalWork(vouchedFor(work))
  const text = (templates.get(known.type) ?? book)(known, habits)
  return withApostrophes(text.replace(/\s+/g, ' ').trim(), habits.apostrophe)
}

type Template = (work: Reference, habits: Habits) => string

const templates: ReadonlyMap<string, Template> = new Map([
  ['article-journal', article],
  ['article-magazine', article],
  ['article-newspaper', article],
  ['article', article],
  ['chapter', chapter],
  ['paper-conference', chapter],
  ['entry-encyclopedia', chapter],
  ['entry-dictionary', chapter],
  ['webpage', webPage],
  ['post-weblog', webPage],
  ['post', webPage],
  ['report', report],
  ['motion_picture', report],
  ['thesis', thesis],
  ['legislation', law],
  ['bill', law],
])

function book(work: Reference, habits: Habits): string {
  return `${opening(work, habits)} ${edition(work)}${published(work, habits)}.${online(work, habits)}`
}

function chapter(work: Reference, habits: Habits): string {
  const editors = work.editors.length > 0 ? editorNames(work.editors, habits) : gap('editor')
  const inBook = `in ${editors} ${editorMark(work)} ${marked(fieldOr(work.containerTitle, 'book'), habits)}`
  const pages = `pp. ${pageRange(fieldOr(work.page, 'pages'))}`
  return `${authorsAndYear(work, habits)} ${quoted(work, habits)}, ${stopped(inBook)} ${edition(work)}${published(work, habits)}, ${pages}.${online(work, habits)}`
}

function article(work: Reference, habits: Habits): string {
  const parts = [marked(fieldOr(work.containerTitle, 'journal'), habits), numbers(work), articlePages(work)]
  return `${authorsAndYear(work, habits)} ${quoted(work, habits)}, ${parts.filter(part => part !== '').join(', ')}.${online(work, habits)}`
}

function webPage(work: Reference, habits: Habits): string {
  const address = work.doi === undefined ? `${fieldOr(work.url, 'address')} ${accessed(work)}` : doiAddress(work.doi)
  return `${opening(work, habits)} ${habits.availableAt}${address}.`
}

function report(work: Reference, habits: Habits): string {
  const isOnline = work.url !== undefined || work.doi !== undefined
  const publisher = work.publisher === undefined && isOnline ? '' : ` ${published(work, habits)}.`
  return `${opening(work, habits)} ${edition(work)}${publisher}${online(work, habits)}`
}

function thesis(work: Reference, habits: Habits): string {
  return `${opening(work, habits)} ${fieldOr(work.publisher, 'publisher')}.${online(work, habits)}`
}

/** "*Equality Act 2010*. Available at: …": a law has no publisher. */
function law(work: Reference, habits: Habits): string {
  return `${opening(work, habits)}${online(work, habits)}`
}

/** "Starr, J. (2016) *The Coaching Manual*."; without author or editor the title comes first. */
function opening(work: Reference, habits: Habits): string {
  const title = marked(fieldOr(work.title, 'title'), habits)
  if (leadingNames(work).length === 0) return isNamedByYear(work) ? `${title}.` : `${title} (${yearOf(work, habits)}).`
  return stopped(`${authorsAndYear(work, habits)} ${title}`)
}

function authorsAndYear(work: Reference, habits: Habits): string {
  const names = entryNames(leadingNames(work), habits, work.etAl)
  const editors = work.authors.length === 0 && work.editors.length > 0 ? ` ${editorMark(work)}` : ''
  return `${names}${editors} (${yearOf(work, habits)})`.trimStart()
}

function editorMark(work: Reference): string {
  return work.editors.length > 1 ? '(eds)' : '(ed.)'
}

function quoted(work: Reference, { quotes }: Habits): string {
  return `${quotes[0]}${escaped(fieldOr(work.title, 'title'))}${quotes[1]}`
}

/** "2016"; what stands for a year that is not there follows the rest. */
function yearOf(work: Reference, habits: Habits): string {
  return undated(work, habits) ?? fieldOr(work.year, 'year')
}

function edition(work: Reference): string {
  if (work.edition === undefined || /^1(st)?$/.test(work.edition.trim())) return ''
  const text = work.edition.trim()
  if (/^\d+$/.test(text)) return `${ordinal(Number(text))} edn. `
  return `${text.replace(/\s*\b(?:edition|edn|ed)\b\.?$/i, '')} edn. `
}

function ordinal(number: number): string {
  const tens = number % 100
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

function published(work: Reference, { hasPlace }: Habits): string {
  if (!hasPlace) return fieldOr(work.publisher, 'publisher')
  return `${fieldOr(work.publisherPlace, 'place')}: ${fieldOr(work.publisher, 'publisher')}`
}

/** "12(3)"; without a volume a gap, unless the issue is all there is. */
function numbers(work: Reference): string {
  const issue = work.issue === undefined ? '' : `(${work.issue})`
  if (work.volume === undefined) return issue || (isNumbered(work) ? gap('volume') : '')
  return `${work.volume}${issue}`
}

/** A newspaper has a day, and an article in press no numbers yet. */
function isNumbered(work: Reference): boolean {
  return work.type !== 'article-newspaper' && work.type !== 'article-magazine' && isPublished(work)
}

/** "pp. 34-56"; an article number stands by itself; a work with a DOI needs no pages. */
function articlePages(work: Reference): string {
  if (work.page === undefined) return work.doi === undefined && isNumbered(work) ? `pp. ${gap('pages')}` : ''
  if (/^e\d+$|^\d{5,}$/i.test(work.page)) return work.page
  return /^\d+$/.test(work.page) ? `p. ${work.page}` : `pp. ${pageRange(work.page)}`
}

function online(work: Reference, { availableAt }: Habits): string {
  if (work.doi !== undefined) return ` ${availableAt}${doiAddress(work.doi)}.`
  return work.url === undefined ? '' : ` ${availableAt}${work.url} ${accessed(work)}.`
}

function accessed(work: Reference): string {
  return `(Accessed: ${fieldOr(work.accessed, 'date')})`
}

function doiAddress(doi: string): string {
  return `https://doi.org/${doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')}`
}

function fieldOr(value: string | undefined, name: GapName): string {
  return value === undefined || value.trim() === '' ? gap(name) : value
}

function marked(text: string, { titleMark }: Habits): string {
  return `${titleMark}${escaped(text.trim())}${titleMark}`
}

/** The work with names and publisher as Markdown shows them; titles are escaped where they are written. */
function literalWork(work: Reference): Reference {
  const names = (all: Reference['authors']): Reference['authors'] =>
    all.map(name => ({ ...name, family: escaped(name.family) }))
  const text = (value: string | undefined): string | undefined => (value === undefined ? undefined : escaped(value))
  return {
    ...work,
    authors: names(work.authors),
    editors: names(work.editors),
    publisher: text(work.publisher),
    publisherPlace: text(work.publisherPlace),
  }
}

/** A full stop after the title, unless it ends with a mark of its own. */
function stopped(text: string): string {
  return /[.?!][*_]?$/.test(text) && !/\?\][*_]?$/.test(text) ? text : `${text}.`
}
