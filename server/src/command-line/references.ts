import { realpath, stat } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { readAssignment } from '../assignment/read-assignment.js'
import type { Reference } from '../bibliography/reference.js'
import { plainYear } from '../bibliography/years.js'
import { referenceProfiles } from '../catalogue/harvard.js'
import { expectedEntries } from '../features/expected-entries.js'
import { organisedReferences, organiseSteps, unreadLines } from '../features/organise-references.js'
import { withOwnMarks } from '../insertion/printed-marks.js'
import { habitsOf } from '../insertion/habits.js'
import type { ReferenceState } from '../features/references/reference-row.js'
import { referencesView } from '../features/references-view.js'
import { workName } from '../rules/wording.js'
import { applyEdits } from '../text/edit.js'
import { slice, textOf } from '../text/rope.js'
import { listed } from '../text/amounts.js'
import type { CslItem } from '../workspace/csl-item.js'
import { nodeHost } from '../workspace/node-host.js'
import { printedForms, printedList, type ListStyle, type PrintedEntry } from '../workspace/printed-list.js'
import { shown } from './shown-path.js'
import { editedSource } from './edited-source.js'
import { draftReader, type Draft } from './read-draft.js'
import { writtenWhole } from './written-whole.js'
import { failed } from './terminal.js'

/** The options of `markwise references`: `style` is a name or a path of a CSL file, `fix` writes the lists into the file. */
export interface ReferencesOptions {
  readonly style?: string
  readonly fix: boolean
}

/**
 * Prints the list of references as it should be: sorted, with the works that are cited and known, in a style; or, with `fix`, organises the lists of the file
 * itself, every word kept. 0: nothing is missing; 1: cited works that nothing knows, or lines that were not understood; 2: it could not be done.
 */
export async function references(path: string, { style, fix }: ReferencesOptions): Promise<number> {
  const unknown = styleProblem(style)
  if (unknown !== undefined) return failed(unknown)
  const draft = await draftReader({ roots: [process.cwd()] })(path)
  if (typeof draft === 'string') return failed(draft)
  if (fix) return fixed(draft, style)
  const printed = await printedList(
    expectedEntries(draft.document),
    styleOf(draft, style),
    nodeHost([]),
    libraryItems(draft),
  )
  if (typeof printed === 'string') return failed(printed)
  const habits = habitsOf(draft.document)
  const lines = printed.map(({ text, entry }) => `${[withOwnMarks(text, habits), ...entry.notes].join('\n')}\n`)
  process.stdout.write(lines.join('\n'))
  for (const entry of printed) tellLeftOut(entry)
  const code = tellMissing(draft)
  if (printed.length === 0 && code === 0) tell(`${shown(path)} cites nothing and lists nothing yet.`)
  return code
}

/** What the libraries hold of a work, by its key: as it stands in the list it may be another object, with a letter behind its year. */
function libraryItems({ surroundings }: Draft): (work: Reference) => CslItem | undefined {
  const held = surroundings.libraryFiles.flatMap(({ items }) => [...items])
  const byId = new Map(held.reverse().map(([work, item]) => [work.id, { work, item }]))
  return work => {
    const found = byId.get(work.id)
    if (found?.work.title !== work.title) return undefined
    if (found?.work.year === work.year) return found?.item
    const isLettered = work.year !== undefined && found?.work.year === plainYear(work.year)
    return isLettered ? { ...found.item, issued: { literal: work.year } } : undefined
  }
}

function styleProblem(style: string | undefined): string | undefined {
  const known = referenceProfiles().filter(({ names }) => names.length > 0)
  if (style === undefined || isFile(style) || known.some(({ names }) => names.includes(style.toLowerCase())))
    return undefined
  return `I know no style called “${style}”. Name a .csl file or one of ${listed(
    known.map(({ id }) => id),
    'or',
  )}.`
}

function isFile(style: string): boolean {
  return /\.csl$/i.test(style)
}

/** What was asked for, else what the front matter names. */
function styleOf({ document, surroundings }: Draft, asked: string | undefined): ListStyle {
  const { references: switches } = document.inputs
  if (asked === undefined)
    return { uri: surroundings.style, name: document.frontMatter.style?.value, references: switches }
  return { uri: isFile(asked) ? pathToFileURL(asked).href : undefined, name: asked, references: switches }
}

/** Organises the lists in the file, as the editor does with what is usual; entries that are added are printed in the style. */
async function fixed(read: Draft, style: string | undefined): Promise<number> {
  const { path, source, shift } = read
  if (source === undefined)
    return failed(`${shown(path)} is a Word file, whose lists are not organised. Without --fix they are printed.`)
  const draft = await withPrinted(read, style)
  if (typeof draft === 'string') return failed(draft)
  const { document } = draft
  const edits = organisedReferences(document)
  if (edits.length === 0) tell(`The lists of ${shown(path)} are in order.`)
  else {
    const own = await realpath(path)
    const { mode } = await stat(own)
    const text = source.slice(0, shift) + editedSource(source.slice(shift), edits)
    const problem = await writtenWhole(own, text, { replaces: true, mode })
    if (problem !== undefined) return failed(problem)
    tell(`Organised the lists of ${shown(path)}:`)
    for (const { label, detail, usual } of organiseSteps(document))
      if (usual) tell(`- ${label}${detail === '' ? '' : `: ${detail}`}`)
  }
  return tellMissing(draft)
}

/** The draft with the works printed that its list lacks. */
async function withPrinted(draft: Draft, style: string | undefined): Promise<Draft | string> {
  const { text, inputs } = draft.document
  const added = expectedEntries(draft.document).flatMap(({ isListed, reference }) => (isListed ? [] : [reference]))
  const listStyle = styleOf(draft, style)
  const printed = await printedForms(added, listStyle, nodeHost([]), libraryItems(draft))
  if (typeof printed === 'string') return printed
  const hasOwnStyle = listStyle.uri !== undefined
  return { ...draft, document: readAssignment(text, { ...inputs, hasOwnStyle, printed }) }
}

function tellLeftOut({ entry, leftOut }: PrintedEntry): void {
  if (leftOut.length === 0) return
  tell(`${workName(entry.reference)}: the style leaves out ${listed(leftOut.map(word => `“${word}”`))}.`)
}

/** What the list lacks even when it is organised, and what it need not hold; 1 where it lacks anything. */
function tellMissing({ document }: Draft): number {
  const text = applyEdits(slice(document.text, 0, document.text.length), organisedReferences(document))
  const { groups } = referencesView(readAssignment(textOf(text), document.inputs), new Set())
  const namesOf = (state: ReferenceState): readonly string[] =>
    groups.filter(group => group.state === state).flatMap(({ children }) => children.map(({ label }) => label))
  const unlisted = namesOf('unlisted')
  const uncited = namesOf('uncited')
  const unread = unreadLines(document)
  if (unlisted.length > 0) tell(`Cited, but in no list or library: ${unlisted.join(', ')}.`)
  if (uncited.length > 0) tell(`Never cited: ${uncited.join(', ')}.`)
  if (unread !== undefined) tell(unread)
  return unlisted.length > 0 || unread !== undefined ? 1 : 0
}

function tell(message: string): void {
  process.stderr.write(`${message}\n`)
}
