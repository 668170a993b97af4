import { readYaml, type ReadYaml, type YamlValue } from '../text/yaml.js'
import type { Span } from '../text/span.js'
import { briefFrom } from './brief-from.js'
import type { Brief } from './brief.js'
import type { BriefProblem, PlacedProblem } from './problem.js'
import { senseProblems } from './sense-problems.js'
import { shapeProblems } from './shape-problems.js'

export type { BriefProblem }

/**
 * A brief file, YAML or JSON, as far as it goes, and what is wrong with it, in the order of the text. Never throws. What is wrong is left out and
 * the rest is read; undefined is only what has no id. Places are offsets of `text` as it is given.
 */
export function readBrief(text: string): {
  readonly brief: Brief | undefined
  readonly problems: readonly BriefProblem[]
} {
  const yaml = readYaml(text)
  const unreadable = yaml.problems.map(({ span, message }): BriefProblem => ({
    code: 'brief-unreadable',
    severity: 'error',
    span,
    message,
  }))
  const data = withoutNothing(yaml.value)
  const shape = shapeProblems(data)
  const isBrief = !shape.some(({ path }) => path.length === 0)
  const sense = isBrief ? senseProblems(data) : []
  // While the YAML is broken much seems to be missing that is not; two things with one id are two all the same.
  const placed = unreadable.length === 0 ? [...shape, ...sense] : sense.filter(({ code }) => code === 'brief-id-twice')
  const problems = [...unreadable, ...placed.map(problem => inPlace(problem, yaml, text))]
  return {
    brief: briefFrom(data),
    problems: problems.sort((a, b) => a.span.start - b.span.start).slice(0, mostProblems),
  }
}

const mostProblems = 100

/** A key with nothing behind it counts as not there: it is how an entry is begun. */
function withoutNothing(value: YamlValue): unknown {
  if (isList(value)) return value.map(withoutNothing)
  if (value === null || typeof value === 'string') return value
  const kept = Object.entries(value).filter(([, part]) => part !== null)
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutNothing(part)]))
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value)
}

function inPlace({ path, ofKey, code, severity, message }: PlacedProblem, yaml: ReadYaml, text: string): BriefProblem {
  const span = ofKey ? yaml.keySpanOf(path) : yaml.spanOf(path)
  return { code, severity, span: firstLine(span, text), message }
}

/** What is missing is shown at the first line of what it is missing from, not under all of that. */
function firstLine({ start, end }: Span, text: string): Span {
  const line = /[\r\n]/.exec(text.slice(start, end))
  return { start, end: line ? start + line.index : end }
}
