import { namesInCapitals } from './names-in-capitals.js'
import type { Name } from './reference.js'

/** Authors of an entry as far as they can be told apart. */
export interface ReadNames {
  readonly names: readonly Name[]
  readonly etAl: boolean
}

/**
 * The names before an entry's year: "Starr, J. and Hawkins, P.", "Rogers, J; Gilbert A, Whittleworth K", "Covey. Stephen R.",
 * "Deci, Edward L., and Richard M. Ryan", "Department for Education". `isBody` tells organisations, `isGiven` words in lower case that are given names. Never
 * throws; text without a capital has no names.
 */
export function readNames(
  text: string,
  isBody: (name: string) => boolean,
  isGiven: (word: string) => boolean = () => false,
): ReadNames {
  const etAl = /(?<![a-zÀ-ӿ])(?:et\.?\s{1,3}al|and (?:others|colleagues))(?![a-zÀ-ӿ])/i.test(text)
  const head = plainHead(text)
  if (!/[\p{Lu}\p{Lo}]/u.test(head)) return { names: ownSmallName(head), etAl }
  const short = /^(\p{Lu}[\p{L}&]{1,9})\s\((\p{Lu}[^()]{3,})\)$/u.exec(head)
  // "DoH (Department of Health)"
  if (short?.[1] !== undefined && isBody(short[2] ?? '')) return { names: [body(short[1])], etAl }
  const inCapitals = namesInCapitals(head)
  if (inCapitals !== undefined) return { names: inCapitals, etAl }
  if (isOrganisation(head, isBody)) return { names: bodies(head, isBody), etAl }
  const written = teams(head)
  const parts = naturalTeam(written) ?? written
  const isNatural = parts.length > 1 && parts.every(isNaturalName)
  const names = parts.flatMap((part, index) =>
    index > 0 && isTeamOfBody(part, isBody)
      ? [body(part.replace(/^the\s/, ''))]
      : personsOf(part, index, parts, isNatural),
  )
  return { names: names.map(name => (isForenameFirst(name, isGiven) ? naturalOrder(name.family) : name)), etAl }
}

/** "Owens, J., & Adolescent Sleep Working Group": a body beside people. */
function isTeamOfBody(part: string, isBody: (name: string) => boolean): boolean {
  // "PHILLIPS T" is a person.
  return /^[^,.]+\s[^,.]+$/.test(part) && !/^\p{Lu}{3,}\s\p{Lu}$/u.test(part) && isBody(part)
}

