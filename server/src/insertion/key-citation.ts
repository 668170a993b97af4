import type { AssignmentDocument } from '../assignment/document.js'
import type { Reference } from '../bibliography/reference.js'
import { isSubjectPlace, spaced, type WritingPlace } from './writing-place.js'

/**
 * The citation of works by their keys, `[@starr2016; @kline1999]` or `@starr2016` as a subject, for a text that is written so: keys are cited in it
 * and no list is typed. Undefined for any other text, and where a work has no key in the libraries.
 */
export function keyCitation(
  document: AssignmentDocument,
  around: WritingPlace,
  works: readonly Reference[],
): string | undefined {
  const { citations, references, inputs } = document
  if (works.length === 0 || references.entries.some(({ understood }) => understood)) return undefined
  if (!citations.some(({ citation }) => citation.key !== undefined)) return undefined
  const isHeld = (work: Reference): boolean => inputs.libraries.some(library => library.works.includes(work))
  return works.every(isHeld)
    ? textOf(
        around,
        works.map(({ id }) => `@${id}`),
      )
    : undefined
}

function textOf(around: WritingPlace, keys: readonly string[]): string {
  const { before } = around
  const inBracket = /\[[^[\]]*$/.exec(before)?.[0]
  if (inBracket !== undefined) return `${/@[^\s;]+$/.test(inBracket) ? '; ' : ''}${keys.join('; ')}`
  const [only, another] = keys
  const text = only !== undefined && another === undefined && isSubjectPlace(around) ? only : `[${keys.join('; ')}]`
  return spaced(text, around)
}
