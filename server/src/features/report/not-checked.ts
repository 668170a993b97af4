import type { AssignmentDocument } from '../../assignment/document.js'
import { counted, listed } from '../../text/amounts.js'
import type { NotChecked } from './report.js'

/** What was not checked, so that nobody takes silence for praise: what was not understood or switched off first, then what no program can tell. */
export function notChecked(
  document: AssignmentDocument,
  { off, broken }: { readonly off: readonly string[]; readonly broken: readonly string[] },
): readonly NotChecked[] {
  const { inputs, notUnderstood, citations, ignores, frontMatter } = document
  const keys = citations.filter(({ state }) => state === 'not-checked').length
  const named = frontMatter.assignment
  const said = [
    inputs.brief !== undefined
      ? ''
      : named === undefined
        ? 'Criteria and marks: no brief is named.'
        : `Criteria and marks: I know no brief “${named.value}”.`,
    keys === 0 ? '' : `${counted(keys, 'citation')} by key, of a library that could not be read.`,
    ignores.length === 0
      ? ''
      : `What ${counted(ignores.length, 'ignore comment')} in the text ${ignores.length === 1 ? 'silences' : 'silence'}.`,
    off.length === 0 ? '' : `Switched off in the settings: ${listed(off)}.`,
    broken.length === 0 ? '' : `These rules failed and found nothing: ${listed(broken)}.`,
    'Whether what you say is right, well argued and your own; whether your sources say what you cite them for.',
    'Spelling, grammar, and what stands in pictures.',
  ]
  return [
    ...notUnderstood.map(({ message, span }) => ({ message, span })),
    ...said.filter(message => message !== '').map(message => ({ message, span: undefined })),
  ]
}
