import { isItsOwnAuthor, type Name, type Reference } from '../bibliography/reference.js'
import { listed } from '../text/amounts.js'
import { gap } from './gaps.js'
import type { Habits } from './habits.js'

/** Names as an entry has them: "Theeboom, T., Beersma, B. and van Vianen, A.E.M."; a forename that is not known is a gap. */
export function entryNames(names: readonly Name[], habits: Habits, etAl: boolean): string {
  const written = names.map(name => (name.body ? name.family : `${name.family}, ${forenames(name.given, habits)}`))
  if (etAl) return `${written.join(', ')} ${habits.etAl}`
  if (habits.etAlInList === 'first' && written.length > 3) return `${written[0] ?? ''} ${habits.etAl}`
  return listed(written, habits.entryJoiner)
}

/** Names of a book's editors behind the chapter: "E. Cox, T. Bachkirova and D. Clutterbuck" (Cite Them Right, 12th ed.). */
export function editorNames(
  names: readonly Name[],
  { entryJoiner = 'and', initials: form = 'unspaced' }: Partial<Habits> = {},
): string {
  return listed(
    names.map(name => (name.body ? name.family : `${forenames(name.given, { initials: form })} ${name.family}`)),
    entryJoiner,
  )
}

/** Names as a citation has them: two with "and", three all, more with "et al." (Cite Them Right, in-text citations), or as the settings ask. */
export function citationNames(
  names: readonly Name[],
  etAl: boolean,
  { citationJoiner = 'and', etAlFrom = 4, etAl: others = 'et al.' }: Partial<Habits> = {},
): string {
  const families = names.map(name => name.family)
  const first = families[0] ?? ''
  if (families.length >= etAlFrom || (etAl && families.length > 0)) return `${first} ${others}`
  return listed(families, citationJoiner)
}

/** Who stands first in an entry: authors, else editors; nobody where the title itself was taken for an author, as that of a law. */
export function leadingNames(reference: Reference): readonly Name[] {
  if (reference.authors.length === 0) return reference.editors
  return isItsOwnAuthor(reference) ? [] : reference.authors
}

/** What stands for the year of a page that has none (Cite Them Right, "No date"); undefined where a year is only not known, as of a book. */
export function undated(reference: Reference, { noDate }: Pick<Habits, 'noDate'>): string | undefined {
  const { year, type, title, unverified } = reference
  if (year !== undefined) return /^(?:n\.?\s?d\.?|no date)$/i.test(year) ? (noDate ?? year) : undefined
  // Of an address alone nothing is known yet.
  return pages.has(type) && title !== undefined && !unverified.includes('issued') ? (noDate ?? 'no date') : undefined
}

const pages: ReadonlySet<string> = new Set(['webpage', 'post-weblog', 'post'])

/** "M.B.", "M. B." or "Mary Beth"; a forename that is only known by initials stays these. */
function forenames(given: string, { initials: form }: Pick<Habits, 'initials'>): string {
  if (form === 'full-forename' && /\p{L}\p{Ll}/u.test(given)) return given
  return form === 'spaced' ? initials(given).replace(/\.(?=\p{L})/gu, '. ') : initials(given)
}

/** "Mary Beth" → "M.B.", "Boo-Kyung" → "B.-K.", "M.B." stays. */
function initials(given: string): string {
  const parts = given.split(/[\s.]+/).filter(part => /\p{L}/u.test(part))
  if (parts.length === 0) return gap('initials')
  return parts
    .map(part =>
      part
        .split('-')
        .map(piece => `${firstLetter(piece)}.`)
        .join('-'),
    )
    .join('')
}

/** Runs of capitals are initials without stops: "MB" → "M.B". */
function firstLetter(piece: string): string {
  if (/^\p{Lu}{2,3}$/u.test(piece)) return [...piece].join('.')
  return [...piece].find(sign => /\p{L}/u.test(sign))?.toUpperCase() ?? ''
}
