import { fieldsOf } from '../text/plain-data.js'

/** What a writer may choose within Cite Them Right: the switches of `markwise.references` that change how an entry prints. */
export interface StyleOptions {
  /** Whether a list names every author, or the first and "et al." from four on. */
  readonly etAlInList: 'all' | 'first'
  /** Whether the place of publication is printed; the 13th edition leaves it out. */
  readonly place: boolean
  readonly noDate: 'no date' | 'n.d.'
  readonly joiner: 'and' | '&'
  readonly initials: 'unspaced' | 'spaced' | 'full-forename'
  /** Whether "Available at:" stands before an address. */
  readonly availableAt: boolean
}

/** As Cite Them Right has it in its 12th edition; all authors, which it leaves to the institution. */
export const usualStyleOptions: StyleOptions = {
  etAlInList: 'all',
  place: true,
  noDate: 'no date',
  joiner: 'and',
  initials: 'unspaced',
  availableAt: true,
}

/** The switches in force (`switchesInForce`) as far as they change how an entry prints; whatever is absent, "any" or of a wrong kind is as usual. */
export function styleOptionsFrom(data: unknown): StyleOptions {
  const switches = fieldsOf(data)
  const is = (name: string, value: string): boolean => switches[name] === value
  return {
    etAlInList: is('etAlInList', 'first') ? 'first' : 'all',
    place: !is('place', 'omitted'),
    noDate: is('noDate', 'n.d.') ? 'n.d.' : 'no date',
    joiner: is('joiner', '&') ? '&' : 'and',
    initials: is('initials', 'spaced') ? 'spaced' : is('initials', 'full-forename') ? 'full-forename' : 'unspaced',
    availableAt: !is('availableAt', 'omitted'),
  }
}

/** Quotation marks in what is printed before they are told from apostrophes. */
export const openQuote = '\uE000'
/** Its other half. */
export const closeQuote = '\uE001'

/**
 * Cite Them Right with the writer's choices, from the style that Citation.js brings. Kinds of works that the style does not know (data sets, software,
 * broadcasts) have their titles in italics, as whole works do; films name their director.
 */
export function builtInVariant(xml: string, options: StyleOptions): string {
  const { etAlInList, place, noDate, joiner, initials, availableAt } = options
  let style = xml
    .replaceAll('<name and="text" initialize-with', '<name and="text" delimiter-precedes-last="never" initialize-with')
    .replace('report song thesis webpage graphic"', `report song thesis webpage graphic ${wholeWorks}"`)
    .replace('<macro name="secondary-contributors">', `<macro name="secondary-contributors">${director}`)
  if (etAlInList === 'all') style = style.replace(/(<bibliography[^>]*?) et-al-min="\d+" et-al-use-first="\d+"/, '$1')
  if (!place) style = style.replaceAll('<text variable="publisher-place"/>', '')
  if (noDate === 'n.d.') style = style.replace('<text term="no date"/>', '<text term="no date" form="short"/>')
  if (joiner === '&') style = style.replaceAll('and="text"', 'and="symbol"')
  if (initials === 'full-forename') style = style.replaceAll('initialize-with="."', 'initialize="false"')
  if (initials === 'spaced') style = style.replaceAll('initialize-with="."', 'initialize-with=". "')
  if (!availableAt) style = style.replace(/<text term="available at"[^>]*\/>/g, '')
  return style
}

const wholeWorks =
  'broadcast classic collection dataset document manuscript map musical_score pamphlet patent performance periodical regulation software standard treaty'

const director =
  '<names variable="director"><label form="verb" text-case="capitalize-first" suffix=" "/><name and="text" initialize-with="."/></names>'

/**
 * The style without what makes one entry depend on others: letters behind years, dashes for repeated authors, the order of the list. Its form of
 * citations goes too: Markwise writes them itself, and telling them apart would take half of the time.
 */
export function loneEntries(xml: string): string {
  return xml
    .replace(/<citation\b[\s\S]*?<\/citation>/, '<citation><layout><text variable="id"/></layout></citation>')
    .replace(/(<bibliography\b[^>]*>\s*)<sort>[\s\S]*?<\/sort>/, '$1')
    .replace(/ (?:subsequent-author-substitute|subsequent-author-substitute-rule)="[^"]*"/g, '')
}

/** Whether the style tells works of one author and year apart by letters. */
export function hasLetters(xml: string): boolean {
  return /<citation\b[^>]*\sdisambiguate-add-year-suffix="true"/.test(xml)
}

/** The style without the numbers of entries: those are the list's. */
export function withoutNumbers(xml: string): string {
  return xml.replace(/<text [^>]*variable="citation-number"[^>]*\/>/g, '')
}

/** British English from the American that Citation.js brings: dates as 5 June 2025, punctuation outside quotation marks, single marks outside. */
export function britishLocale(american: string): string {
  const dates =
    '<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>'
  const marks = {
    'open-quote': openQuote,
    'close-quote': closeQuote,
    'open-inner-quote': '“',
    'close-inner-quote': '”',
  }
  return Object.entries(marks).reduce(
    (locale, [term, mark]) => locale.replace(new RegExp(`(<term name="${term}">)[^<]*`), `$1${mark}`),
    american
      .replace('xml:lang="en-US"', 'xml:lang="en-GB"')
      .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"')
      .replace(/<date form="text">[\s\S]*?<\/date>/, dates),
  )
}

/** Why a file's text is no style that can be used, in one sentence; undefined where it is one. */
export function styleProblem(xml: string | undefined): string | undefined {
  if (xml === undefined) return 'This style is not there, or cannot be read.'
  if (!/<style\b[^>]*xmlns="http:\/\/purl\.org\/net\/xbiblio\/csl"/.test(xml)) return 'This is no CSL style.'
  if (/<link\b[^>]*rel="independent-parent"/.test(xml) && !xml.includes('<bibliography'))
    return 'This style only names another, which has what is needed: use that one.'
  if (!xml.includes('<bibliography')) return 'This style has no form for a list of references.'
  return undefined
}
