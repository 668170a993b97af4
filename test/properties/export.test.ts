import { describe, expect, it } from 'vitest'
import { submissionOf } from '../../server/src/features/submission.js'
import type { SubmissionPart } from '../../server/src/features/submission/submission.js'
import { inlineText, type Content, type Inline } from '../../server/src/syntax/content.js'
import { exportedSubmission } from '../../server/src/workspace/export-submission.js'
import { readWordDraft } from '../../server/src/workspace/word-draft.js'
import { documentOf } from '../check.js'

const noFiles = { readBytes: () => Promise.resolve(undefined) }

/** A choice that is the same each time. */
function choices(seed: number): <T>(all: readonly [T, ...T[]]) => T {
  let state = seed
  return all => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return all[(state >> 8) % all.length] ?? all[0]
  }
}

const phrases = [
  'Coaching asks',
  '*The coaching manual*',
  '**not advice**',
  '***both***',
  'a person’s 5 * 3 < 20 & more',
  '(Starr, 2016, p. 12)',
  'under_score_d and \\*starred\\*',
  '`code_here`',
  '[a page](https://example.org/a_b?c=d&e)',
  'half*way* there',
  '1986. Then',
  '“quoted — words”',
  '[online]',
] as const

/** An assignment of headings, paragraphs, lists, tables, quotations and notes. */
function assignment(seed: number): string {
  const pick = choices(seed)
  const sentence = (): string => Array.from({ length: pick([1, 2, 4]) }, () => pick(phrases)).join(' ') + '.'
  const notes: string[] = []
  const note = (): string => {
    if (pick([true, false, false])) return ''
    notes.push(`[^n${String(notes.length)}]: Note ${sentence()}`)
    return `[^n${String(notes.length - 1)}]`
  }
  const makers: readonly [() => string, ...(() => string)[]] = [
    () => `${pick(['#', '##', '###'])} ${pick(['1.1', '2.1', 'Part'])} ${pick(phrases)}`,
    () => `${sentence()}${note()} ${sentence()}`,
    () => `- ${sentence()}\n- ${sentence()}\n  - ${sentence()}`,
    () => `${pick(['1', '4'])}. ${sentence()}${note()}\n${'2'}. ${sentence()}`,
    () => `> ${sentence()}\n>\n> ${sentence()}`,
    () => `| Role | ${pick(phrases)} |\n| --- | --- |\n| ${pick(phrases)} | words ${note()} |`,
    () => '<!-- a comment that nobody hands in -->',
  ]
  const blocks = Array.from({ length: 12 }, () => pick(makers)())
  return `---\nassignment: ilm-8581-700\n---\n\n${blocks.join('\n\n')}\n\n${notes.join('\n\n')}\n`
}

interface Shown {
  readonly headings: readonly string[]
  readonly words: readonly string[]
  readonly italics: string
  readonly bold: string
  readonly notes: readonly string[]
}

/** What a reader sees of an assignment, in its order. */
function shown(markdown: string): Shown {
  const { parts, notes } = submissionOf(documentOf(markdown))
  const inlines = parts.flatMap(inlinesOf)
  const inNotes = [...notes.values()].flatMap(content => content.flatMap(inlinesOf))
  const looking = (look: 'italic' | 'bold'): string =>
    [...inlines, ...inNotes].flatMap(inline => textsWith(inline, look)).join('')
  return {
    headings: parts.flatMap(part =>
      part.kind === 'heading' ? [`${String(part.level)} ${inlineText(part.inline)}`] : [],
    ),
    words: inlines.flatMap(inline => wordsIn(inlineText(inline))),
    italics: looking('italic').replace(/\s+/g, ''),
    bold: looking('bold').replace(/\s+/g, ''),
    notes: [...notes.values()].map(content => wordsIn(content.flatMap(inlinesOf).map(inlineText).join(' ')).join(' ')),
  }
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter(word => word !== '')
}

function inlinesOf(part: SubmissionPart | Content): readonly (readonly Inline[])[] {
  if ('inline' in part) return [part.inline]
  if (part.kind === 'list') return part.items.flat().flatMap(inlinesOf)
  if (part.kind === 'quotation') return part.content.flatMap(inlinesOf)
  // The first row is bold in Word because it is the first row.
  if (part.kind === 'table') return part.rows.flatMap((row, index) => (index === 0 ? row.map(withoutBold) : row))
  return []
}

function withoutBold(inline: readonly Inline[]): readonly Inline[] {
  return inline.map(part => (part.kind === 'text' ? { ...part, bold: false } : part))
}

function textsWith(inline: readonly Inline[], look: 'italic' | 'bold'): readonly string[] {
  return inline.flatMap(part => {
    if (part.kind === 'text') return part[look] ? [part.text] : []
    return part.kind === 'link' ? textsWith(part.inline, look) : []
  })
}

describe('an exported Word file read back as a draft', () => {
  it('has the same headings, words, notes and italics', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const text = assignment(seed)
      const { content } = await exportedSubmission(documentOf(text), 'docx', 'file:///a.md', noFiles)
      const read = await readWordDraft(content, new Set())
      if ('fault' in read) throw new Error(read.message)
      expect(shown(text).words.length).toBeGreaterThan(20)
      expect(shown(read.text), `seed ${String(seed)}\n${text}\n---- read as\n${read.text}`).toEqual(shown(text))
    }
  }, 60_000)
})
