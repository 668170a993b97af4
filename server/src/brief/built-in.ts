import type { Brief } from './brief.js'
import briefs from './briefs.at-build.js'

/** The briefs that Markwise brings, read when first asked for. */
export const builtInBriefs: () => readonly Brief[] = briefs
