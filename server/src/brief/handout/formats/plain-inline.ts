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
    .replace(element, ' ')
    .replace(/(?<![\\\w])(\*\*|__|\*|_)(?=\S)|(?<=\S)(?<!\\)(\*\*|__|\*|_)(?!\w)/g, '')
    .replace(/(?<=\w)\*\*(?=\w)|\*\*/g, '')
    .replace(/`+([^`]*)`+/g, '$1')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Tags of HTML; "rectangle <width>" is text. */
const element =
  /<\/?(?:a|abbr|b|big|br|center|cite|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|input|ins|kbd|label|li|mark|ol|p|pre|q|s|samp|small|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video|wbr|[a-z]+:[a-z]+)(?:[\s/][^>]*)?>/gi

/** Far more than any paragraph of a brief. */
const mostText = 20_000
