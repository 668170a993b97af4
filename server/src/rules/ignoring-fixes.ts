import type { AssignmentDocument, CitedWork } from '../assignment/document.js'
import { citationSpan } from './citation-span.js'
import { ignoredHere, quotable } from './ignore-comment.js'
import type { Fix } from './rule.js'

/** For what looks like a citation and is none: an ignore comment above the paragraph, or a name that the editor is to remember. */
export function ignoringFixes(document: AssignmentDocument, cited: CitedWork, code: string): readonly Fix[] {
  const { citation } = cited
  const name = citation.authors[0]
  const span = citationSpan(document, citation)
  const edit = ignoredHere(document, span, code, quotable(document, span))
  const comment: Fix = { kind: 'not-a-citation', title: 'This is not a citation', edits: edit ? [edit] : [] }
  return name === undefined || /\s/.test(name) || /^[\p{Lu}\d&-]+$/u.test(name)
    ? [comment]
    : [comment, notAnAuthor(name)]
}

/** Kept by the editor and never in the file: coaching clients must stay unnamed. */
export function notAnAuthor(name: string): Fix {
  const title = `${name} is a person, not an author`
  return { kind: 'not-an-author', title, edits: [], action: { type: 'not-an-author', name } }
}
