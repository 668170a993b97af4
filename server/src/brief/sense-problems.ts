import { booleanOfData, entriesOf, fieldsOf, numberOfData } from '../text/plain-data.js'
import { sectionsOf, type Part } from './parts.js'
import type { PlacedProblem } from './problem.js'

/** What is well-formed and yet cannot be meant: ids that stand twice, marks that do not add up, more asked than there is. */
export function senseProblems(data: unknown): readonly PlacedProblem[] {
  const sections = sectionsOf(data)
  const criteria = sections.flatMap(section => section.parts)
  const points = criteria.flatMap(criterion => criterion.parts)
  return [
    ...[sections, criteria, points].flatMap(idsTwice),
    ...[...sections, ...criteria].flatMap(badMarks),
    ...absentMarks(criteria),
    ...sections.flatMap(sectionSum),
    ...totalSum(data, sections),
    ...criteria.flatMap(needTooMuch),
    ...passLine(data),
    ...wordRange(data),
    ...listHeadings(data),
    ...(criteria.length === 0 && fieldsOf(data)['id'] !== undefined ? [nothingAsked(data)] : []),
  ]
}

function idsTwice(parts: readonly Part[]): readonly PlacedProblem[] {
  const seen = new Set<string>()
  return parts.flatMap(({ kind, id, path }) => {
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id)
      return []
    }
    const message = `There is another ${kind} ${id} above. Give one of the two another id: until then this one is left out.`
    return [{ code: 'brief-id-twice', severity: 'error', path: [...path, 'id'], message }]
  })
}

function badMarks({ kind, id, path, fields }: Part): readonly PlacedProblem[] {
  const marks = marksOf(fields)
  if (marks === undefined || marks > 0) return []
  const message = `${nameOf(kind, id)} has ${marks} marks. Give it more than 0, or none at all.`
  return [{ code: 'brief-marks', severity: 'warning', path: [...path, 'marks'], message }]
}

/** A brief without any marks is a brief; one of several criteria without marks is a slip. */
function absentMarks(criteria: readonly Part[]): readonly PlacedProblem[] {
  if (criteria.every(({ fields }) => fields['marks'] === undefined)) return []
  return criteria.flatMap(({ id, path, fields }) => {
    if (id === undefined || fields['marks'] !== undefined) return []
    const message = `Criterion ${id} has no marks, so it adds nothing to the marks covered. Add “marks:”.`
    return [{ code: 'brief-marks', severity: 'information', path: [...path, 'id'], message }]
  })
}

function sectionSum({ id, path, fields, parts }: Part): readonly PlacedProblem[] {
  const marks = marksOf(fields)
  if (marks === undefined || marks <= 0 || parts.length === 0 || addsUp(marks, parts)) return []
  const message = `Section ${id ?? ''} has ${marks} marks, but its criteria have ${sum(parts)} together. Change one of the two.`
  return [{ code: 'brief-marks', severity: 'warning', path: [...path, 'marks'], message }]
}

function totalSum(data: unknown, sections: readonly Part[]): readonly PlacedProblem[] {
  const marks = numberOfData(fieldsOf(data)['totalMarks'])
  if (marks === undefined) return []
  if (marks <= 0) {
    return [
      {
        code: 'brief-marks',
        severity: 'warning',
        path: ['totalMarks'],
        message: `“totalMarks” is ${marks}. Give more than 0.`,
      },
    ]
  }
  const criteria = sections.flatMap(section => section.parts)
  const bySection = sections.every(({ fields }) => (marksOf(fields) ?? 0) > 0)
  const parts = bySection ? sections : criteria
  if (parts.length === 0 || addsUp(marks, parts)) return []
  const of = bySection ? 'the sections' : 'the criteria'
  const message = `“totalMarks” is ${marks}, but ${of} have ${sum(parts)} together. Change one of the two.`
  return [{ code: 'brief-marks', severity: 'warning', path: ['totalMarks'], message }]
}

