import type { AssignmentDocument, ListedEntry } from '../../assignment/document.js'
import { foldedName } from '../../bibliography/folded.js'
import { joinedNames, spokenReference } from '../../bibliography/reference.js'
import { readAssignment } from '../../assignment/read-assignment.js'
import { citationNames, leadingNames } from '../../insertion/names.js'
import { counted } from '../../text/amounts.js'
import type { Edit } from '../../text/edit.js'
import { edited } from '../../text/rope.js'
import type { RenamedPart } from './renamed-part.js'

/**
 * What the writer ought to know before these edits are made: entries that would then be cited alike, works that share the name and change with it,
 * citations that would no longer be understood. The text is read again as it would be: nothing is guessed.
 */
export function warningsOf(document: AssignmentDocument, part: RenamedPart, edits: readonly Edit[]): readonly string[] {
  const { entries } = document.references
  // From the end on, so that each place is still where it was.
  const changes = [...edits].sort((a, b) => b.span.start - a.span.start)
  const after = readAssignment(changes.reduce(edited, document.text), document.inputs, { document, changes })
  const renamed = part.work.entries.map(entry => entries.indexOf(entry))
  const isShifted = after.references.entries.length !== entries.length
  const collisions = isShifted ? [] : collisionsOf(after.references.entries, renamed)
  const lost = isShifted ? part.work.citations.length : citationsLost(document, after, part, renamed)
  const lostToo = lost > 0 ? [`${counted(lost, 'citation')} would no longer be understood as naming this work.`] : []
  return [...sharedNames(part), ...collisions, ...lostToo]
}

function sharedNames(part: RenamedPart): readonly string[] {
  const sharing = part.kind === 'author' ? part.sharing : []
  return [
    ...new Set(sharing.map(({ citation }) => `${joinedNames(citation.authors)} (${citation.year ?? 'no date'})`)),
  ].map(name => `${name} is cited with the very same name, so it would be renamed too.`)
}

function collisionsOf(entries: readonly ListedEntry[], renamed: readonly number[]): readonly string[] {
  const kept = renamed.flatMap(index => entries[index] ?? [])
  const names = new Set(kept.map(placeInList))
  const others = entries.filter((entry, index) => !renamed.includes(index) && names.has(placeInList(entry)))
  return others.map(({ reference }) => {
    const title = reference.title === undefined ? '' : `, “${reference.title}”,`
    return `Your list has another entry${title} that is cited as ${spokenReference(reference)} too: the year of each would need a letter.`
  })
}

/** Its list, and how it is cited, for comparing. */
function placeInList({ list, reference }: ListedEntry): string {
  const names = citationNames(leadingNames(reference), reference.etAl)
  return `${list} ${foldedName(names)} ${(reference.year ?? '').toLowerCase()}`
}

/** How many citations that meant the entries before do so no more. */
function citationsLost(
  before: AssignmentDocument,
  after: AssignmentDocument,
  { work }: RenamedPart,
  renamed: readonly number[],
): number {
  if (renamed.length === 0) return Math.max(0, before.citations.length - after.citations.length)
  const meaning = (document: AssignmentDocument, entries: readonly ListedEntry[]): number => {
    const wanted = new Set(entries.map(({ entry }) => entry))
    return document.citations.filter(({ meant: [only, ...others] }) => others.length === 0 && only && wanted.has(only))
      .length
  }
  const entries = renamed.flatMap(index => after.references.entries[index] ?? [])
  return Math.max(0, meaning(before, work.entries) - meaning(after, entries))
}
