import type { Inputs } from '../assignment/document.js'
import type { Fix, Rule } from './rule.js'

export const libraryUnreadable: Rule<'library-unreadable'> = {
  id: 'library-unreadable',
  severity: 'warning',
  docs: {
    summary: 'The front matter names a library file that is not there, or that cannot be read.',
    why: 'Its works cannot be found, inserted or checked; citations by key are not checked at all.',
    bad: `---
library: ⟦refs.bib⟧
---

A coach asks and a mentor tells (Starr, 2016).

## References

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.
`,
    good: `A coach asks and a mentor tells (Starr, 2016).

## References

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.
`,
  },

  *check({ frontMatter, inputs }) {
    for (const { value, span } of frontMatter.libraries) {
      if (value.trim() === '') continue
      const known = inputs.libraries.find(({ name }) => name === fileName(value))
      const problem = known === undefined ? 'it is not there.' : known.problem
      if (problem === undefined) continue
      yield {
        span,
        message: `“${value}” is named as a library here, but ${problem}`,
        certainty: 'certain',
        fixes: () => fixes(inputs, frontMatter.libraries, value, span),
      }
    }
  },
}

/** A library that lies beside the assignment and is not named is likely to be meant. */
function fixes(
  { libraries }: Inputs,
  named: readonly { readonly value: string }[],
  value: string,
  span: Fix['edits'][number]['span'],
): readonly Fix[] {
  const names = new Set(named.map(({ value: other }) => fileName(other)))
  const others = libraries.filter(({ name, works }) => works.length > 0 && !names.has(name))
  return others.map(({ name }) => ({
    kind: 'change-library',
    title: `Change “${value}” to ${name}`,
    edits: [{ span, insert: name }],
  }))
}

/** The last part of a path or address, as files are named. */
function fileName(path: string): string {
  const last = path.replace(/\\/g, '/').split('/').at(-1) ?? path
  return last.normalize()
}