/** Where some have no marks yet, the sum may still be short of the figure, but not over it. */
function addsUp(marks: number, parts: readonly Part[]): boolean {
  const isWhole = parts.every(({ fields }) => (marksOf(fields) ?? 0) > 0)
  return isWhole ? Math.abs(sum(parts) - marks) < 1e-6 : sum(parts) <= marks
}

function sum(parts: readonly Part[]): number {
  return Number(parts.reduce((total, { fields }) => total + Math.max(0, marksOf(fields) ?? 0), 0).toFixed(4))
}

function needTooMuch({ id, path, fields, parts }: Part): readonly PlacedProblem[] {
  const need = numberOfData(fields['need'])
  const own: readonly PlacedProblem[] =
    need === undefined || need <= parts.length
      ? []
      : [
          needProblem(
            [...path, 'need'],
            `Criterion ${id ?? ''} asks for ${need} points, but has ${parts.length}. Lower “need”, or add points.`,
          ),
        ]
  return [...own, ...parts.flatMap(pointNeedsTooMuch)]
}

function pointNeedsTooMuch({ id, path, fields }: Part): readonly PlacedProblem[] {
  const need = numberOfData(fields['need'])
  const groups = entriesOf(fields['terms']).length
  if (need === undefined || groups === 0 || need <= groups || (fields['kind'] ?? 'topic') !== 'topic') return []
  return [
    needProblem(
      [...path, 'need'],
      `Point ${id ?? ''} asks for ${need} groups of terms, but has ${groups}. Lower “need”, or add groups.`,
    ),
  ]
}

function needProblem(path: PlacedProblem['path'], message: string): PlacedProblem {
  return { code: 'brief-need', severity: 'warning', path, message }
}

function passLine(data: unknown): readonly PlacedProblem[] {
  const percent = numberOfData(fieldsOf(fieldsOf(data)['pass'])['percent'])
  if (percent === undefined || (percent > 0 && percent <= 100)) return []
  const why = percent > 100 ? 'more than all the marks' : 'nothing'
  const message = `A pass line of ${percent} per cent asks for ${why}. Give a number from 1 to 100: 50 is half of the marks.`
  return [{ code: 'brief-pass', severity: 'warning', path: ['pass', 'percent'], message }]
}

function wordRange(data: unknown): readonly PlacedProblem[] {
  const words = fieldsOf(fieldsOf(data)['words'])
  const [min, max] = [numberOfData(words['min']), numberOfData(words['max'])]
  const negative = (['min', 'max'] as const).filter(key => (numberOfData(words[key]) ?? 0) < 0)
  if (min !== undefined && max !== undefined && min > max) {
    const message = `The fewest words (${min}) are more than the most (${max}). Swap the two, or change one.`
    return [{ code: 'brief-words', severity: 'warning', path: ['words', 'min'], message }]
  }
  return negative.map(key => ({
    code: 'brief-words',
    severity: 'warning',
    path: ['words', key],
    message: 'There cannot be fewer words than none. Give 0 or more.',
  }))
}

function nothingAsked(data: unknown): PlacedProblem {
  const path = fieldsOf(data)['sections'] === undefined ? ['id'] : ['sections']
  return {
    code: 'brief-shape',
    severity: 'information',
    path,
    message: 'This brief has no criteria, so nothing can be looked for. Add “sections:” with “criteria:”.',
  }
}

function marksOf(fields: Part['fields']): number | undefined {
  return numberOfData(fields['marks'])
}

function nameOf(kind: Part['kind'], id: string | undefined): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${id ?? ''}`.trim()
}

/** Whether a list is wanted is said elsewhere. */
function listHeadings(data: unknown): readonly PlacedProblem[] {
  const fields = fieldsOf(fieldsOf(data)['referencing'])
  return ['references', 'bibliography'].flatMap(key => {
    const wanted = booleanOfData(fields[key])
    if (wanted === undefined) return []
    const instead =
      key === 'references'
        ? ''
        : `, and “bibliographyWanted: ${wanted ? 'required' : 'none'}” to say whether it is wanted`
    const message = `“${key}” is the heading of the list, and “${String(fields[key])}” is none. Write the heading${instead}.`
    return [{ code: 'brief-shape', severity: 'warning', path: ['referencing', key], message }]
  })
}
