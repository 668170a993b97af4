import { leads } from './citation-grammar.js'

/** How much at the start of an open bracket, or behind a semicolon in it, leads to a work that is named next: "see ", "Bone, 2011, cited in ". */
export function leadLength(written: string): number {
  return leading.exec(written)?.[0].length ?? 0
}

/** Whether the last word leads to a work, or joins it to the one before: the "in" of "as Bone says in". */
export function endsInLead(written: string): boolean {
  const last = /(?:^|[\s;,])([\p{L}.]+)$/u.exec(written)?.[1]?.toLowerCase()
  return last !== undefined && (last === 'and' || lastWords.has(last))
}

/** The longest first: "see also" before "see". */
const phrases = [...leads]
  .sort((a, b) => b.length - a.length)
  .map(phrase => phrase.replaceAll('.', '\\.').replaceAll('-', '\\s+'))

const leading = new RegExp(`^(?:[^,]{0,40},\\s{0,3}){0,3}(?:${phrases.join('|')})\\.?,?\\s+`, 'i')

const lastWords: ReadonlySet<string> = new Set([...leads].map(phrase => phrase.slice(phrase.lastIndexOf('-') + 1)))
