/** A piece of HTML in which all text is escaped. Made by `markup` alone. */
export interface Html {
  readonly source: string
}

type HtmlValue = Html | string | number | readonly Html[] | undefined

/** HTML from a template: what is put into it is text and escaped, unless it is HTML itself. Attributes have to stand in double quotes. */
export function markup(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { source: parts.reduce((sum, part, index) => sum + sourceOf(values[index - 1]) + part) }
}

/** Text so that no sign of it can be read as HTML or XML, in content and in attributes that stand in double quotes. */
export function escapedHtml(text: string): string {
  return printable(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** The text without the signs that no HTML or XML file may hold: control characters and halves of a pair (XML 1.0, "Characters"). */
export function printable(text: string): string {
  return text.replace(unwanted, '')
}

const unwanted =
  // eslint-disable-next-line no-control-regex -- these are the very signs that are left out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function sourceOf(value: HtmlValue): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return escapedHtml(value)
  if (typeof value === 'number') return String(value)
  return 'source' in value ? value.source : value.map(each => each.source).join('')
}
