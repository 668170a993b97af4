import type { Block } from './block.js'
import type { Citation } from './citation.js'
import { prefixes } from './citation-grammar.js'
import { cleanName } from './letters.js'

const bracketed = /[([;]\s?([^()[\];\d]{3,90}?),?\s((?:1[5-9]|20)\d\d[a-z]?|n\.d\.|no date)(?=[);\],:])/g

/** No paragraph is longer; what is looks for no names that only a list can tell. */
const longestBlock = 20_000

/**
 * What stands before a year in a bracket and no name could be read of, "(How to grow, 2017)", "(UMBS ebiquity, 2007)", as citations would stand there.
 * Whether they are any depends on the lists: an entry has to be called just so. Places are those of the source.
 */
export function bracketedNames({ prose, citations }: Pick<Block, 'prose' | 'citations'>): readonly Citation[] {
  const { text } = prose
  if (text.length > longestBlock || !/[([;][^()[\]]{3,90}(?:\d{4}|n\.d\.|no date)/.test(text)) return []
  const found: Citation[] = []
  const cited = new Set(citations.map(({ yearSpan }) => yearSpan?.start))
  for (const match of text.matchAll(bracketed)) {
    const [, written = '', year = ''] = match
    const name = withoutLead(written)
    const start = match.index + match[0].length - year.length
    const yearSpan = prose.sourceSpan({ start, end: start + year.length })
    if (cited.has(yearSpan.start) || !/^[\p{Lu}\p{Lo}a-z]/u.test(name) || prefixes.has(name)) continue
    const from = match.index + match[0].indexOf(written) + written.length - name.length
    const authorSpan = prose.sourceSpan({ start: from, end: from + name.length })
    const span = prose.sourceSpan({ start: from, end: start + year.length })
    found.push({
      personal: false,
      span,
      group: span,
      authors: [cleanName(name)],
      authorSpan,
      etAl: false,
      year,
      yearSpan,
      locator: undefined,
      key: undefined,
      kind: 'parenthetical' as const,
      certainty: 'certain' as const,
    })
  }
  return found
}

/** Without "see", "e.g." and the like. */
function withoutLead(written: string): string {
  let name = written
  for (;;) {
    const word = /^([a-z.]+),?\s/.exec(name)
    if (word?.[1] === undefined || !prefixes.has(word[1].replace(/\.$/, ''))) return name
    name = name.slice(word[0].length)
  }
}
