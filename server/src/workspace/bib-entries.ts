/** One entry of a `.bib` file as it stands: from its "@" to its closing brace, or to where the next entry begins. */
export interface BibEntry {
  readonly source: string
  readonly start: number
}

/**
 * The entries of a `.bib` file, each by itself, in one pass. An entry whose brace never closes ends before the next line that begins with "@", so
 * that it takes no other with it; `@comment`, `@string` and `@preamble` are left out.
 */
export function bibEntries(text: string): readonly BibEntry[] {
  const starts = [...text.matchAll(/^[ \t]*@(\w+)\s*\{/gm)]
  return starts.flatMap((match, index) => {
    if (/^(?:comment|string|preamble)$/i.test(match[1] ?? '')) return []
    const next = starts[index + 1]?.index ?? text.length
    const end = closingBrace(text, match.index + match[0].length, next)
    return [{ source: text.slice(match.index, end).trim(), start: match.index }]
  })
}

function closingBrace(text: string, from: number, limit: number): number {
  let depth = 1
  for (let at = from; at < limit; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return at + 1
  }
  return limit
}
