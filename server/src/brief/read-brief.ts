import { readYaml, type ReadYaml, type YamlValue } from '../text/yaml.js'
import type { Span } from '../text/span.js'
import { nearestWord } from '../text/distance.js'
import { dataAt, fieldsOf, textOfData } from '../text/plain-data.js'
import { briefFrom } from './brief-from.js'
import type { Brief } from './brief.js'
import { nameProblems, type KnownNames } from './name-problems.js'
import { pointProblems } from './point-problems.js'
import type { BriefProblem, PlacedProblem } from './problem.js'
import { senseProblems } from './sense-problems.js'
import { shapeProblems } from './shape-problems.js'
import { variantData, wordingProblems } from './variant.js'

export type { BriefProblem }

/** What a brief file may name beside itself. */
export interface BriefSurroundings {
  /** Briefs that it may extend. */
  readonly briefs?: readonly Brief[]
  readonly names?: KnownNames
}

/** What came of a brief file. Only what has no id is no brief: problems mostly stand beside one that can be used. */
export interface ReadBrief {
  readonly brief: Brief | undefined
  readonly problems: readonly BriefProblem[]
  /** The id of the brief that it is a variant of, known or not. */
  readonly extends: string | undefined
}

/**
 * A brief file, YAML or JSON, as far as it goes, and what is wrong with it, in the order of the text. Never throws. What is wrong is left out and
 * the rest is read; undefined is only what has no id. Places are offsets of `text` as it is given.
 */
export function readBrief(text: string, surroundings: BriefSurroundings = {}): ReadBrief {
  const yaml = readYaml(text)
  const unreadable = yaml.problems.map(({ span, message }): BriefProblem => ({
    code: 'brief-unreadable',
    severity: 'error',
    span,
    message,
  }))
  const data = withoutNothing(yaml.value)
  const official = officialOf(data, surroundings.briefs ?? [])
  const isSaidOfficially = (problem: PlacedProblem): boolean => isInherited(problem, data, official.brief)
  const shape = shapeProblems(data).filter(problem => official.brief === undefined || !isSaidOfficially(problem))
  const isBrief = !shape.some(({ path }) => path.length === 0)
  const sense = isBrief
    ? [...senseProblems(data), ...pointProblems(data), ...nameProblems(data, surroundings.names ?? {})]
    : []
  // While the YAML is broken much seems to be missing that is not; two things with one id are two all the same.
  const placed =
    unreadable.length === 0
      ? [
          ...shape,
          ...sense.filter(problem => official.id === undefined || !isSaidOfficially(problem)),
          ...official.problems,
        ]
      : sense.filter(({ code }) => code === 'brief-id-twice')
  const problems = [...unreadable, ...placed.map(problem => inPlace(problem, yaml, text))]
  return {
    brief: briefFrom(official.brief === undefined ? data : variantData(official.brief, data)),
    extends: official.id,
    problems: problems.sort((a, b) => a.span.start - b.span.start).slice(0, mostProblems),
  }
}

const mostProblems = 100

/** The official brief that the data extends, and what is wrong between the two. */
function officialOf(
  data: unknown,
  briefs: readonly Brief[],
): { readonly id?: string; readonly brief?: Brief; readonly problems: readonly PlacedProblem[] } {
  const { extends: named, id: own } = fieldsOf(data)
  const id = textOfData(named)
  if (id === undefined) return { problems: [] }
  const brief = briefs.find(known => known.id !== textOfData(own) && (known.id === id || known.aliases?.includes(id)))
  if (brief !== undefined) return { id, brief, problems: wordingProblems(brief, data) }
  const near = nearestWord(
    id,
    briefs.map(known => known.id),
  )
  const advice =
    near === undefined ? 'Put its file beside this one; it may extend nothing itself.' : `Did you mean “${near}”?`
  const message = `I know no brief “${id}” that this one could extend. ${advice}`
  const meant = near === undefined ? {} : { meant: near }
  return { id, problems: [{ code: 'brief-extends', severity: 'warning', path: ['extends'], message, ...meant }] }
}

/** What a variant need not say: the official brief does, of itself and of the sections and criteria that it has. */
function isInherited({ code, path, severity }: PlacedProblem, data: unknown, official: Brief | undefined): boolean {
  const isTitle =
    code === 'brief-shape' &&
    path.at(-1) === 'title' &&
    severity === 'error' &&
    (path.length === 1 || isOfficial(dataAt(data, path.slice(0, -1)), official))
  const isEmpty = code === 'brief-shape' && severity === 'information'
  return isTitle || isEmpty || (code === 'brief-marks' && severity === 'information')
}

/** So may be what has no id yet, which is told by itself. */
function isOfficial(part: unknown, official: Brief | undefined): boolean {
  const id = textOfData(fieldsOf(part)['id'])
  const ids = official?.sections.flatMap(section => [section.id, ...section.criteria.map(criterion => criterion.id)])
  return id === undefined || ids?.includes(id) === true
}

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

function inPlace({ path, ofKey, ...problem }: PlacedProblem, yaml: ReadYaml, text: string): BriefProblem {
  const span = ofKey ? yaml.keySpanOf(path) : yaml.spanOf(path)
  return { ...problem, span: firstLine(span, text) }
}

/** What is missing is shown at the first line of what it is missing from, not under all of that. */
function firstLine({ start, end }: Span, text: string): Span {
  const line = /[\r\n]/.exec(text.slice(start, end))
  return { start, end: line ? start + line.index : end }
}
