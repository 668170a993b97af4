/**
 * Text of another program as Markdown that reads as that very text. Only signs that Markdown would take for marks are escaped, so that names, years
 * and addresses stay as they are.
 */
export function literalText(text: string): string {
  return text
    .replace(/[\\`*]/g, '\\$&')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w{1,32};)/g, '\\&')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\[(?=\^|@)/g, '\\[')
}

/** A line of a paragraph whose first signs would make it something else: a heading, a list, a quotation, a rule, a table, a note. */
export function literalLine(line: string): string {
  return line
    .replace(/^\s+/, '')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-{2,}\s*$|={1,}\s*$|~{3,}|\|)/, '\\$&')
    .replace(/^\[([^\]\n]*)\]:/, '\\[$1]:')
}
