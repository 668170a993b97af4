import { foldedName } from '../bibliography/folded.js'
import type { Reference } from '../bibliography/reference.js'
import { plainYear, yearLetter } from '../bibliography/years.js'
import { leadingNames } from '../insertion/names.js'
import { foldedTitle } from '../insertion/open-list.js'

/**
 * What entries of one work surely share: first author, year and main title. Only entries of one key are worth comparing; undefined where too
 * little is known to tell works apart.
 */
export function workKey(reference: Reference): string | undefined {
  const title = foldedTitle(mainTitle(reference))
  if (title.length < 4) return undefined
  return `${foldedName(leadingNames(reference)[0]?.family ?? '')}\u0001${plainYear(reference.year ?? 'n.d.')}\u0001${title}`
}

/**
 * Whether two entries of one key list one work. Two editions, volumes, issues or DOIs are two works; a subtitle, a co-author, a letter or a
 * publisher that only one of them has, or an address that differs, leaves it possible.
 */
export function sameWork(a: Reference, b: Reference): 'certain' | 'possible' | undefined {
  if (apart.some(field => differs(a[field], b[field])) || otherForenames(a, b) || otherSubtitles(a, b)) return undefined
  if (areLettered(a, b) && differs(a.url, b.url)) return undefined
  const isCertain =
    teamOf(a) === teamOf(b) &&
    yearLetter(a.year ?? '') === yearLetter(b.year ?? '') &&
    foldedTitle(a.title ?? '') === foldedTitle(b.title ?? '') &&
    !perhaps.some(field => differs(a[field], b[field]))
  return isCertain ? 'certain' : 'possible'
}

const apart = ['edition', 'volume', 'issue', 'page', 'doi'] as const
const perhaps = ['containerTitle', 'publisher', 'url'] as const

function differs(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && plain(a) !== plain(b)
}

function plain(value: string): string {
  return foldedName(value.replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/[^\p{L}\p{N}]/gu, ''))
}

/** Pages of one site and one title, to which the writer gave a letter each. */
function areLettered(a: Reference, b: Reference): boolean {
  const [one, other] = [yearLetter(a.year ?? ''), yearLetter(b.year ?? '')]
  return one !== '' && other !== '' && one !== other
}

/** Smith, A. is not Smith, B. */
function otherForenames(a: Reference, b: Reference): boolean {
  const others = leadingNames(b)
  return leadingNames(a).some(({ given }, at) => {
    const [one, other] = [initial(given), initial(others[at]?.given ?? '')]
    return one !== '' && other !== '' && one !== other
  })
}

function initial(given: string): string {
  return foldedName(given).slice(0, 1)
}

/** "Handbook: Volume 1" is not "Handbook: Volume 2". */
function otherSubtitles(a: Reference, b: Reference): boolean {
  const [one, other] = [a, b].map(reference => foldedTitle((reference.title ?? '').slice(mainTitle(reference).length)))
  return one !== '' && other !== '' && one !== other
}

function mainTitle({ title = '' }: Reference): string {
  const end = title.search(/[:?–—]|\s-\s/)
  return end < 4 ? title : title.slice(0, end)
}

function teamOf(reference: Reference): string {
  const names = leadingNames(reference)
    .map(({ family }) => foldedName(family))
    .join(' ')
  return reference.etAl ? `${names} et al` : names
}
