import { lineColumn } from './places.js'
import type { Draft } from './read-draft.js'

/**
 * Works of the libraries that no key of the text cites and `nocite:` does not ask for, at the line where the libraries are named. Where no key is cited,
 * where the entries are typed, and where a library could not be read, there are none: the libraries are not the references then, or nothing is known.
 */
export function uncitedKeys(draft: Draft): readonly { readonly line: number; readonly key: string }[] {
  const { citations, references, inputs, frontMatter } = draft.document
  const cited = new Set([...citations.map(({ citation }) => citation.key), ...frontMatter.nocite])
  const isTyped = references.entries.some(({ understood }) => understood)
  const named = frontMatter.libraries[0]
  if (named === undefined || isTyped || cited.has('*') || !citations.some(({ citation }) => citation.key)) return []
  if (inputs.libraries.some(({ unread }) => unread === true)) return []
  const { line } = lineColumn(draft, named.span.start)
  return inputs.libraries.flatMap(({ works }) =>
    works.filter(({ id }) => !cited.has(id)).map(({ id }) => ({ line, key: id })),
  )
}
