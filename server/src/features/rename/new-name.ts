import { yearLetter, yearsIn } from '../../bibliography/years.js'

/** Why a name cannot be used; undefined for one that can. `body` says that it is an organisation's, which may hold commas. */
export function authorProblem(name: string, body: boolean): string | undefined {
  if (name === '') return 'The new name is empty.'
  if (!/\p{L}/u.test(name)) return `“${name}” holds no letter, so it can be no name.`
  const sign = /[()[\]{};:<>@*_\d\n\r]/.exec(name)?.[0]
  if (sign !== undefined) return `A name cannot hold “${sign.trim()}”: the citation would no longer be read.`
  if (!body && name.includes(',')) return 'Type the surname alone: the initials of the entry stay as they are.'
  return undefined
}

/** Why a year cannot be used; undefined for one that can. */
export function yearProblem(year: string): string | undefined {
  if (year === '') return 'The new year is empty.'
  const [found] = yearsIn(year)
  if (found?.span.start === 0 && found.span.end === year.length) return undefined
  return `“${year}” is no year. Write it as 2016, 2016a or n.d.`
}

/**
 * The new name as it is to stand in place of `written`: with its kind of apostrophe, in capitals where only some places have it so (`shouts`), and with
 * a capital where a sentence begins.
 */
export function nameInPlace(name: string, old: string, written: string, shouts: boolean): string {
  const apostrophe = /[’']/.exec(written)?.[0]
  const signed = apostrophe === undefined ? name : name.replace(/[’']/g, apostrophe)
  if (shouts && isCapitals(written)) return signed.toUpperCase()
  const raised = isLower(old.charAt(0)) && !isLower(written.charAt(0))
  return raised ? signed.charAt(0).toUpperCase() + signed.slice(1) : signed
}

/** A year and what follows it: "2016a" → its digits and its letter. */
const simpleYear = /^\d{4}[a-z]?$/i

/** The part of a written year that a new one replaces: the digits of "2016a", else all of it. */
export function replacedLength(written: string): number {
  return simpleYear.test(written) ? 4 : written.length
}

/** The new year as it is to stand in place of `written`; the letter stays unless a new one was typed. */
export function yearInPlace(year: string, written: string): string {
  const letter = yearLetter(written)
  if (letter === '' || yearLetter(year) !== '') return year
  return simpleYear.test(year) ? year + letter : `${year}-${letter}`
}

/** "ROGERS", "EMCC" */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text)
}

/** The new name as the entry is to have it: what was typed where a sentence begins, over "De Haan", has a capital that is the sentence's alone. */
export function nameInEntry(name: string, old: string, typedOver: string): string {
  const isRaised = isLower(old.charAt(0)) && !isLower(typedOver.charAt(0))
  return isRaised ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

function isLower(sign: string): boolean {
  return sign !== sign.toUpperCase()
}
