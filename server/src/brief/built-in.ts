import { once } from '../text/once.js'
import type { Brief, BriefSection, Criterion } from './brief.js'
import briefs, { type BareBrief } from './briefs.at-build.js'
import points from './points.at-build.js'

/** The briefs that Markwise brings, read when first asked for; points once somebody looks at one. */
export const builtInBriefs: () => readonly Brief[] = once(() => briefs().map(withPoints))

function withPoints({ brief, pointed }: BareBrief): Brief {
  const withOwn = (criterion: Criterion): Criterion => {
    if (!pointed.includes(criterion.id)) return criterion
    return {
      ...criterion,
      get points() {
        return points()[brief.id]?.[criterion.id] ?? []
      },
    }
  }
  const section = (one: BriefSection): BriefSection => ({ ...one, criteria: one.criteria.map(withOwn) })
  return { ...brief, sections: brief.sections.map(section) }
}
