import type { Certainty } from './citation.js'
import { places, prefixes, roles } from './citation-grammar.js'

/**
 * What the words of a bracket before its authors make of them: a place and a colon make a publisher, "held in" a place. `isAlone` says whether it is
 * one name. Undefined where the name is surely not cited.
 */
export function ofLead(lead: string, isAlone: boolean): Certainty | undefined {
  const before = lead
    .replace(/^[\s,:]*pp?\.?\s*[\d–-]+/, '')
    .trim()
    .replace(/[,.;–—-]+$/, '')
  if (before === '' || readIn.test(before) || partIn.test(before)) return 'certain'
  if (/\sv[s.]?$/.test(before)) return undefined
  if (isQuotedIn(before)) return 'certain'
  const words = before
    .toLowerCase()
    .split(/[\s,.:;()[\]]+/)
    .filter(Boolean)
  if (words.every(word => prefixes.has(word)) || !isAlone) return 'certain'
  return ofWords(lead, before, words)
}

const readIn =
  /\b(?:cited|cit\.|quoted|qtd\.?|reported|mentioned|discussed|referenced|reprinted|reproduced|referred to|described) (?:in|by|from)$/i

/** "see Fig. 2 in", "Table 4.1 of" */
const partIn =
  /\b(?:fig(?:ure)?|table|ch(?:apter)?|section|appendix|box|plate|pp?)\.?\s?(?:\d[\d.]*[a-z]?|[A-Z])\s(?:in|of|from)$/i

/** "(Drucker, in Zak, 2013)": who is quoted there. */
function isQuotedIn(before: string): boolean {
  return (
    /^\p{Lu}[\p{L}'’-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}'’-]+|\set al\.)?,?\s+in$/u.test(before) &&
    !places.has(before.replace(/,?\s+in$/, '').toLowerCase())
  )
}

const happened =
  /\b(?:interview(?:ed)?|born|died|held|based|founded|launched|opened|established|published|printed|built|filmed|released|graduated|accessed|retrieved)\b[^;]*$/i

function ofWords(lead: string, before: string, words: readonly string[]): Certainty | undefined {
  // "Tom (CEO, Acme, 2020)"
  if (roles.has(words.at(-1) ?? '') && /,\s*$/.test(lead)) return undefined
  if (happened.test(before)) return undefined
  return 'certain'
}
