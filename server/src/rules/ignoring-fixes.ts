import type { AssignmentDocument, CitedWork } from '../assignment/document.js'
import { blockAround } from '../insertion/writing-place.js'
import type { Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'
import type { Span } from '../text/span.js'
import { citationSpan } from './citation-span.js'
import type { Fix } from './rule.js'

/** For what looks like a citation and is none: an ignore comment above the paragraph, or a name that the editor is to remember. */
export function ignoringFixes(document: AssignmentDocument, cited: CitedWork, code: string): readonly Fix[] {
  const { citation } = cited
  const name = citation.authors[0]
  const comment: Fix = {
    kind: 'not-a-citation',
    title: 'This is not a citation',
    edits: [ignoreComment(document, citationSpan(document, citation), code)],
  }
  return name === undefined || /\s/.test(name) || /^[\p{Lu}\d&-]+$/u.test(name)
    ? [comment]
    : [comment, notAnAuthor(name)]
}

/** Kept by the editor and never in the file: coaching clients must stay unnamed. */
export function notAnAuthor(name: string): Fix {
  return { kind: 'not-an-author', title: `${name} is a person, not an author`, edits: [], rememberNotAuthor: name }
}

/** `<!-- markwise-ignore CODE "text" -->` on a line above the block that holds the span. */
function ignoreComment(document: AssignmentDocument, span: Span, code: string): Edit {
  const text = slice(document.text, span.start, span.end)
  const quoted = /["\n]|--/.test(text) ? '' : ` "${text}"`
  const start = document.text.lineAt(blockAround(document, span.start)?.start ?? span.start).from
  return { span: { start, end: start }, insert: `<!-- markwise-ignore ${code}${quoted} -->\n` }
}
