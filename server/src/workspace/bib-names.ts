import { bodyLinks, bodyWords } from '../syntax/citation-grammar.js'

/** Words of organisations that are surnames as well: they want more than themselves. */
const surnamesToo: ReadonlySet<string> = new Set(
  'act bar bank board britain chamber church code college england enterprise europe forum group guild health house inc kingdom law league royal school schools standards states strong team trust union watch young'.split(
    ' ',
  ),
)

/**
 * A list of BibTeX names in which organisations in single braces are given the second pair that keeps them whole:
 * "European Research Council and Starr, J." → "{European Research Council} and Starr, J.". A closing "and others" is told apart.
 */
export function wholeOrganisations(names: string): { readonly names: string; readonly etAl: boolean } {
  const parts = splitNames(names)
  const etAl = parts.length > 1 && parts.at(-1) === 'others'
  const kept = etAl ? parts.slice(0, -1) : parts
  return { names: kept.map(part => (isOrganisation(part) ? `{${part}}` : part)).join(' and '), etAl }
}

/** The names between "and"s that stand in no braces. */
function splitNames(names: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (const match of names.matchAll(/[{}]|\\.|\s+and\s+/g)) {
    if (match[0] === '{') depth++
    else if (match[0] === '}') depth--
    else if (depth === 0 && !match[0].startsWith('\\')) {
      parts.push(names.slice(from, match.index).trim())
      from = match.index + match[0].length
    }
  }
  return [...parts, names.slice(from).trim()].filter(part => part !== '')
}

/** Whether a name without comma and braces is that of a body: it has one of its words, and is no "Ian Church". */
function isOrganisation(name: string): boolean {
  if (/[{}]|^[^,]+,\s*\S/.test(name)) return false
  const words = name.toLowerCase().split(/\s+/)
  const telling = words.filter(word => bodyWords.has(word))
  if (words.length < 2 || telling.length === 0) return false
  return telling.some(word => !surnamesToo.has(word)) || words.slice(1, -1).some(word => bodyLinks.has(word))
}
