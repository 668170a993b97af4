import type { Name } from './reference.js'

/** Authors of an entry as far as they can be told apart. */
export interface ReadNames {
  readonly names: readonly Name[]
  readonly etAl: boolean
}

/**
 * The names before an entry's year: "Starr, J. and Hawkins, P.", "Rogers, J; Gilbert A, Whittleworth K", "Covey. Stephen R.",
 * "Department for Education". `isBody` tells organisations. Never throws; text without a capital has no names.
 */
export function readNames(text: string, isBody: (name: string) => boolean): ReadNames {
  const etAl = /\bet\.?\s{1,3}al\b/i.test(text)
  const head = text
    .replace(/\*|_/g, '')
    // A gap that is still to be filled in, "[initials?]", is no name.
    .replace(/,?\s*\[[^\][]{1,20}\?\]/g, '')
    .replace(/[,\s]*(?:and|&)?\s*\bet\.?\s{1,3}al\b\.?/gi, '')
    .replace(/[([]?\b(?:eds?|editors?|trans|comp)\b\.?[)\]]?/gi, '')
    .replace(/[\s,.:;(&]+$/, '')
    .trim()
  if (!/[\p{Lu}\p{Lo}]/u.test(head)) return { names: [], etAl }
  if (isOrganisation(head, isBody)) return { names: [body(head)], etAl }
  return { names: teams(head).flatMap(personsOf), etAl }
}

function isOrganisation(head: string, isBody: (name: string) => boolean): boolean {
  return !initials.test(head.slice(head.indexOf(',') + 1 || head.length)) && isBody(head.replace(/\s*\([^)]*\)$/, ''))
}

function body(head: string): Name {
  return {
    family: head
      .replace(/\s*\([^)]*\)\s*$/, '')
      .replace(/[.,]+$/, '')
      .trim(),
    given: '',
    body: true,
  }
}

const initials = /(?:^|[\s,])(?:\p{Lu}\p{M}*\.?[\s-]?){1,4}(?:$|[\s,;.])/u
/** "M.B.", "A-M", and "E. de", where a list sorts by what follows the particle. */
const onlyInitials = /^(?:\p{Lu}\p{M}*[.\s-]{0,2}){1,5}(?:\s*(?:van|von|de|der|den|du|di|da|ter|ten)){0,2}$/u

/** Parts that surely hold whole persons: those between semicolons, "and" and "&". */
function teams(head: string): readonly string[] {
  return head
    .replace(/^(\p{Lu}[\p{L}'’-]+)\.\s+(?=\p{Lu}\p{Ll})/u, '$1, ')
    .split(/\s*;\s*|,?\s+(?:and|und)\s+|,?\s*&\s*/i)
    .map(part => part.trim())
    .filter(part => part !== '')
}

/** "Abel, A., Baker, B." → two; "O'Neill, Mary Beth" → one; "Gilbert A, Whittleworth K" → two. */
function personsOf(team: string): readonly Name[] {
  const parts = team.split(/\s*,\s*/).filter(part => part !== '')
  const persons: Name[] = []
  parts.forEach((part, index) => {
    const last = persons.at(-1)
    const open = last !== undefined && last.given === ''
    const initialsOnly = onlyInitials.test(part) || /^(?:Jr|Sr|I{2,3})\.?$/.test(part)
    const forename = open && index === 1 && parts.length === 2 && isForename(part)
    if (open && (initialsOnly || forename)) persons[persons.length - 1] = { ...last, given: part }
    else if (last === undefined || !initialsOnly) persons.push(personOf(part))
  })
  return persons.filter(person => person.family !== '')
}

/** A second part such as "Mary Beth" or "Stephen R": names in full, of three words at most. */
function isForename(part: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]*){0,2}$/u.test(part)
}

/** "Gilbert A" and "A. Gilbert" carry their initials; the rest is a family. */
function personOf(part: string): Name {
  const behind = /^(.*?\p{Ll}[\p{L}'’-]*)\s+((?:\p{Lu}\p{M}*\.?[\s-]?){1,4})$/u.exec(part)
  if (behind?.[1] && behind[2]) return { family: behind[1], given: behind[2].trim(), body: false }
  const before = /^((?:\p{Lu}\p{M}*\.[\s-]?){1,4})\s*(\S.*)$/u.exec(part)
  if (before?.[1] && before[2]) return { family: before[2], given: before[1].trim(), body: false }
  return { family: part.replace(/\.+$/, ''), given: '', body: false }
}
