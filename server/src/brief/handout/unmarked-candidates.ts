import { depths, type Candidate } from './candidate.js'
import { isGradeName } from './asides.js'
import type { HandoutBlock } from './block.js'
import { weightOfEach } from './facts.js'
import { labelAt } from './labels.js'
import type { Unit } from './units.js'

const heading =
  /^(?:[\d.]+\s*)?(?:(?:the|assessment|assignment|marking|grading|evaluation|key|main)\s+)*(?:marking|assessment|grading|evaluation|assessed|success)\s+criteria(?:\s*[:(].*)?$|^(?:grading |marking )?rubric$/i

/** "Your work will be marked according to:", "The marking scheme (25% for each of these):" */
const sentence =
  /\b(?:mark|assess|grad|judg|evaluat)ed\b.{0,40}?\b(?:according to|against|based on|in terms of|on the (?:following|basis))\b.{0,80}:$|\b(?:marking|grading) (?:scheme|criteria)\b.{0,80}:$|\b(?:following|these) (?:\w+ )?criteria[.:]$|\bcriteria\b[^.]{0,20}:$|\bcriteria\b[^.]{0,120}\b(?:outlined|listed|set out|given|shown|described) below\b|\bmarks? (?:will be|are) (?:awarded|given|allocated) (?:for|on)\b.{0,80}:$|^(?:the )?(?:\w+ )?criteria (?:for|of|by)\b.{0,200}:$/i

function opensList(block: HandoutBlock): boolean {
  const { kind, text } = block
  if (kind !== 'item' && weightOfEach([block]) !== undefined) return true
  return (
    heading.test(text.replace(/:$/, '')) ||
    (kind === 'paragraph' && text.length < 600 && sentence.test(text.slice(-250)))
  )
}

function isItem({ kind, level, marker, text }: HandoutBlock): boolean {
  return kind === 'item' ? level === 1 : kind === 'paragraph' && (/\d/.test(marker ?? '') || namedParagraph.test(text))
}

/** "Knowledge and understanding – Your answer must …" */
const namedParagraph = /^\p{Lu}[^.:;?!–—]{3,60}\s[–—-]\s+\p{Lu}/u

/** Whether a paragraph follows the last criterion, where that was a bullet: the list is over. */
function isBehindBullets(block: HandoutBlock, last: number | undefined, units: readonly Unit[]): boolean {
  const before = last === undefined ? undefined : units[last]?.block
  return before?.kind === 'item' && before.marker === undefined && block.kind === 'paragraph' && !isItem(block)
}

/** Criteria without numbers or marks: the list below a heading such as "Marking criteria". The last resort. */
export function unmarkedCandidates(units: readonly Unit[], taken: ReadonlySet<number>): readonly Candidate[] {
  const found: Candidate[] = []
  let isListed = false
  units.forEach(({ block, entry }, unit) => {
    if (taken.has(unit)) return
    if (entry === undefined && opensList(block)) isListed = true
    else if (isListed && isBehindBullets(block, found.at(-1)?.unit, units)) isListed = false
    else if (block.kind === 'heading' || (block.kind === 'paragraph' && /:$/.test(block.text))) isListed = false
    else if (entry || (isListed && isItem(block))) {
      const label = labelAt(block.text)
      const text = label?.kind === 'whole' && label.rest !== '' ? label.rest : block.text
      const title = (/^([^:.]{3,60}?)\s*(?::|\s[–—-])\s/.exec(text)?.[1] ?? text).replace(/[:.]$/, '')
      if (isGradeName(title)) return
      found.push({
        unit,
        title,
        line: block.line,
        label,
        marks: undefined,
        depth: entry ? depths.entry : depths.item,
        role: 'weighted',
      })
    }
  })
  return found.length > 1 ? found : []
}
