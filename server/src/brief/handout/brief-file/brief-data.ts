import { present, someOf } from '../../../text/plain-data.js'
import type { ImportedBrief, ImportedCriterion, ImportedSection } from '../imported-brief.js'
import { isSameWorth } from '../marks/sum-of.js'
import { proposedPoints, type ProposedPoint } from './proposed-points.js'

/** The id of a brief in a document that has neither code nor title. */
export const unnamedId = 'my-brief'

/** What was read as the plain data of a brief file, in the order in which a brief file has it. Percentages of a part are worked out as marks of the whole. */
export function briefDataOf(imported: ImportedBrief): Readonly<Record<string, unknown>> {
  const { id, title, words, pass, code, guidance } = imported
  return present<Record<string, unknown>>({
    id: id ?? unnamedId,
    title: title ?? 'My assignment',
    aliases: someOf(code === undefined || code === id ? [] : [code]),
    awardingBody: imported.awardingBody,
    qualification: imported.qualification,
    totalMarks: imported.totalMarks ?? undefined,
    words: words ? present({ min: words.min ?? undefined, max: words.max ?? undefined, kind: words.kind }) : undefined,
    pass: pass ?? undefined,
    referencing: imported.referencing,
    submission: someOf(imported.submission),
    guidance: guidance === '' ? undefined : guidance,
    sections: sectionsOf(imported),
  })
}

function sectionsOf({ sections, criteria, title }: ImportedBrief): readonly Readonly<Record<string, unknown>>[] {
  const byId = new Map(sections.map(section => [section.id, section]))
  const held = heldBy(criteria, ({ section }) => section)
  const scales = scalesOf(sections, criteria, byId)
  const told = new Set<string>()
  return [...held].map(([id, own]) => {
    const section = id === null ? undefined : byId.get(id)
    const scale = scales.get(id) ?? 1
    const marks = own.map(criterion => (criterion.marks === null ? undefined : rounded(criterion.marks * scale)))
    const sum = marks.some(value => value === undefined)
      ? undefined
      : rounded(marks.reduce<number>((total, value) => total + (value ?? 0), 0))
    return present<Record<string, unknown>>({
      id: id ?? wholeId,
      title: section ? titleOf(section, byId) : (title ?? 'My assignment'),
      marks: sum === undefined || sum === 0 ? undefined : sum,
      guidance: section ? guidanceOf(section, byId, told) : undefined,
      criteria: own.map((criterion, index) => criterionData(criterion, marks[index])),
    })
  })
}

/** What lies in each section, in its order; under null what lies in none. */
function heldBy<T>(
  parts: readonly T[],
  holderOf: (part: T) => string | null,
): ReadonlyMap<string | null, readonly T[]> {
  const held = new Map<string | null, T[]>()
  for (const part of parts) {
    const holder = holderOf(part)
    const own = held.get(holder)
    if (own) own.push(part)
    else held.set(holder, [part])
  }
  return held
}

/** The id of the one section of a brief without any. */
const wholeId = 'all'

function criterionData(criterion: ImportedCriterion, marks: number | undefined): Readonly<Record<string, unknown>> {
  const { id, title, across, verbs, guidance, levels } = criterion
  const points = proposedPoints(id, title, guidance)
  return present<Record<string, unknown>>({
    id,
    title,
    marks,
    across: across ? true : undefined,
    verbs: someOf(verbs),
    // Verbs and points are proposals until a tutor has agreed.
    proposed: verbs.length > 0 ? true : undefined,
    guidance: guidance === '' ? undefined : guidance,
    levels: Object.keys(levels).length > 0 ? levels : undefined,
    points: someOf(across ? points.map(asQuestion) : points),
  })
}

/** The words of a quality do not tell whether a text has it: that is for the writer to say. Sources can be counted. */
function asQuestion(point: ProposedPoint): object {
  return point.kind === 'theory' ? point : { ...point, reliability: 'low' }
}

/** With the titles of what the section lies in: a brief has sections of one level only. */
function titleOf(section: ImportedSection, byId: ReadonlyMap<string, ImportedSection>): string {
  const titles = [section.title]
  for (let outer = section.parent; outer !== null && titles.length < 5;) {
    const holder = byId.get(outer)
    if (holder === undefined) break
    titles.unshift(holder.title)
    outer = holder.parent
  }
  return titles.join(': ')
}

/** What is said about the section, after what is said about those that it lies in and was not `told` before; undefined where nothing is. */
function guidanceOf(
  section: ImportedSection,
  byId: ReadonlyMap<string, ImportedSection>,
  told: Set<string>,
): string | undefined {
  const texts: string[] = []
  for (let part: ImportedSection | undefined = section; part && !told.has(part.id);) {
    told.add(part.id)
    if (part.guidance !== '') texts.unshift(part.guidance)
    part = part.parent === null ? undefined : byId.get(part.parent)
  }
  return texts.length === 0 ? undefined : texts.join('\n\n')
}

/** For each section what its criteria's percentages are to be multiplied with: 0.6 where they are shares of a task of 60 %. */
function scalesOf(
  sections: readonly ImportedSection[],
  criteria: readonly ImportedCriterion[],
  byId: ReadonlyMap<string, ImportedSection>,
): ReadonlyMap<string | null, number> {
  const scales = new Map<string | null, number>()
  const inner = heldBy(sections, ({ parent }) => parent)
  const own = heldBy(criteria, ({ section }) => section)
  for (const section of sections) {
    const parts = [...(inner.get(section.id) ?? []), ...(own.get(section.id) ?? [])]
    const outer = section.parent === null ? 1 : (scales.get(byId.get(section.parent)?.id ?? null) ?? 1)
    scales.set(section.id, outer * scaleOf(section, parts))
  }
  return scales
}

/** The part of 100 per cent that a section is worth, where what it holds has all of these; else 1. */
function scaleOf({ marks, unit }: ImportedSection, parts: readonly Pick<ImportedSection, 'marks' | 'unit'>[]): number {
  if (marks === null || unit !== '%' || marks >= 100 || parts.some(part => part.unit === null)) return 1
  const sum = parts.reduce((total, part) => total + (part.marks ?? 0), 0)
  return isSameWorth(sum, 100) ? marks / 100 : 1
}

function rounded(value: number): number {
  return Number(value.toFixed(4))
}
