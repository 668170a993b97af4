import { profileNamed, referenceProfiles } from '../catalogue/harvard.js'
import { listed } from '../text/amounts.js'
import { nearestWord } from '../text/distance.js'
import type { Rule } from './rule.js'

export const styleUnknown: Rule<'style-unknown'> = {
  id: 'style-unknown',
  severity: 'information',
  docs: {
    summary: 'The front matter names a style that Markwise does not know.',
    why: 'Citations and entries are then held to Harvard as you write it most often, which may not be what your institution asks for. Any style can be named by its CSL file.',
    bad: `---
style: ⟦cite-them-rigth⟧
---

A coach asks and a mentor tells (Starr, 2016).

## References

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.
`,
    good: `---
style: cite-them-right
---

A coach asks and a mentor tells (Starr, 2016).

## References

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.
`,
  },

  *check({ frontMatter: { style } }) {
    if (style === undefined || /\.csl$/i.test(style.value) || profileNamed(style.value) !== undefined) return
    const { value, span } = style
    const near = nearestWord(value.toLowerCase(), allNames())
    yield {
      span,
      message: `I know no style called “${value}”. Name a .csl file, or ${listed(shortNames(), 'or')}.`,
      certainty: 'certain',
      fixes: () =>
        near === undefined
          ? []
          : [{ kind: 'change-style', title: `Change to ${near}`, edits: [{ span, insert: near }], preferred: true }],
    }
  },
}

function allNames(): readonly string[] {
  return referenceProfiles().flatMap(({ names }) => names)
}

/** "harvard", and the guides that ask for something: "ctr12". */
function shortNames(): readonly string[] {
  const guides = referenceProfiles().filter(({ switches }) => Object.keys(switches).length > 0)
  return ['harvard', ...guides.map(({ id }) => id)]
}
