import { askedFor } from './asked-for.js'
import { flatBlocks, handoutBlock, type HandoutBlock } from './block.js'
import type { Candidate } from './candidates/candidate.js'
import { fieldsIn, type Fields } from './facts/fields.js'
import type { Found } from './facts/found.js'
import { identityOf, type Identity } from './facts/identity.js'
import { moduleWeightFound } from './facts/module-weight.js'
import { passFound, type PassFound } from './facts/pass-found.js'
import { totalFound } from './facts/total.js'
import { wordsFound } from './facts/words-found.js'
import type { ImportedBrief } from './imported-brief.js'
import { acrossParts } from './outline/across-parts.js'
import { doubtsAbout } from './outline/doubts.js'
import { importedParts } from './outline/imported-parts.js'
import { outlineOf } from './outline/outline.js'
import { partIds } from './outline/part-ids.js'
import { totalMarksOf } from './outline/total-marks.js'
import { checklistOf, withChecklistRows } from './surroundings/checklist.js'
import { closingStart } from './surroundings/closing-lines.js'
import { closingOf, frontOf } from './surroundings/front-and-closing.js'
import { guidanceText } from './surroundings/guidance.js'
import { listPrompts } from './surroundings/list-prompts.js'
import { isAdministrative } from './wording/administration.js'
import type { Unit } from './units/unit.js'
import { unitsOf } from './units/units.js'

/** The brief in the blocks of a document, as far as it can be told, with a doubt for whatever was guessed. Never throws; nothing is invented. */
export function readHandout(source: readonly HandoutBlock[]): ImportedBrief {
  const blocks = withChecklistRows(source)
  const texts = flatBlocks(blocks)
  const { units, totals } = unitsOf(blocks)
  const identity = identityOf(texts)
  const titleBlock = texts[identity.at ?? -1]
  const prompts = listPrompts(units)
  const { items: submission, others: body } = checklistOf(units.slice(0, prompts.start))
  const { candidates, moduleWeight, total, outcomes, each } = askedFor(body, titleBlock, texts)
  const parts = outlineOf(candidates, body)
  const ids = partIds(parts)
  const across = acrossParts(parts)
  const fields = fieldsIn(blocks)
  const stated = total ?? totals[0] ?? totalFound(texts)?.value ?? fields.total?.value
  const totalMarks = totalMarksOf(parts, stated)
  const [first, last] = reachOf(candidates, body)
  const end = closingStart(body, last)
  const rows = withRows(blocks)
  const pass = passSaid(rows, totalMarks, fields)
  return {
    ...identityFields(identity),
    words: wordsIn(blocks, fields),
    pass: pass ? { scope: pass.value.scope, percent: pass.value.percent } : null,
    totalMarks: totalMarks ?? null,
    moduleWeight: weightSaid(rows, candidates)?.value ?? fields.weight?.value ?? moduleWeight ?? null,
    outcomes: outcomes.map(({ id, title, line }) => ({ id, title, line })),
    ...importedParts(parts, ids, body.slice(0, end), across),
    guidance: guidanceText([...frontOf(body.slice(0, first), titleBlock), ...closingOf(body.slice(end))]),
    referencing: prompts.referencing,
    submission,
    doubts: [...prompts.doubts, ...doubtsAbout({ parts, ids, across, stated, pass, each })].sort(
      (a, b) => a.line - b.line,
    ),
  }
}

/** What is said right below one of several parts that has the same share is about that part. */
function weightSaid(
  rows: readonly HandoutBlock[],
  candidates: readonly Candidate[],
): ReturnType<typeof moduleWeightFound> {
  const found = moduleWeightFound(rows)
  const shares = candidates.filter(({ marks }) => marks?.unit === '%')
  const last = shares.filter(({ line }) => line <= (found?.line ?? 0)).at(-1)?.line
  const isOfPart = shares.some(({ line, marks }) => line === last && marks?.value === found?.value)
  return shares.length > 1 && isOfPart ? undefined : found
}

/** What a field says goes before a scale of grades, and behind words. */
function passSaid(
  blocks: readonly HandoutBlock[],
  total: number | undefined,
  { pass: field }: Fields,
): Found<PassFound> | undefined {
  const found = passFound(blocks, total)
  if (field === undefined || found?.value.fromScale === false) return found
  return { value: { scope: 'overall', percent: field.value, fromScale: false }, line: field.line }
}

/** The units of the first and the last candidate: nothing, and all, where there is none. */
function reachOf(candidates: readonly Candidate[], units: readonly Unit[]): readonly [number, number] {
  return [candidates[0]?.unit ?? 0, candidates.at(-1)?.unit ?? units.length]
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

function wordsIn(blocks: readonly HandoutBlock[], { words: field }: Fields): ImportedBrief['words'] {
  const isListed = listsLengths(blocks)
  const texts = blocks.filter(block => !areLengths(block) && !(isListed && isOfPart(block)))
  const found = wordsFound(texts.flatMap(block => (isWordField(block) ? [block] : flatBlocks([block]))))
  const said = field && wordsFound([handoutBlock('paragraph', field.value, field.line)])
  return (found ?? said)?.value ?? null
}

/** "Word limit | 3,500": the figure has its name in another cell. */
function isWordField({ cells }: HandoutBlock): boolean {
  const [name, figure, ...more] = cells ?? []
  return more.length === 0 && /^words?\b/i.test(name?.text ?? '') && /^\d[\d,]*$/.test(figure?.text ?? '')
}

/** "4,500–6,000 words | 3,000–3,499 words": what the grades of a rubric are given for. */
function areLengths({ cells }: HandoutBlock): boolean {
  return (cells ?? []).filter(({ text }) => /\d\s+words\b/i.test(text)).length > 1
}

/** Whether a table tells how long each of several is, without their sum: "Log book | 1,000 words" above "Essay | 3,000 words". */
function listsLengths(blocks: readonly HandoutBlock[]): boolean {
  const rows = blocks.filter(({ cells }) => cells !== undefined)
  const summed = new Set(rows.filter(({ text }) => /^\s*(?:total|overall)\b/i.test(text)).map(({ table }) => table))
  const tables = rows.filter(row => isOfLength(row) && !summed.has(row.table)).map(({ table }) => table)
  return new Set(tables).size < tables.length
}

/** Whether a row says first what it is about, and then, or in brackets behind its name, how many words that has. */
function isOfLength({ cells }: HandoutBlock): boolean {
  const [first, ...others] = cells ?? []
  const isNamed = /\([^()]{0,20}\d\s+words\b[^()]*\)$/i.test(first?.text ?? '')
  return isNamed || others.some(({ text }) => /^\d[\d,]*(?:\s*\([^)]{1,20}\))?\s+words?$/i.test(text))
}

/** A row that is no field about the whole. */
function isOfPart({ cells }: HandoutBlock): boolean {
  return cells !== undefined && !isAdministrative(cells[0]?.text ?? '')
}
