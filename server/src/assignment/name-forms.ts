import { foldedName } from '../bibliography/folded.js'

const particle = /^(?:(?:van|von|de|del|della|der|den|du|di|da|dos|das|la|le|el|al|ter|ten|ibn|bin)[\s-])+/i

/**
 * A surname as citations may have it, folded: whole, without its particles ("Haan" of "de Haan"), and the last of two unhyphenated surnames
 * ("Márquez" of "García Márquez"). A body has its whole name, with and without "The".
 */
export function nameForms(family: string, isBody: boolean): ReadonlySet<string> {
  if (isBody) return new Set([foldedName(family), foldedName(family.replace(/^the\s/i, ''))])
  const last = family.split(/\s+/).at(-1) ?? family
  return new Set([foldedName(family), foldedName(family.replace(particle, '')), foldedName(last)])
}

/** The forms of a surname in a citation: whole, and without its particles. */
export function citedForms(name: string): readonly string[] {
  return [
    ...new Set([foldedName(name), foldedName(name.replace(particle, '')), foldedName(name.replace(/^the\s/i, ''))]),
  ]
}
