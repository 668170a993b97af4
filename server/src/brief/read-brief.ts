import { readYaml } from '../text/yaml.js'
import type { Span } from '../text/span.js'
import { briefFrom } from './brief-from.js'
import type { Brief } from './brief.js'

/** Something wrong in a brief file; places are offsets of the file's text. */
export interface BriefProblem {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'information' | 'hint'
  readonly span: Span
  readonly message: string
}

/** A brief file, YAML or JSON, as far as it goes, and what is wrong with it. Never throws. */
export function readBrief(text: string): { readonly brief: Brief | undefined; readonly problems: readonly BriefProblem[] } {
  const { value, problems } = readYaml(text)
  const brief = briefFrom(value)
  const unreadable = problems.map(({ span, message }): BriefProblem => ({ code: 'brief-unreadable', severity: 'error', span, message }))
  if (brief !== undefined || unreadable.length > 0) return { brief, problems: unreadable }
  const message = 'This brief has no id. Give it one: “id: my-brief”.'
  return { brief, problems: [{ code: 'brief-shape', severity: 'error', span: { start: 0, end: Math.min(1, text.length) }, message }] }
}
