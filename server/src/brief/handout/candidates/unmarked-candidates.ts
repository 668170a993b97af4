import type { HandoutBlock } from '../block.js'
import { weightOfEach } from '../facts/weight-of-each.js'
import type { Unit } from '../units/unit.js'
import { isAdministrative } from '../wording/administration.js'
import { isAsideHeading, isGradeName } from '../wording/asides.js'
import { labelAt } from '../wording/labels.js'
import { depths, type Candidate } from './candidate.js'

/** "Marking criteria", "Grading rubric" */
const criteriaHeading =
  /^(?:[\d.]+\s*)?(?:(?:the|assessment|assignment|marking|grading|evaluation|key|main)\s+)*(?:(?:marking|assessment|grading|evaluation|assessed|success)\s+criteria|(?:marking|grading)\s+guidelines)(?:\s*[:(].*)?$|^(?:(?:grading|marking|assessment|evaluation) )?rubrick?s?$/i

/** "Your work will be marked according to:", "The marking scheme (25% for each of these):" */
const sentence =
  /\b(?:mark|assess|grad|judg|evaluat)ed (?:up)?on:$|\b(?:mark|assess|grad|judg|evaluat)ed\b.{0,40}?\b(?:according to|against|based on|in terms of|on the (?:following|basis))\b.{0,80}:$|\b(?:marking|grading) (?:scheme|criteria)\b.{0,80}:$|\b(?:following|these) (?:\w+ )?criteria[.:]$|\b(?:mark|assess|grad|evaluat)ed\b.{0,30}\b(?:items|points|aspects|areas|objectives) below[.:]$|\b(?:mark|assess|grad|evaluat)\w*\b.{0,60}\b(?:following|these) (?:\w+ )?(?:categories|aspects|areas|elements|factors)\b.{0,30}:$|\bcriteria\b[^.]{0,20}:$|\bcriteria\b[^.]{0,120}\b(?:outlined|listed|set out|given|shown|described) below\b|\bmarks? (?:will be|are) (?:awarded|given|allocated) (?:for|on)\b.{0,80}:$|\b(?:assessors?|markers?|examiners?|we|i) (?:will )?(?:be )?look(?:ing)? for\b.{0,80}:$|^(?:the )?(?:\w+ )?criteria (?:for|of|by)\b.{0,200}:$|\b(?:grade|mark)s?\b.{0,30}\b(?:depends?|cent(?:er|re)s|is based) (?:upon|on|around)\b.{0,80}:$/i

function opensList(block: HandoutBlock): boolean {
  const { kind, text } = block
  if (kind !== 'item' && weightOfEach([block]) !== undefined) return true
  return (
    criteriaHeading.test(text.replace(/:$/, '')) ||
    (kind === 'paragraph' && text.length < 600 && sentence.test(text.slice(-250)))
  )
}

/** `listed`: the level of the list's first item. */
function isItem({ kind, level, marker, text }: HandoutBlock, listed = level): boolean {
  return kind === 'item'
    ? level === listed
    : kind === 'paragraph' && (/\d/.test(marker ?? '') || namedParagraph.test(text))
}

/** "Knowledge and understanding – Your answer must …", "Style: A very good essay …" */
const namedParagraph = /^\p{Lu}[^.:;?!–—]{3,60}(?:\s[–—-]|:)\s+\p{Lu}/u

/** Whether a paragraph follows the last criterion, where that was a bullet: the list is over. */
function isBehindBullets(block: HandoutBlock, last: HandoutBlock | undefined): boolean {
  return last?.kind === 'item' && last.marker === undefined && block.kind === 'paragraph' && !isItem(block)
}

/** Criteria without numbers or marks, by where they stand below words such as "Marking criteria": in a list, as headings, or each as a short paragraph. The last resort. */
export function unmarkedCandidates(units: readonly Unit[], taken: ReadonlySet<number>): readonly Candidate[] {
  const ways = [listedUnits, headedUnits, scoredUnits, shortParagraphs]
  const found = ways.map(way => candidatesAt(way(units, taken), units)).find(candidates => candidates.length > 1)
  return found ?? []
}

function candidatesAt(places: readonly number[], units: readonly Unit[]): readonly Candidate[] {
  return places.flatMap(place => {
    const unit = units[place]
    const candidate = unit && candidateOf(unit, place)
    return candidate && !isGradeName(candidate.title) ? [candidate] : []
  })
}

function candidateOf({ block, entry }: Unit, unit: number): Candidate {
  const label = labelAt(block.text)
  const text = label?.kind === 'whole' && label.rest !== '' ? label.rest : block.text
  const title = (/^([^:.]{3,60}?)\s*(?::|\s[–—-])\s/.exec(text)?.[1] ?? text).replace(/[:.]$/, '')
  const depth = entry ? depths.entry : block.kind === 'heading' ? block.level : depths.item
  return { unit, title, line: block.line, label, marks: undefined, depth, role: 'weighted' }
}

/** The rows of tables of criteria, and the items of lists that such words open. */
function listedUnits(units: readonly Unit[], taken: ReadonlySet<number>): readonly number[] {
  const found: number[] = []
  let list: OpenList | undefined
  units.forEach((unit, index) => {
    if (taken.has(index)) return
    if (unit.entry) found.push(index)
    else if (opensList(unit.block)) list = { opened: index, level: undefined }
    else if (!list || endsList(unit.block, index, list, units[found.at(-1) ?? -1]?.block)) list = undefined
    else if (isItem(unit.block, list.level)) {
      if (unit.block.kind === 'item') list.level ??= unit.block.level
      found.push(index)
    }
  })
  return found
}

/** A list of criteria: the unit that opened it, and the level of its first item. */
interface OpenList {
  readonly opened: number
  level: number | undefined
}

/** `last`: the criterion before. "Assessors will look for:" right below the heading leads on to the list. */
function endsList(block: HandoutBlock, index: number, { opened }: OpenList, last: HandoutBlock | undefined): boolean {
  const isLead = block.kind === 'paragraph' && /:$/.test(block.text)
  return isBehindBullets(block, last) || block.kind === 'heading' || (isLead && index !== opened + 1)
}

/** "Marking criteria", "How your work will be marked", not far above headings that lie within it: these, where they are no grades or rules. */
function headedUnits(units: readonly Unit[], taken: ReadonlySet<number>): readonly number[] {
  for (const [at, { block }] of units.entries()) {
    if (block.kind !== 'heading' || !announcesCriteria(block.text)) continue
    const places = headingsBelow(at, block.level, units)
    const level = units[places[0] ?? -1]?.block.level
    // Something stands between the two headings, but not much.
    if (level === undefined || (places[0] ?? 0) > at + 4) continue
    return places.filter(place => units[place]?.block.level === level && !taken.has(place) && isNamed(units[place]))
  }
  return []
}

function announcesCriteria(text: string): boolean {
  return criteriaHeading.test(text.replace(/:$/, '')) || howMarked.test(text)
}

/** The headings that lie within the one at `at`. */
function headingsBelow(at: number, level: number, units: readonly Unit[]): readonly number[] {
  const headings = [...units.keys()].filter(place => place > at && units[place]?.block.kind === 'heading')
  const end = headings.findIndex(place => (units[place]?.block.level ?? 0) <= level)
  return end === -1 ? headings : headings.slice(0, end)
}

function isNamed(unit: Unit | undefined): boolean {
  const text = unit?.block.text ?? ''
  return !isAsideHeading(text) && !isAdministrative(text)
}

const howMarked =
  /\bhow (?:(?:your|the|this) [\w ]{2,30}|you|it) (?:will be|is|are) (?:marked|graded|assessed|evaluated)$|^(?:marking|assessment|grading|evaluation)$/i

/** In a marking sheet the headings with "Score:" or "Mark: /10" below them. */
function scoredUnits(units: readonly Unit[], taken: ReadonlySet<number>): readonly number[] {
  return [...units.keys()].filter(place => {
    const below = units[place + 1]?.block
    const isSheet =
      below?.kind === 'paragraph' && below.text.length < 100 && /^(?:score|mark|grade|rating)s?\s*:/i.test(below.text)
    return isSheet && units[place]?.block.kind === 'heading' && !taken.has(place)
  })
}

/** Behind "… against each of the following criteria …" or "Equally weighted, 20% each:" the first four or more short paragraphs that follow each other. */
function shortParagraphs(units: readonly Unit[], taken: ReadonlySet<number>): readonly number[] {
  const at = units.findIndex(({ block }) => block.kind === 'paragraph' && opensParagraphs(block))
  if (at === -1) return []
  const isShort = (place: number): boolean => {
    const { block, entry } = units[place] ?? {}
    return block?.kind === 'paragraph' && !entry && !taken.has(place) && /^\p{Lu}[^.:?!%]{8,140}\.?$/u.test(block.text)
  }
  for (let start = at + 1; start <= at + 4; start++) {
    let end = start
    while (isShort(end)) end++
    // A name right above a text heads this.
    while (end > start && gapBelow(units, end - 1) < gapBelow(units, start)) end--
    if (end - start > 3) return [...units.keys()].slice(start, end)
  }
  return []
}

function opensParagraphs(block: HandoutBlock): boolean {
  if (followingCriteria.test(block.text.slice(0, 600))) return true
  return block.text.length < 200 && /:$/.test(block.text) && weightOfEach([block]) !== undefined
}

/** How many lines further down the next unit begins. */
function gapBelow(units: readonly Unit[], place: number): number {
  const line = units[place]?.block.line ?? 0
  return (units[place + 1]?.block.line ?? Infinity) - line
}

const followingCriteria = /\b(?:each of )?(?:the )?following (?:\w+ )?criteria\b/i
