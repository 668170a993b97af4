import type { HandoutBlock } from '../block.js'
import { isOfModule } from '../wording/asides.js'
import type { Found } from './found.js'

/** What a document says that all is worth together: "Total: 50 marks", "out of 100 marks". */
export function totalFound(blocks: readonly HandoutBlock[]): Found<number> | undefined {
  for (const { text, line } of blocks) {
    const value = text.length < 300 && !isOfModule(text) ? totalIn(text) : undefined
    if (value !== undefined && value >= 10) return { value, line }
  }
  return undefined
}

function totalIn(text: string): number | undefined {
  const match = totals.map(pattern => pattern.exec(text)).find(found => found !== null)
  return match ? Number(match[1]) : undefined
}

const totals = [
  /\btotal(?:\s+(?:marks?|points?|score|of|possible|available|for|this|assignment))*\s*[:=–-]?\s*(\d{2,3})\s*(?:marks|points|pts)?\b(?!\s*(?:%|words))/i,
  /^(?:maximum |max\.? )?(?:points|marks)(?: possible| available)?\s*[:=]\s*(\d{2,3})$/i,
  /\((\d{2,3})\s*(?:marks?|points?|pts)?\s*(?:in )?total\)/i,
  /\b(?:marked\s+)?out of\s+(?:a total of\s+)?(\d{2,3})\b(?!\s+(?!marks|points)\w+s\b)/i,
]
