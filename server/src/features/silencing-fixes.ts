import type { AssignmentDocument } from '../assignment/document.js'
import { ignoredHere, ignoredInFile, quotable } from '../rules/ignore-comment.js'
import type { RuleId } from '../rules/index.js'
import type { Fix } from '../rules/rule.js'
import { shortened } from '../rules/wording.js'
import type { Diagnosed } from './diagnostics.js'

/**
 * The comments that silence a finding: above its block, and in the whole file. They quote the words that it is about, so that nothing else is silenced
 * with them; of a name alone they quote nothing, since the person may have to stay unnamed. None for comments that silence nothing, which are to go.
 */
export function silencingFixes(document: AssignmentDocument, { code, finding }: Diagnosed): readonly Fix[] {
  if (code === 'ignore-unused') return []
  const text = namesPerson.has(code) ? undefined : quotable(document, finding.span)
  const here = saysItself.has(code) ? undefined : ignoredHere(document, finding.span, code, text)
  // The writer's words first; the rule's id only tells findings on the same words apart.
  const what = text === undefined ? 'this' : `“${shortened(text, 40)}”`
  const fixes: Fix[] = []
  if (here) fixes.push({ kind: 'ignore', title: `Ignore ${what} here (${code})`, edits: [here] })
  if (namesPerson.has(code)) return fixes
  const title = `Ignore ${text === undefined ? 'all of this kind' : what} in the whole file (${code})`
  return [...fixes, { kind: 'ignore-in-file', title, edits: [ignoredInFile(document, code, text)] }]
}

/** Findings on a name that may be a client's. */
const namesPerson: ReadonlySet<RuleId> = new Set(['author-uncited'])

/** Its own fixes have "This is not a citation", which is the same. */
const saysItself: ReadonlySet<RuleId> = new Set(['citation-unlisted'])