/** "hooks, b", "boyd, d.", "boyd, danah": who writes all of a name small; "gov.uk", "scikit-learn". */
function ownSmallName(head: string): readonly Name[] {
  if (/^[a-z][a-z\d]{3,}$|^[a-z][a-z\d]*(?:[.-][a-z\d]+)+$/.test(head)) return [{ family: head, given: '', body: true }]
  const [, family, given] = /^(\p{Ll}[\p{L}'’-]+),\s(\p{Ll}{1,20}\.?)$/u.exec(head) ?? []
  return family === undefined || given === undefined
    ? []
    : [{ family, given: given.length < 3 ? `${given.replace('.', '')}.` : given, body: false }]
}

/** Without emphasis, gaps, "et al.", marks of editors and the punctuation at the end; the stop of an initial stays. */
function plainHead(text: string): string {
  return (
    text
      .replace(/\*|_/g, '')
      // Two spaces behind a stop, as on a typewriter.
      .replace(/\s{2,}/g, ' ')
      // "———, and B. Osei": the dash stands for the author above.
      .replace(/^\s*[—–-]{2,},?\s+(?:and\s|&\s)?(?=\p{Lu})/u, '')
      // A gap that is still to be filled in, "[initials?]", is no name.
      .replace(/,?\s*\[[^\][]{1,20}\?\]/g, '')
      .replace(
        /[,;\s]*(?:and|&)?\s*(?<![a-zÀ-ӿ])(?:et\.?\s{1,3}al(?![a-zÀ-ӿ])\.?|and (?:others|colleagues)(?![a-zÀ-ӿ]))/gi,
        '',
      )
      .replace(/[([]?(?<![a-zÀ-ӿ])(?:eds?|editors?|trans|comp|hrsg)(?![a-zÀ-ӿ])\.?[)\]]?/gi, '')
      // What a person did, and how a name is written elsewhere: "(Director)", "[@handle]", "Wang, Y. [Yuxia]", "(張毅)".
      .replace(
        /,?\s*(?:\((?:host|director|producer|executive producer|writer|presenter|speaker|artist|composer)s?\)|\[(?:@[^\][]{1,40}|\p{Lu}\p{Ll}+)\]|\(\p{Lo}{1,8}\))\.?/giu,
        '',
      )
      // "Taylor, B., … Travers, M."
      .replace(/,?\s*(?:…|\.\s?\.\s?\.)\s*(?:&\s|and\s)?(?=\p{Lu})/gu, ', ')
      .replace(/(^|,\s)(?:Dr|Prof|Professor)\b\.?\s(?=\p{Lu})/gu, '$1')
      // "GREY (P.)"
      .replace(/\s\((\p{Lu}\.(?:[\s-]?\p{Lu}\.)*)\)/gu, ', $1')
      .replace(/(?:[\s,:;(&/]|\s[–—-])+$/, '')
      .replace(/(?:(?<!\p{Lu}|\b[JS]r)|(?<=^\p{Lu}{3,12}))\.+$/u, '')
      .replace(/[\s,:;(&/]+$/, '')
      .trim()
  )
}

/** "NIST/SEMATECH": bodies that sign together. */
const jointBodies = /^\p{Lu}{2,}(?:\/\p{Lu}{2,})+$/u

function isOrganisation(head: string, isBody: (name: string) => boolean): boolean {
  if (jointBodies.test(head)) return true
  const bare = head.replace(/\s*\([^)]*\)$/, '')
  // People carry initials or forenames: "Marsh & McLennan" and "City Farms & Gardens" are bodies.
  if (/^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]{2,})? & \p{Lu}[\p{L}’'-]+$/u.test(bare)) return true
  // "SCHNEIER B." is a person.
  if (/^\p{Lu}{4,}\s\p{Lu}\.(?:\s?\p{Lu}\.)*$/u.test(bare)) return false
  return !initials.test(head.slice(head.indexOf(',') + 1 || head.length)) && isBody(bare)
}

/** "Department for Education & Department of Health" are two; what "and" joins in one name begins with no such word. */
function bodies(head: string, isBody: (name: string) => boolean): readonly Name[] {
  const joined = head.split(/,?\s(?:and|&)\sthe\s(?=\p{Lu}\S*\s\p{Lu})/u)
  if (joined.length === 2 && joined.every(isBody)) return joined.map(body)
  const parts = head.split(
    /,?\s(?:and|&)\s(?:the\s)?(?=(?:Association|Commission|Council|Department|Institute|Ministry|Office|Royal (?:College|Society)|Society|University)(?:\sof\b|\sfor\b|$))/,
  )
  const areWhole = parts.length > 1 && parts.every(part => /\s/.test(part.trim()) || part === parts.at(-1))
  return areWhole ? parts.map(body) : [body(head)]
}

function body(head: string): Name {
  const family = head
    .replace(/\s*(?:\([^)]*\)|\[[^\]]*\])\s*$/, '')
    .replace(/[.,]+$/, '')
    // "NMC - Nursing and Midwifery Council"
    .replace(/^\p{Lu}{2,8}\s[–-]\s(?=\p{Lu}\p{Ll})/u, '')
    .trim()
  return { family, given: '', body: true }
}

const initials = /(?:^|[\s,])(?:\p{Lu}\p{M}*\.?[\s-]?){1,4}(?:$|[\s,;.])/u
const suffix = String.raw`(?:[\s,]*(?:Jr|Sr|I{2,3}|IV)\.?)?`
/** "M.B.", "A-M", "R.H. Jr.", and "E. de", "M. v. d.", where a list sorts by what follows the particle; a name in its own script may follow. */
const onlyInitials = new RegExp(
  String.raw`^(?!\p{Lu}{4})(?:\p{Lu}\p{M}*[.\s-]{0,2}){1,5}(?:\s*(?:van|von|de|der|den|du|di|da|ter|ten|v\.|d\.))*${suffix}(?:\s*\p{Lo}{1,6})?$`,
  'u',
)
/** "Richard M. Ryan", "Mary Romero", "K. Denise Bane": forename first. */
const naturalName =
  /^(?:\p{Lu}(?=\s\p{Lu}\p{Ll})|\p{Lu}\.(?=\s\p{Lu}\p{Ll}[\p{L}’'-]*\s)|\p{Lu}[\p{L}’'-]+)(?:\s\p{Lu}\.?(?:-\p{Lu}\.?)?(?![\p{L}])|\s\p{Lu}\p{Ll}[\p{L}’'-]*){0,2}(?:\s(?:van|von|de|der|den|du|di|da|la|le))*\s\p{Lu}(?:[’']\p{Lu})?\p{Ll}[\p{L}’'-]*$/u

function isNaturalName(name: string): boolean {
  return !name.includes(',') && naturalName.test(name)
}

/** "Kristopher Beyer", "Oskar von Hinüber", "Madison C. Allen": a known forename, a particle or an initial in the middle tells the order. */
function isForenameFirst({ family, given }: Name, isGiven: (word: string) => boolean): boolean {
  if (given !== '' || !isNaturalName(family)) return false
  const [first = '', ...others] = family.split(' ')
  return isGiven(first.toLowerCase()) || others.some(word => /^(?:\p{Lu}\.?|von|van|de[rn]?)$/u.test(word))
}

/** "Isaac L. Jones, Yilun Li, and Brent Hall" (ACM, and BibTeX's plain style): the persons one by one, where all stand in natural order. */
function naturalTeam(teams: readonly string[]): readonly string[] | undefined {
  const persons = teams.flatMap(team => team.split(/\s*,\s*/)).filter(part => part !== '')
  return persons.length > teams.length && persons.length > 2 && persons.every(isNaturalName) ? persons : undefined
}

/** Parts that surely hold whole persons ("Ortega y Gasset, J." is one): those between semicolons, "and" and "&". */
function teams(head: string): readonly string[] {
  // "Covey. Stephen R."
  const parted = /^(?!St\.)[^\s.,]{2,}\.\s/.test(head)
    ? head.replace(/^(\p{Lu}[\p{L}'’-]+)\.\s+(?=\p{Lu}\p{Ll})/u, '$1, ')
    : head
  return parted
    .split(/\s*;\s*(?:(?:and|und|&)\s+)?|,?\s+(?:and|und|et)\s+|(?<=\.,?)\s+[ye]\s+|,?\s*&\s*|\s*\/\s*/i)
    .map(part => part.trim())
    .filter(part => part !== '')
}

/** "Abel, A., Baker, B." → two; "O'Neill, Mary Beth" → one; "Gilbert A, Whittleworth K" → two. */
function personsOf(team: string, at: number, all: readonly string[], isNatural: boolean): readonly Name[] {
  if (isNatural || (at > 0 && isInverted(all[0] ?? '') && isNaturalName(team))) return [naturalOrder(team)]
  const parts = team.split(/\s*,\s*/).filter(part => part !== '')
  const othersAreFull = all.every((other, index) => index === at || /\s/.test(other))
  const leads = at === 0 && parts.length > 2 && parts.slice(2).every(isNaturalName)
  const hasForename = isForename(parts[1] ?? '') && ((parts.length === 2 && othersAreFull) || leads)
  const persons: Name[] = []
  parts.forEach((part, index) => {
    const last = persons.at(-1)
    const initialsOnly = onlyInitials.test(part)
    if (last && /^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(part))
      persons[persons.length - 1] = { ...last, given: `${last.given} ${part}`.trim() }
    else if (last?.given === '' && (initialsOnly || (index === 1 && hasForename)))
      persons[persons.length - 1] = { ...last, given: part }
    else if (leads && index > 1) persons.push(naturalOrder(part))
    else if (last === undefined || !initialsOnly) persons.push(personOf(part))
  })
  return persons.filter(person => person.family !== '')
}

/** Whether the first author stands with the family first, so that the others may stand with it last (Chicago). */
function isInverted(first: string): boolean {
  return /^[^,]+,\s*\p{Lu}/u.test(first)
}

/** A second part such as "Mary Beth", "Stephen R" or "Erik de": names in full, of three words at most, with the particle where a list sorts by what follows it. */
function isForename(part: string): boolean {
  const names = part.replace(/(?:\s(?:van|von|de|der|den|du|di|da|la|le|ter|ten|zu|af))+$/, '')
  return /^(?:(?:\p{Lu}\.\s)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]*){0,2}|\p{Lo}{1,4})$/u.test(names)
}

/** "Richard M. Ryan" → Ryan, Richard M.; particles go with the family. */
function naturalOrder(part: string): Name {
  const found = /^(.*?)\s((?:(?:van|von|de|der|den|du|di|da|la|le)\s)*\S+)$/u.exec(part)
  return { family: found?.[2] ?? part, given: found?.[1] ?? '', body: false }
}

/** "Gilbert A", "A. Gilbert" and "KA Gilbert" carry their initials; the rest is a family. */
function personOf(part: string): Name {
  const behind = /^(.*?\p{Ll}[\p{L}'’-]*)\.?\s+((?:\p{Lu}\p{M}*\.?[\s-]?){1,4})$/u.exec(part)
  if (behind?.[1] && behind[2]) return { family: behind[1], given: behind[2].trim(), body: false }
  const capitals = /^(\p{Lu}[\p{Lu}'’-]{2,}(?:\s\p{Lu}{3,})*)\s+((?:\p{Lu}\.[\s-]?){1,4}|\p{Lu})$/u.exec(part)
  if (capitals?.[1] && capitals[2]) return { family: capitals[1], given: capitals[2].trim(), body: false }
  const before =
    /^((?:\p{Lu}\p{M}*\.[\s-]?){1,4})\s*(\S.*)$/u.exec(part) ??
    /^((?!Ó)\p{Lu}{1,2})\s(\p{Lu}\p{Ll}[\p{L}'’-]+)$/u.exec(part)
  if (before?.[1] && before[2]) return { family: before[2], given: before[1].trim(), body: false }
  return { family: part.replace(/\.+$/, ''), given: '', body: false }
}
