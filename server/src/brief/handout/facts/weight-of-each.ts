import type { HandoutBlock } from '../block.js'
import { amountWritten, type Amount } from '../marks/amount.js'
import type { Found } from './found.js'

/** "Each criterion is worth 20 %": one weight for all. */
export function weightOfEach(blocks: readonly HandoutBlock[]): Found<Amount> | undefined {
  for (const { text, line } of blocks) {
    const match = ofEach.map(pattern => pattern.exec(text)).find(found => found !== null)
    if (match) return { value: amountWritten(match[1], match[2]), line }
  }
  return undefined
}

const ofEach = [
  /\b(?:each|every|all)\s+(?:of\s+(?:the|these)\s+)?(?:\w+\s+){0,3}?(?:criteri(?:on|a)|sections?|questions?|tasks?|parts?|items?|categor(?:y|ies)|components?|elements?|areas?)\b[^.]{0,60}?(?:worth|carr(?:y|ies)|weigh(?:ted|s|ing)(?:\s+at)?|counts?(?:\s+for)?|marked\s+out\s+of|receives?|encompass(?:es)?)\s*(?:up\s+to\s+|a\s+maximum\s+of\s+|:)?\s*(\d{1,3}(?:\.\d)?)\s*(%|per ?cent|marks?|points?)?/i,
  /\b(?:worth|weighted)\s+(?:up\s+to\s+)?(\d{1,3})\s*(%|per ?cent|marks?|points?)\s+each\b/i,
  /\b(\d{1,3})\s*(%|per ?cent|marks?|points?)\s+(?:for\s+)?each\s+(?:of\s+(?:the|these)|criteri\w+|section|question|part)\b/i,
  /^\(?(\d{1,3})\s*(%|per ?cent|marks?|points?)\s+each\s*[):]*$/i,
  /\b0\s*[-–]\s*(\d{1,2})\s*(points?|marks?)?\s*each\b/i,
]
