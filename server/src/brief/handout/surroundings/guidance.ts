import { marksIn } from '../marks/marks-in.js'
import { describedGrades } from '../tables/described-grades.js'
import type { Unit } from '../units/unit.js'

/** Units as Markdown for a brief's guidance: paragraphs and lists, without the brackets around them and without mark tags. Empty text where nothing is left. */
export function guidanceText(units: readonly Unit[]): string {
  const parts: { readonly text: string; readonly isItem: boolean }[] = []
  for (const { block, entry } of units) {
    const lines = entry ? describedGrades(entry).others : [block.text]
    for (const line of lines) {
      const text = withoutTag(line)
      if (text !== '') parts.push({ text, isItem: block.kind === 'item' })
    }
  }
  return withoutBrackets(parts)
    .map(
      ({ text, isItem }, index, all) =>
        `${index === 0 ? '' : isItem && all[index - 1]?.isItem ? '\n' : '\n\n'}${isItem ? '- ' : ''}${text}`,
    )
    .join('')
}

function withoutTag(text: string): string {
  const marks = text.length < 60 ? marksIn(text) : undefined
  return marks?.rest === '' ? '' : text.trim()
}

/** Brackets around the whole of it or around each paragraph, closed or not, round ones too. */
function withoutBrackets(
  parts: readonly { readonly text: string; readonly isItem: boolean }[],
): readonly { readonly text: string; readonly isItem: boolean }[] {
  let isOpen = false
  return parts
    .map(({ text, isItem }) => {
      let plain = text
      if (/^\{/.test(plain)) {
        isOpen = true
        plain = plain.replace(/^\{\s*/, '')
      } else if (/^\((?=\p{Lu})/u.test(plain) && (/[)}]$/.test(plain) ? closesAtEnd(plain) : !plain.includes(')'))) {
        isOpen = true
        plain = plain.slice(1).trimStart()
      }
      if (isOpen && /[})]$/.test(plain) && isUnopened(plain)) {
        isOpen = false
        plain = plain.slice(0, -1).trimEnd()
      }
      return { text: plain, isItem }
    })
    .filter(({ text }) => text !== '')
}

/** Whether the bracket at the end closes the one at the beginning. */
function closesAtEnd(text: string): boolean {
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '(') depth++
    if (/[)}]/.test(text[index] ?? '')) depth--
    if (depth === 0) return index === text.length - 1
  }
  return true
}

/** Whether the bracket at the end has no partner in the text. */
function isUnopened(text: string): boolean {
  const inner = text.slice(0, -1)
  const count = (pattern: RegExp): number => inner.match(pattern)?.length ?? 0
  return text.endsWith('}') || count(/\(/g) <= count(/\)/g)
}
