import { counted } from '../text/amounts.js'

/** What guidance may belong to. */
interface Guided {
  readonly guidance?: string | undefined
  readonly marks?: number | undefined
}

/** The guidance of a criterion or section as a closed comment, headed by the marks; empty where there is none. */
export function guidanceComment({ guidance = '', marks }: Guided): string {
  const heading = marks === undefined ? 'Guidance' : `Guidance (${counted(marks, 'mark')})`
  if (guidance.trim() === '') return ''
  return `<!-- ${heading}:\n${harmless(guidance.trim())}\n-->`
}

/** Two hyphens would end the comment, or be forbidden in it: a dash stands in for them. */
function harmless(text: string): string {
  return text.replace(/-{2,}/g, '–').replace(/<!/g, '< !')
}
