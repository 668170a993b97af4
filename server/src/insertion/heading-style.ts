import type { AssignmentDocument } from '../assignment/document.js'
import { slice } from '../text/rope.js'
import type { Span } from '../text/span.js'

/** How this document writes the headings of criteria or of sections. */
export interface HeadingStyle {
  /** "### " or "**" */
  readonly open: string
  /** "" or "**" */
  readonly close: string
  /** What stands before the number: "AC ". */
  readonly prefix: string
  /** Whether headings carry the number. */
  readonly numbered: boolean
  /** Between number and wording: " ", ". ", " – ". */
  readonly separator: string
  /** Whether the wording follows the number. */
  readonly worded: boolean
  /** Whether the wording keeps its full stop. */
  readonly stopped: boolean
}

/** "### 1.1 Define …": the style of a new assignment. */
export function plainStyle(level: number): HeadingStyle {
  return {
    open: `${'#'.repeat(Math.min(6, level))} `,
    close: '',
    prefix: '',
    numbered: true,
    separator: ' ',
    worded: true,
    stopped: true,
  }
}

/** The style of one heading of the document, which stands for `id`. */
export function styleOf(document: AssignmentDocument, heading: Span, id: string): HeadingStyle {
  const line = slice(document.text, heading.start, heading.end)
  const { open, close, title } = marksOf(line)
  const at = title.indexOf(id)
  const numbered = at !== -1 && at <= 30
  const prefix = numbered ? title.slice(0, at) : ''
  const behind = numbered ? title.slice(at + id.length) : title
  const separator = numbered ? (/^[\s.):–—-]*/.exec(behind)?.[0] ?? '') : ''
  const wording = behind.slice(separator.length).trim()
  return { open, close, prefix, numbered, separator, worded: wording !== '', stopped: /\.$/.test(wording) }
}

/** A heading in a style; `sampleSection` is the section of the heading that the style was taken from, named in "LO1 / 1.1". */
export function headingText(style: HeadingStyle, id: string, title: string, sampleSection = '', section = ''): string {
  const oneLine = title.replace(/\s+/g, ' ').trim()
  const wording = style.stopped ? oneLine : oneLine.replace(/\.$/, '')
  const prefix = sampleSection === '' ? style.prefix : style.prefix.replace(sampleSection, section)
  const separator = style.worded ? style.separator || ' ' : style.separator.trimEnd()
  const text = style.numbered ? `${prefix}${id}${separator}${style.worded ? wording : ''}` : wording
  return `${style.open}${text}${style.close}`
}

function marksOf(source: string): { readonly open: string; readonly close: string; readonly title: string } {
  const [first = '', second = ''] = source.split('\n')
  const hashes = /^ {0,3}(#{1,6})[ \t]+/.exec(first)
  if (hashes)
    return { open: `${hashes[1] ?? '#'} `, close: '', title: first.slice(hashes[0].length).replace(/\s+#+\s*$/, '') }
  const bold = /^\s*(\*\*|__)(.*?)\1([:.]?)\s*$/.exec(first)
  if (bold) return { open: bold[1] ?? '**', close: `${bold[1] ?? '**'}${bold[3] ?? ''}`, title: bold[2] ?? '' }
  return { open: /^\s*=/.test(second) ? '# ' : '## ', close: '', title: first }
}
