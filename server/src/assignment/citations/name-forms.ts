import { foldedName } from '../../bibliography/folded.js'
import type { Name } from '../../bibliography/reference.js'
import { domains } from '../../syntax/citation-grammar.js'

const particle = /^(?:(?:van|von|de|del|della|der|den|du|di|da|dos|das|la|le|el|al|ter|ten|ibn|bin)[\s-])+/i

const particleBehind =
  /(?:^|[\s.])((?:van|von|de|del|della|der|den|du|di|da|dos|das|la|le|el|al|ter|ten)(?:\s(?:la|las|los|der|den|het))?)$/i

/** "Haan" of "de Haan", "Cáceres" of "De Cáceres". */
export function withoutParticle(name: string): string {
  return name.replace(particle, '')
}

/** "EOS GmbH", "McKinsey & Company": how a firm is registered, which citations leave out. */
const registered =
  /(?:,?\s(?:&|and)\s(?:company|co))?(?:\s(?:group|holdings))?(?:,?\s(?:gmbh|ltd|limited|inc|plc|llc|llp|corp|corporation))?\.?$/i

/**
 * A surname as citations may have it, folded: whole, without its particles ("Haan" of "de Haan"), and the last of two unhyphenated surnames
 * ("Márquez" of "García Márquez"); of a name that no comma parts, the first word too ("Nguyen Van An"). A body has its whole name, with and without "The" and "Ltd".
 */
export function nameForms({ family, given, body }: Name): ReadonlySet<string> {
  if (body) return new Set([foldedName(family), ...bodyForms(family)])
  const words = family.split(/\s+/)
  const last = words.at(-1) ?? family
  const first = given === '' ? (words[0] ?? family) : last
  // "Cáceres, M. De" is De Cáceres.
  const trailing = particleBehind.exec(given)?.[1]
  const whole = trailing === undefined ? [] : [`${trailing} ${family}`]
  return new Set([family, withoutParticle(family), last, first, ...whole].map(foldedName))
}

/** The forms of a surname in a citation: whole, and without its particles. */
export function citedForms(name: string): readonly string[] {
  return [...new Set([foldedName(name), foldedName(withoutParticle(name)), ...bodyForms(name)])]
}

/** "Leeds University" is the University of Leeds. */
export function universityForms(name: string): readonly string[] {
  const place = /^(\p{L}+(?:\s\p{L}+)?) University$/u.exec(name)?.[1]
  return place === undefined ? [] : [`University of ${place}`]
}

/** "Kestrel" of "Kestrel.com", "Mind" of "Mind.org.uk" */
function withoutDomain(name: string): string {
  const [site = name, ...ends] = name.split('.')
  return /\s/.test(name) || !ends.every(end => domains.has(end.toLowerCase())) ? name : site
}

function bodyForms(name: string): readonly string[] {
  const bare = name.replace(/^the\s/i, '')
  const unregistered = withoutDomain(bare.replace(registered, '').replace(/\sNews$/, ''))
  return [bare, ...(unregistered.length > 1 ? [unregistered] : []), ...universityForms(bare)].map(foldedName)
}
