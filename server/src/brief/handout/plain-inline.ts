/** Markdown within a line as plain text: emphasis, links, code, footnote marks, attributes and tags are taken off. */
export function plainInline(source: string): string {
  return source
    .slice(0, mostText)
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]+)\]\[[^\]]*\]/g, '$1')
    .replace(/\s*\{[:#.][^}]*\}/g, '')
    .replace(/<(?:del|s|strike)\b[^>]*>.*?<\/(?:del|s|strike)>/gi, '')
    .replace(/~~.*?~~/g, '')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/(?<![\\\w])(\*\*|__|\*|_)(?=\S)|(?<=\S)(?<!\\)(\*\*|__|\*|_)(?!\w)/g, '')
    .replace(/(?<=\w)\*\*(?=\w)|\*\*/g, '')
    .replace(/`+([^`]*)`+/g, '$1')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Far more than any paragraph of a brief. */
const mostText = 20_000
