import type { Criterion } from '../brief/brief.js'
import { counted } from '../text/amounts.js'

/** A criterion's guidance as a closed comment, headed by the marks; empty where there is none. */
export function guidanceComment({ guidance = '', marks }: Criterion): string {
  const heading = marks === undefined ? 'Guidance' : `Guidance (${counted(marks, 'mark')})`
  if (guidance.trim() === '') return ''
  return `<!-- ${heading}:\n${harmless(guidance.trim())}\n-->`
}

/** Two hyphens would end the comment, or be forbidden in it: a dash stands in for them. */
function harmless(text: string): string {
  return text.replace(/-{2,}/g, '–').replace(/<!/g, '< !')
}
