import { expect } from 'vitest'
import type { AssignmentDocument, Inputs } from '../server/src/assignment/document.js'
import { emptyInputs } from '../server/src/assignment/inputs.js'
import { readAssignment } from '../server/src/assignment/read-assignment.js'
import { emptyReference, type Reference } from '../server/src/bibliography/reference.js'
import type { Verification } from '../server/src/bibliography/verification.js'
import { builtInBriefs } from '../server/src/brief/built-in.js'
import { namedBrief } from '../server/src/brief/known-ids.js'
import { builtInCatalogue } from '../server/src/catalogue/built-in.js'
import { findings, type Diagnosed } from '../server/src/features/diagnostics.js'
import { allEdits, type Insertion } from '../server/src/insertion/insertion.js'
import type { Fix } from '../server/src/rules/rule.js'
import { rules } from '../server/src/rules/index.js'
import { readFrontMatter } from '../server/src/syntax/front-matter.js'
import { applyEdits } from '../server/src/text/edit.js'
import { textOf } from '../server/src/text/rope.js'
import type { Span } from '../server/src/text/span.js'
import { exampleBrief } from './example-brief.js'
import { marked, withMarks } from './marked.js'

/** The document of a text, with the built-in catalogue, and the brief that its front matter names: a built-in one or the example. */
export function documentOf(text: string, over: Partial<Inputs> = {}): AssignmentDocument {
  const rope = textOf(text)
  const briefs = [...builtInBriefs(), exampleBrief()]
  const knownBriefs = briefs.map(({ id, title, aliases = [] }) => ({ id, title, aliases }))
  const named = namedBrief(readFrontMatter(rope).assignment?.value ?? '', knownBriefs)
  const brief = briefs.find(({ id }) => id === named.id)
  return readAssignment(rope, {
    ...emptyInputs(builtInCatalogue()),
    brief,
    knownBriefs,
    verified: verifiedInTests,
    ...over,
  })
}

/** The one entry that tests have had verified. */
const verifiedInTests: ReadonlyMap<string, Verification> = new Map([
  ['Nobody, A. (2019) *A Book That No Registry Knows*. Leeds: Own Press.', { status: 'no-match' }],
])

/** All findings of a text, in order. */
export function findingsIn(text: string, over: Partial<Inputs> = {}): readonly Diagnosed[] {
  return findings(documentOf(text, over), rules)
}

/** The rule `code` reports exactly the marked spans; with `messages`, in these words. */
export function checkRule(
  code: string,
  source: string,
  messages?: readonly string[],
  over: Partial<Inputs> = {},
): void {
  const { text } = marked(source)
  const found = findingsIn(text, over).filter(item => item.code === code)
  expect(
    withMarks(
      text,
      found.map(({ finding }) => finding.span),
    ),
  ).toBe(source)
  if (messages) expect(found.map(({ finding }) => finding.message)).toEqual(messages)
}

/** The rule `code` reports the marked spans at these severities, in the order of the text. */
export function checkSeverity(
  code: string,
  source: string,
  severities: readonly string[],
  over: Partial<Inputs> = {},
): void {
  checkRule(code, source, undefined, over)
  const found = findingsIn(marked(source).text, over).filter(item => item.code === code)
  expect(found.map(({ severity }) => severity)).toEqual(severities)
}

/** The titles of the fixes of the first finding of `code`; the preferred one ends with ` *`. */
export function checkFixes(code: string, source: string, titles: readonly string[], over: Partial<Inputs> = {}): void {
  expect(fixesOf(code, source, over).map(({ title, preferred }) => (preferred ? `${title} *` : title))).toEqual(titles)
}

/** The fix of this title (or its beginning) for the first finding of `code` turns the text into `expected`. */
export function checkFix(
  code: string,
  title: string,
  source: string,
  expected: string,
  over: Partial<Inputs> = {},
): void {
  const fix = fixesOf(code, source, over).find(candidate => candidate.title.startsWith(title))
  expect(fix?.title ?? 'no such fix').toContain(title)
  expect(applyEdits(marked(source).text, fix?.edits ?? [])).toBe(expected)
}

/** Inserting at the cursor, or over the marked span, turns the text into `expected`. */
export function checkInsertion(
  source: string,
  insert: (document: AssignmentDocument, place: Span) => Insertion,
  expected: string,
  over: Partial<Inputs> = {},
): void {
  const { text, cursor, spans } = marked(source)
  const place = spans[0] ?? { start: cursor ?? text.length, end: cursor ?? text.length }
  const insertion = insert(documentOf(text, over), place)
  expect(applyEdits(text, allEdits(place, insertion))).toBe(expected)
}

/** A book with what is given; all else is unknown. */
export function work(over: Partial<Reference>): Reference {
  return { ...emptyReference, id: 'work', type: 'book', ...over }
}

/** A source of the built-in catalogue. */
export function source(id: string): Reference {
  const found = builtInCatalogue().source(id)
  if (found === undefined) throw new Error(`No source ${id}`)
  return found.reference
}

function fixesOf(code: string, source: string, over: Partial<Inputs>): readonly Fix[] {
  const found = findingsIn(marked(source).text, over).find(item => item.code === code)
  return found?.finding.fixes?.() ?? []
}
