/** The text with a backslash before each sign that Markdown would take for emphasis, a tag or a link. */
export function escaped(text: string): string {
  return text.replace(/[\\*_`]|<(?=[a-z/!?])|\](?=[([])/gi, '\\$&')
}
