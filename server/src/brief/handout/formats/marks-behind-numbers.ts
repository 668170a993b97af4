import type { SourceLine } from './furniture.js'

/** The lines with marks that stand between a number and what it numbers, "(1)  0.5 mark" above the wording, written in brackets before this. */
export function withMarksBracketed(lines: readonly SourceLine[]): readonly SourceLine[] {
  const found = lines.filter(({ text }) => behindNumber.test(text))
  if (found.length < 2) return lines
  const bracketed: SourceLine[] = []
  let open: SourceLine | undefined
  for (const line of lines) {
    const [, number, marks, rest = ''] = behindNumber.exec(line.text) ?? []
    if (number !== undefined) {
      if (open) bracketed.push(open)
      open = { ...line, text: `${number} [${marks ?? ''}] ${rest}`.trimEnd() }
      if (rest !== '') {
        bracketed.push(open)
        open = undefined
      }
    } else if (open && line.text.trim() !== '') {
      bracketed.push({ ...open, text: `${open.text} ${line.text.trim()}` })
      open = undefined
    } else bracketed.push(line)
  }
  return open ? [...bracketed, open] : bracketed
}

/** "(1)  0.5 mark"; "(4)  1 markFor each part …" lost the end of a line. */
const behindNumber =
  /^(\s*\(?\w{1,3}[.)])\s+(\d{1,3}(?:\.\d{1,2})?\s?(?:marks?|points?))(?:\s*$|(?=\p{Lu}\p{Ll}))(.*)$/u
