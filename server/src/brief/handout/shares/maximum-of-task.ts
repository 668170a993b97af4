import { amountWritten } from '../marks/amount.js'
import type { Share } from './share.js'

/** "Task 1: maximum 50 marks, judged by this scale": the task has no other name there. undefined for any other text. */
export function maximumOfTask(text: string): Share | undefined {
  const [, title = '', value, unit] = maximum.exec(text) ?? []
  return title === '' ? undefined : { title, marks: amountWritten(value, unit) }
}

const maximum =
  /^((?:task|part|question|section|exercise) \w{1,3})\s*[:.–—-]\s+(?:a\s+)?max(?:imum)?\.?(?:\s+of)?\s+(\d{1,3})\s+(marks?|points?)(?=[,.;]|$)/i
