import type { Name } from './reference.js'

const family = String.raw`(?:(?:VAN|VON|DE|DER|DEN|DU|DI|LA|LE)\s){0,2}\p{Lu}[\p{Lu}’'-]+`
/** "BERGER PL", "SCHEER A-W", "LUCAS Jr HC": the family and its initials, all in capitals and without stops or comma. */
const person = new RegExp(String.raw`^(${family}(?:-\p{Lu}+)?)((?:\sJ[Rr])?)\s(\p{Lu}(?:-?\p{Lu}){0,4})$`, 'u')

/**
 * Families in capitals with initials behind them and nothing between, as the journals of some publishers print them: "BERGER PL and LUCKMANN T". Undefined for
 * other names, and for a body alone: "SAP AG", "ORACLE CORP".
 */
export function namesInCapitals(head: string): readonly Name[] | undefined {
  if (!/^\p{Lu}{2}/u.test(head)) return undefined
  const parts = head.split(/,?\s(?:and|&)\s|\s&\s|[,;]\s/)
  const found = parts.map(part => person.exec(part))
  const names = found.flatMap(match =>
    match?.[1] === undefined || match[3] === undefined
      ? []
      : [{ family: match[1], given: `${match[3]}${match[2] ?? ''}`, body: false }],
  )
  if (names.length < parts.length) return undefined
  if (names.every(name => ofBodies.test(lettersOf(name)))) return undefined
  return names.every(name => isInitials(name, names.length > 1)) ? names : undefined
}

/** What stands behind the names of countries, firms and stations: no initials of one alone. */
const ofBodies = /^(?:UK|US|EU|UN|USA|AG|SA|NV|BV|PLC|LLC|LLP|LTD|INC|CO|CORP|TV|HQ|FM|IT|AI|HR|SP|NI|GB|NHS)$/

/**
 * Whether letters are initials: up to two, or behind a longer name more without a vowel, which a word would have ("NIST CSF" is a body's); beside other persons up
 * to five.
 */
function isInitials(name: Name, isBeside: boolean): boolean {
  const { family } = name
  const letters = lettersOf(name)
  const isWord = family.length > 3 || /[AEIOUY]/.test(family)
  return isBeside || (isWord && (letters.length < 3 || (family.length > 4 && !/[AEIOU]/.test(letters))))
}

function lettersOf({ given }: Name): string {
  return given.replace(/\sJR$/i, '').replaceAll('-', '')
}
