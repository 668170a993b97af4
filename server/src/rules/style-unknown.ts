import { offeredProfiles, profileNamed, referenceProfiles } from '../catalogue/harvard.js'
import { listed } from '../text/amounts.js'
import { nearestWord } from '../text/distance.js'
import type { Span } from '../text/span.js'
import type { Finding, Rule } from './rule.js'

export const styleUnknown: Rule<'style-unknown'> = {
  id: 'style-unknown',
  severity: 'information',
  docs: {
    summary: 'The front matter names a style that Markwise does not know, or whose file is of no use.',
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

  *check({ frontMatter: { style }, inputs: { styleProblem } }) {
    if (style === undefined || profileNamed(style.value) !== undefined) return
    const { value, span } = style
    if (/\.csl$/i.test(value)) {
      if (styleProblem !== undefined) yield unusable(value, span, styleProblem)
      return
    }
    const offered = offeredProfiles().map(({ name }) => name)
    const near = nearestWord(value.toLowerCase(), allNames())
    yield {
      span,
      message: `I know no style called “${value}”. Name a .csl file, or ${listed(offered, 'or')}.`,
      certainty: 'certain',
      fixes: () =>
        near === undefined
          ? []
          : [{ kind: 'change-style', title: `Change to ${near}`, edits: [{ span, insert: near }], preferred: true }],
    }
  },
}

/** A finding of its own, since entries look as if nothing were wrong: they are written as the built-in style has them. */
function unusable(name: string, span: Span, why: string): Finding {
  const message = `Your entries are not printed by “${name}”. ${why}`
  return { span, message, certainty: 'certain', severity: 'warning' }
}

function allNames(): readonly string[] {
  return referenceProfiles().flatMap(({ names }) => names)
}
