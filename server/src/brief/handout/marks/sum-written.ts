const sum = String.raw`(\d{1,3}%?(?:\s*\+\s*\d{1,3}%?)+)`
const patterns = [
  new RegExp(String.raw`\[\s*${sum}\s*(?:marks?|points?|pts)?\s*\]\s*$`, 'i'),
  new RegExp(String.raw`\(\s*${sum}\s*(?:marks?|points?|pts)\s*\)\s*$`, 'i'),
]

/** The figures of marks that a text ends with as a sum: 5, 5 and 2 for "Redirection [5+5+2]" and "Redirection (5+5+2 marks)". None for any other text. */
function sumWritten(text: string): readonly number[] {
  const match = patterns.map(pattern => pattern.exec(text)).find(found => found !== null)
  return match?.[1]?.replaceAll('%', '').split('+').map(Number) ?? []
}

/** The text with such a sum put together: "Redirection [12]". */
export function withSumWritten(text: string): string {
  const figures = sumWritten(text)
  if (figures.length === 0) return text
  const at = Math.max(text.lastIndexOf('['), text.lastIndexOf('('))
  const unit = text.slice(at).includes('%') ? '%' : ''
  return `${text.slice(0, at)}[${String(figures.reduce((total, figure) => total + figure, 0))}${unit}]`
}
