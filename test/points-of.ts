import { emptyInputs } from '../server/src/assignment/inputs.js'
import { readAssignment } from '../server/src/assignment/read-assignment.js'
import type { AssignmentDocument, PointState } from '../server/src/assignment/document.js'
import { builtInBriefs } from '../server/src/brief/built-in.js'
import type { Brief } from '../server/src/brief/brief.js'
import { builtInCatalogue } from '../server/src/catalogue/built-in.js'
import { textOf } from '../server/src/text/rope.js'

/** The built-in brief of 8581-700. */
export const ilm = builtInBriefs().find(({ id }) => id === 'ilm-8581-700')!

/** A text as an assignment. */
export function read(text: string, brief: Brief = ilm): AssignmentDocument {
  return readAssignment(textOf(text), { ...emptyInputs(builtInCatalogue()), brief })
}

/** How a point stands in an answer to its criterion, with the sentence that shows it; a text with headings is taken as it is. */
export function point(
  id: string,
  answer: string,
  brief: Brief = ilm,
): PointState & { readonly sentence: string | undefined } {
  const criterion = id.split('-')[0] ?? ''
  const text = answer.startsWith('#') ? answer : `## ${criterion}\n\n${answer}\n`
  const found = read(text, brief)
    .answers.flatMap(({ points }) => points)
    .find(state => state.point.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return { ...found, sentence: found.evidence && text.slice(found.evidence.start, found.evidence.end) }
}
