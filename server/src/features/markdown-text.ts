/**
 * Text from a brief, a library or the assignment as Markdown that shows it literally: marks, HTML and what some readers turn into links
 * (addresses, mail) are made harmless. Line ends become spaces.
 */
export function literal(text: string): string {
  return literalStart(telling.test(text) ? literalInside(text) : text)
}

/** Most texts hold nothing that could be read as a mark. */
const telling = /[\\`*_[\]|~$!&<>@\n]|:\/\/|www\./i

function literalInside(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]|~$!]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:\/\//g, '\\://')
    .replace(/@/g, '\\@')
    .replace(/\bwww\./gi, found => `${found.slice(0, -1)}\\.`)
}

/** A list, heading or rule mark at the start of a text would be read as one. */
function literalStart(text: string): string {
  return text.replace(/^(\s*)(\d+)([.)])(?=\s|$)/, '$1$2\\$3').replace(/^(\s*)([#+=-])/, '$1\\$2')
}

/** What a reader sees of Markdown that `literal` and marks of emphasis make up. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\\(.)|[*_]/g, (_, sign: string | undefined) => sign ?? '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

/** As `literal`, but `*stretches in stars*` stay emphasised: entries carry their italics so. */
export function literalWithItalics(text: string): string {
  const plain = text.replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
  let result = ''
  let at = 0
  for (const match of plain.matchAll(/(?<![*\w\\])([*_])(?![\s*_])([^*_\n]*[^\s*_\n])\1(?![*\w])/g)) {
    result += inner(plain.slice(at, match.index)) + `*${inner(match[2] ?? '')}*`
    at = match.index + match[0].length
  }
  return literalStart(result + inner(plain.slice(at)))
}

/** A mark at the start of a piece is only one at the start of the whole. */
function inner(text: string): string {
  return telling.test(text) ? literalInside(text) : text
}

/** Guidance as a reader of the brief sees it: paragraphs and lists kept, everything in them literal. */
export function literalParagraphs(text: string): string {
  return text
    .split('\n')
    .map(line => {
      const item = /^\s*(?:[-*+•]|\d+[.)])\s+(.*)$/.exec(line)
      return item ? `- ${literal(item[1] ?? '')}` : literal(line.trim())
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The beginning of a text, cut between words and closed with "…" where it is longer than `limit` characters. */
export function beginning(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit + 1)
  const space = cut.search(/\s\S*$/)
  return `${cut.slice(0, space > limit / 2 ? space : limit).trimEnd()} …`
}
