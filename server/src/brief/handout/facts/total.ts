import type { HandoutBlock } from '../block.js'
import { isOfModule } from '../wording/asides.js'
import type { Found } from './found.js'

/** What a document says that all is worth together: "Total: 50 marks", "out of 100 marks". */
export function totalFound(blocks: readonly HandoutBlock[]): Found<number> | undefined {
  for (const { text, line } of blocks) {
    const value = text.length < 300 ? (isOfModule(text) ? markedOutOf(text) : totalIn(text)) : undefined
    if (value !== undefined && value >= 10) return { value, line }
  }
  return totalBesideWeight(blocks)
}

/** "Report – 30 marks (30% of the unit grade)", where no other component is told of so. */
function totalBesideWeight(blocks: readonly HandoutBlock[]): Found<number> | undefined {
  const found = blocks.flatMap(({ text, line }) => {
    const match = text.length < 300 ? besideWeight.exec(text) : null
    return match ? [{ value: Number(match[1]), line }] : []
  })
  return found.length === 1 ? found[0] : undefined
}

const besideWeight =
  /(?<![\d.])(\d{2,3})\s*(?:marks|points)\s*[([–-]\s*\d{1,3}\s*(?:%|per ?cent) of (?:the |your )?(?:(?:final|overall|total)\s+)?(?:module|unit|course|mark|grade)\b/i

/** "This assignment will be marked out of 100, and counts for 15% of the unit" */
function markedOutOf(text: string): number | undefined {
  const match = /\b(?:marked|graded|assessed|scored) out of (\d{2,3})\b(?!\s*%)/i.exec(text)
  return match ? Number(match[1]) : undefined
}

function totalIn(text: string): number | undefined {
  const match = totals.map(pattern => pattern.exec(text)).find(found => found !== null)
  return match ? Number(match[1]) : undefined
}

const totals = [
  /\btotal(?:\s+(?:marks?|points?|score|of|possible|available|for|this|assignment))*\s*(?:[:=–-]|is|are)?\s*\[?(\d{2,3})\]?\s*(?:marks|points|pts)?\b(?!\s*(?:%|words))/i,
  /^(\d{2,3}) (?:marks|points) (?:possible|available|in total)$/i,
  /^(?:maximum |max\.? |full )?(?:points|marks)(?: possible| available)?\s*[:=]\s*(\d{2,3})$/i,
  /\bmax(?:imum|\.)? (?:possible |available |total )?(?:mark|score)s?(?: (?:for|of) (?:this|the) \w+)?\s*(?:[:=]|is|of)\s*(\d{2,3})\b(?!\s*(?:%|words))/i,
  /\((\d{2,3})\s*(?:marks?|points?|pts)?\s*(?:in )?total\)/i,
  /\b(?:assignment|assessment|coursework|project|report|essay|paper|rubric|portfolio)\b[^.\d]{0,40}\b(\d{2,3})\s+(?:marks|points)\s+in\s+total\b/i,
  /\b(?:marked\s+)?out of\s+(?:a total of\s+)?(\d{2,3})\b(?!\s+(?!marks|points)\w+s\b)/i,
]
