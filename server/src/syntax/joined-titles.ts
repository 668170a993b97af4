import type { AuthorRun } from './author-run.js'
import { says } from './bare-citations.js'
import { sayingVerbs } from './citation-grammar.js'

/**
 * Whether two capitals that "and" joins are rather a title than two authors, by what leads to them: "Foucault argues in Discipline and Punish (1977)",
 * "in his book Time and Narrative (1984)", or by who speaks behind them: "In Pride and Prejudice (1813), Austen shows". `end` is where the bracket ends.
 */
export function isJoinedTitle(
  text: string,
  { authors, etAl, isPeople, span: { start } }: AuthorRun,
  end: number,
): boolean {
  if (authors.length !== 2 || etAl || isPeople || authors.some(name => name.includes(' '))) return false
  const before = text.slice(Math.max(0, start - 70), start)
  if (ofWork.test(before)) return !(inWork.test(before) && says(text.slice(end, end + 48)))
  const spoken = saidIn.exec(before)?.[1]
  if (spoken !== undefined && sayingVerbs.has(spoken)) return true
  const speaks = /^,?\s(?:[A-Z]\.\s)?[A-Z][\p{L}'’-]+\s([a-z]+)\b/u.exec(text.slice(end, end + 48))?.[1]
  return speaks !== undefined && /\b[Ii]n\s$/.test(before) && sayingVerbs.has(speaks)
}

/** "In their study Smith and Jones (2010) found": the two speak. */
const inWork = /\b[Ii]n\s(?:\p{Ll}+\s){1,5}$/u
const ofWork =
  /\b(?:(?:his|her|their|the)\s(?:\p{Ll}+\s){0,3}(?:books?|classic|essay|film|monograph|novel|play|poem|study|text|volume|work)|[Ii]n\s(?:his|her|their))\s$/u
const saidIn = /\p{Lu}[\p{L}'’-]+\s(?:also\s|first\s|further\s|famously\s|later\s)?(\p{Ll}+)(?:\s\p{Ll}+){0,2}\sin\s$/u
