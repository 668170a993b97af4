import { flatBlocks, type HandoutBlock } from './block.js'
import type { Candidate } from './candidates/candidate.js'
import type { Amount } from './marks/amount.js'
import { checklistOf, withChecklistRows } from './surroundings/checklist.js'
import { closingStart } from './surroundings/closing-lines.js'
import { codedCandidates } from './candidates/coded-candidates.js'
import { moduleWeightFound, totalFound, weightOfEach, type Found } from './facts/facts.js'
import { guidanceText } from './surroundings/guidance.js'
import { identityOf, type Identity } from './facts/identity.js'
import { doubtsAbout } from './outline/doubts.js'
import type { ImportedBrief, ImportedCriterion, ImportedSection } from './imported-brief.js'
import { listPrompts } from './surroundings/list-prompts.js'
import { outlineOf } from './outline/outline.js'
import { marksOf, type OutlinePart } from './outline/outline-part.js'
import { withHeadingHolders } from './outline/heading-holders.js'
import { withNamedHolders } from './outline/named-holders.js'
import { outcomesOf } from './surroundings/outcomes.js'
import { partIds } from './outline/part-ids.js'
import { passFound } from './facts/pass-found.js'
import { sift } from './sifting/sift.js'
import type { Unit } from './units/unit.js'
import { unitsOf } from './units/units.js'
import { unmarkedCandidates } from './candidates/unmarked-candidates.js'
import { verbsIn } from './wording/verbs-in.js'
import { weightedCandidates } from './candidates/weighted-candidates.js'
import { weightsOfNamed } from './candidates/weights-of-named.js'
import { wordsFound } from './facts/words-found.js'

/** The brief in the blocks of a document, as far as it can be told, with a doubt for whatever was guessed. Never throws; nothing is invented. */
export function readHandout(source: readonly HandoutBlock[]): ImportedBrief {
  const blocks = withChecklistRows(source)
  const texts = flatBlocks(blocks)
  const { units, totals } = unitsOf(blocks)
  const identity = identityOf(texts)
  const prompts = listPrompts(units)
  const { items: submission, others: body } = checklistOf(
    prompts.start === undefined ? units : units.slice(0, prompts.start),
  )
  const { candidates, moduleWeight, total, outcomes, each } = candidatesOf(body, identity, texts)
  const stated = total ?? totals[0] ?? totalFound(texts)?.value
  const parts = outlineOf(candidates, body)
  const ids = partIds(parts)
  const end = closingStart(body, candidates.at(-1)?.unit ?? body.length)
  const { sections, criteria } = partsIn(parts, ids, body.slice(0, end))
  const words = wordsFound(flatBlocks(blocks.filter(block => !areLengths(block))))
  const pass = passFound(withRows(blocks), totalMarksOf(parts, stated) ?? undefined)
  return {
    ...identityFields(identity),
    words: words?.value ?? null,
    pass: pass ? { scope: pass.value.scope, percent: pass.value.percent } : null,
    totalMarks: totalMarksOf(parts, stated),
    moduleWeight: moduleWeightFound(withRows(blocks))?.value ?? moduleWeight ?? null,
    outcomes: outcomes.map(({ id, title, line }) => ({ id, title, line })),
    sections,
    criteria,
    guidance: guidanceText([
      ...frontOf(body.slice(0, candidates[0]?.unit ?? 0), texts[identity.at ?? -1]),
      ...closingOf(body.slice(end)),
    ]),
    referencing: prompts.referencing,
    submission,
    doubts: [...prompts.doubts, ...doubtsAbout({ parts, ids, stated, pass, each })].sort((a, b) => a.line - b.line),
  }
}

function identityFields({
  id,
  title,
  awardingBody,
  qualification,
  code,
}: Identity): Pick<ImportedBrief, 'id' | 'title' | 'awardingBody' | 'qualification' | 'code'> {
  return { id, title, awardingBody, qualification, code }
}

/** Scales of grades are read row by row. */
function withRows(blocks: readonly HandoutBlock[]): readonly HandoutBlock[] {
  return blocks.flatMap(block => (block.cells ? [block, ...flatBlocks([block])] : [block]))
}

interface FoundCandidates {
  readonly candidates: readonly Candidate[]
  readonly moduleWeight: number | undefined
  readonly total: number | undefined
  readonly outcomes: ReturnType<typeof outcomesOf>
  /** One weight for all, where it was used. */
  readonly each: Found<Amount> | undefined
}

/** Criteria are known by their numbers, or else by their marks, or else by a heading that calls them so. */
function candidatesOf(units: readonly Unit[], identity: Identity, texts: readonly HandoutBlock[]): FoundCandidates {
  const coded = codedIn(units)
  const held = new Set(coded.map(({ unit }) => unit))
  const outcomes = outcomesOf(units, held)
  const taken = new Set([...held, ...outcomes.map(({ unit }) => unit)])
  const title = texts[identity.at ?? -1]
  const titleUnit = title === undefined ? undefined : units.findIndex(({ block }) => block === title)
  const marked = weightedCandidates(units, taken)
  const named = weightsOfNamed(units, marked)
  const weighted = sift(named.length > 0 ? named : marked, titleUnit, levelsOf(units))
  const { moduleWeight, total } = weighted
  const own = coded.some(({ role }) => role === 'coded')
  const found = own ? withMarksOf(coded, weighted.candidates) : withHolders(weighted.candidates, units, taken, total)
  const candidates = found.length > 0 ? found : unmarkedCandidates(units, taken)
  const each = candidates.every(({ marks }) => marks === undefined) ? weightOfEach(texts) : undefined
  return { candidates: withWeightOfEach(candidates, each), moduleWeight, total, outcomes, each }
}

