import { isNamedByYear, type Reference } from '../bibliography/reference.js'
import { citationNames, leadingNames } from '../insertion/names.js'
import type { Citation } from '../syntax/citation.js'

/** "Gilbert and Whittleworth (2009)": a citation as a message names it. */
export function citedName({ authors, etAl, year, key }: Citation): string {
  if (key !== undefined) return `@${key}`
  const names = citationNames(
    authors.map(family => ({ family, given: '', body: true })),
    etAl,
  )
  return year === undefined ? names : `${names} (${year})`
}

/** "Starr (2016)": a work as a message names it; its title where it has no author. */
export function workName(reference: Reference): string {
  if (isNamedByYear(reference)) return reference.title?.trim() ?? ''
  const names = citationNames(leadingNames(reference), reference.etAl)
  const name = names === '' ? `“${shortened(reference.title ?? 'a work without a title', 50)}”` : names
  return reference.year === undefined ? name : `${name} (${reference.year})`
}

/** The text on one line, cut at a word with an ellipsis where it is longer than `most` characters. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  return `${line.slice(0, most).replace(/\s+\S*$/, '')} …`
}
