import { cellsOfLine } from './rows.js'
import type { SourceLine } from './furniture.js'
import { bullet } from './line-starts.js'

/**
 * The lines of a plain text with its headings in one form, "== Grading ==": a text between rules, or above one. Other lines that are nothing but a rule only
 * part what stands around them, and become empty.
 */
export function withRuledHeadings(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.map((line, index) => {
    if (line.text.length > longest) return line
    const inner = between.exec(line.text)?.[2]
    if (inner !== undefined) return { ...line, text: `== ${inner} ==` }
    if (rule.test(line.text)) return { ...line, text: '' }
    return isUnderlined(lines, index) ? { ...line, text: `== ${line.text.trim()} ==` } : line
  })
}

const longest = 200
const between = /^\s*([=*#~-])\1{2,}\s*(?=[^\s=*#~-])(.{2,150}?[^\s=*#~-])\s*\1{3,}\s*$/
const rule = /^\s*([=~*_#-])(?:\s?\1){3,}\s*$/

/** Whether the next line is a rule, and the line above the same one; or one that is about as long, and nothing stands right above. */
function isUnderlined(lines: readonly SourceLine[], index: number): boolean {
  const text = lines[index]?.text.trim() ?? ''
  const below = lines[index + 1]?.text.trim() ?? ''
  if (!/\p{L}{2}/u.test(text) || !/^(?:={3,}|-{3,}|~{3,})$/.test(below)) return false
  if (below === lines[index - 1]?.text.trim()) return true
  if (Math.abs(below.length - text.length) > 3 || /[.,;]$/.test(text)) return false
  return (lines[index - 1]?.text.trim() ?? '') === '' && !bullet.test(text) && cellsOfLine(text) === undefined
}