/** "4,500–6,000 words | 3,000–3,499 words": what the grades of a rubric are given for. */
function areLengths({ cells }: HandoutBlock): boolean {
  return (cells ?? []).filter(({ text }) => /\d\s+words\b/i.test(text)).length > 1
}

function levelsOf(units: readonly Unit[]): ReadonlyMap<number, number> {
  return new Map(units.flatMap(({ block }, unit) => (block.kind === 'heading' ? [[unit, block.level] as const] : [])))
}

/** With what holds them put before them: what is called a task or part, or else the headings that part them. */
function withHolders(
  candidates: readonly Candidate[],
  units: readonly Unit[],
  taken: ReadonlySet<number>,
  total: number | undefined,
): readonly Candidate[] {
  const named = withNamedHolders(candidates, units, taken)
  return named.length > candidates.length ? named : withHeadingHolders(candidates, units, total)
}

/** Criteria known by their numbers; none where "1.1 Aim (5%)" below "1. Introduction (10%)" stands beside "2. Method (30%)", for then the marks tell them all. */
function codedIn(units: readonly Unit[]): readonly Candidate[] {
  const coded = codedCandidates(units)
  const isMarked = coded.every(
    ({ role, label, marks }) =>
      marks !== undefined && (role === 'container' ? label?.kind === 'whole' : label?.kind === 'decimal'),
  )
  if (!isMarked || !coded.some(({ role }) => role === 'container')) return coded
  const others = weightedCandidates(units, new Set(coded.map(({ unit }) => unit)))
  return others.some(({ label }) => label?.kind === 'whole') ? [] : coded
}

/** Numbered criteria keep to themselves; a table that names them with their marks lends these. */
function withMarksOf(coded: readonly Candidate[], weighted: readonly Candidate[]): readonly Candidate[] {
  const byLabel = new Map(weighted.flatMap(({ label, marks }) => (label ? [[label.id, marks] as const] : [])))
  return coded.map(candidate => ({ ...candidate, marks: candidate.marks ?? byLabel.get(candidate.label?.id ?? '') }))
}

/** "Each criterion is worth 20 %" holds where none has a weight of its own. */
function withWeightOfEach(candidates: readonly Candidate[], each: Found<Amount> | undefined): readonly Candidate[] {
  return each
    ? candidates.map(candidate => (candidate.role === 'container' ? candidate : { ...candidate, marks: each.value }))
    : candidates
}

function partsIn(
  parts: readonly OutlinePart[],
  ids: ReadonlyMap<OutlinePart, string>,
  units: readonly Unit[],
): Pick<ImportedBrief, 'sections' | 'criteria'> {
  const sections: ImportedSection[] = []
  const criteria: ImportedCriterion[] = []
  parts.forEach((part, index) => {
    const { candidate, parent } = part
    const marks = marksOf(part)
    const shared = {
      id: ids.get(part) ?? '',
      title: candidate.title,
      marks: marks?.value ?? null,
      unit: marks?.unit ?? null,
      line: candidate.line,
    }
    const within = parent === undefined ? null : (ids.get(parent) ?? null)
    const next = parts[index + 1]?.candidate
    if (part.children.length > 0 || candidate.role === 'container') {
      // A section of a table begins with its first row.
      const guidance = next?.unit === candidate.unit ? '' : guidanceText(unitsBelow(candidate, next, units))
      sections.push({ ...shared, parent: within, guidance })
    } else {
      const below = guidanceText(unitsBelow(candidate, next, units))
      const guidance = [candidate.more ?? '', below].filter(text => text !== '').join('\n\n')
      criteria.push({ ...shared, section: within, verbs: verbsIn(candidate.title), guidance })
    }
  })
  return { sections, criteria }
}

/** What stands between a criterion and the next thing: up to a heading on its own level or further out. */
function unitsBelow({ unit, depth }: Candidate, next: Candidate | undefined, units: readonly Unit[]): readonly Unit[] {
  const own = units[unit]
  if (own?.entry) return [own]
  const end = next?.unit ?? units.length
  const below = units.slice(unit + 1, Math.max(end, unit + 1))
  const heading = below.findIndex(({ block }) => block.kind === 'heading' && block.level <= Math.max(depth, 3))
  return heading === -1 ? below : below.slice(0, heading)
}

/** What stands between the title and the first criterion. */
function frontOf(units: readonly Unit[], title: HandoutBlock | undefined): readonly Unit[] {
  const at = units.findIndex(({ block }) => block === title)
  return units.slice(at + 1).slice(0, mostFront)
}

/** What closes the document, up to a heading. */
function closingOf(units: readonly Unit[]): readonly Unit[] {
  const heading = units.findIndex(({ block }) => block.kind === 'heading')
  return units.slice(0, heading === -1 ? mostClosing : Math.min(heading, mostClosing))
}

const mostClosing = 10

/** More is administration, which is better read where it stands. */
const mostFront = 40

/** The stated total; else what the outermost parts have together, where all of them have marks. */
function totalMarksOf(parts: readonly OutlinePart[], stated: number | undefined): number | null {
  const top = parts.filter(({ parent }) => parent === undefined).map(marksOf)
  const sum = top.reduce((total, amount) => total + (amount?.value ?? 0), 0)
  const isWhole = top.length > 0 && top.every(amount => amount !== undefined && amount.unit === top[0]?.unit)
  // Shares of the module, or of what was found in part, make no whole.
  const isPart = isWhole && top[0]?.unit === '%' && Math.abs(sum - 100) > 0.01
  if (isWhole && !isPart) return Number(sum.toFixed(4))
  return stated ?? null
}
