import { criteriaOf, type Brief, type BriefSection, type Criterion } from './brief.js'
import { briefsFromData } from './from-data.js'

/** A brief whose points are kept apart (`points.at-build.ts`): they are most of it, and no text needs them when it is opened. */
export interface BareBrief {
  /** Its criteria have no points. */
  readonly brief: Brief
  /** The ids of those that should. */
  readonly pointed: readonly string[]
}

/** The briefs that Markwise brings, without their points. */
export default function briefs(): readonly BareBrief[] {
  return briefsFromData().map(brief => {
    const bare = ({ points: _, ...criterion }: Criterion): Criterion => criterion
    const bareSection = (section: BriefSection): BriefSection => ({ ...section, criteria: section.criteria.map(bare) })
    const pointed = criteriaOf(brief).filter(({ criterion }) => criterion.points !== undefined)
    return {
      brief: { ...brief, sections: brief.sections.map(bareSection) },
      pointed: pointed.map(({ criterion }) => criterion.id),
    }
  })
}
