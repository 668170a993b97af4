/** A piece of running text as far as names care: `stop` is anything that no name runs over. */
export interface NameToken {
  readonly kind: 'capital' | 'word' | 'initials' | 'and' | 'comma' | 'et-al' | 'stop'
  /** Without a possessive ending. */
  readonly text: string
  readonly start: number
  /** Without a possessive ending. */
  readonly end: number
}

const letters = "\\p{L}\\p{M}'’‘ʼ′\\u00ad"
const pattern = new RegExp(
  [
    "(?<etAl>et\\.?\\s{1,3}al(?![\\p{L}])\\.?(?:[’']s)?)",
    "(?<others>and\\s(?:colleagues|others)(?:[’']s?)?)",
    "(?<initials>(?:\\p{Lu}\\p{M}*\\.\\s?-?\\s?)+(?:\\p{Lu}(?![\\p{L}.]))?|\\p{Lu}(?![\\p{L}\\p{M}’'.-]))",
    `(?<word>\\p{L}[${letters}]*(?:[-‐‑&][${letters}\\d]+)*)`,
    '(?<and>&)',
    '(?<comma>,)',
    '(?<space>\\s+)',
    '(?<stop>.)',
  ].join('|'),
  'gsu',
)

/** The tokens of text[start, end). A line break is white space; a blank line stops. Linear. */
export function nameTokens(text: string, start: number, end: number): readonly NameToken[] {
  const tokens: NameToken[] = []
  const stretch = text.slice(start, end)
  for (const match of stretch.matchAll(pattern)) {
    const found = match.groups ?? {}
    const at = start + match.index
    const whole = match[0]
    if (found['space'] !== undefined) {
      if (whole.includes('\n\n')) tokens.push({ kind: 'stop', text: whole, start: at, end: at + whole.length })
    } else if (found['etAl'] !== undefined || found['others'] !== undefined) {
      tokens.push({ kind: 'et-al', text: whole, start: at, end: at + whole.length })
    } else if (found['word'] !== undefined) tokens.push(wordToken(whole, at))
    else tokens.push({ kind: kindOf(found), text: whole.trimEnd(), start: at, end: at + whole.trimEnd().length })
  }
  return tokens
}

function kindOf(found: Readonly<Record<string, string | undefined>>): NameToken['kind'] {
  if (found['initials'] !== undefined) return 'initials'
  if (found['and'] !== undefined) return 'and'
  return found['comma'] !== undefined ? 'comma' : 'stop'
}

function wordToken(whole: string, start: number): NameToken {
  const text = withoutPossessive(whole)
  const kind =
    text.toLowerCase() === 'and'
      ? 'and'
      : /^[^\p{L}]*\p{Lu}/u.test(text) || /^\p{Ll}['’]\p{Lu}/u.test(text) || /[\p{Lo}]/u.test(text)
        ? 'capital'
        : 'word'
  return { kind, text, start, end: start + text.length }
}

/** "Starr's" → "Starr", "Hawkins'" → "Hawkins"; "O'Neill" stays. */
function withoutPossessive(word: string): string {
  return word.replace(/['’‘ʼ′](?:s)?$/u, '')
}
