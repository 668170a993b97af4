import { isAdministrative } from '../wording/administration.js'
import type { Run } from './wrapped-lines.js'

/** The runs with the name of a field put together with what follows it in a paragraph of its own: "Assignment length:" above "2500 words". */
export function withFieldsJoined(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  let isOpen = false
  for (const run of runs) {
    const last = joined.at(-1)
    const name = nameOf(run)
    if (isOpen && last && name === undefined && isShort(run)) {
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...run.lines] }
      isOpen = false
    } else {
      joined.push(run)
      isOpen = name !== undefined
    }
  }
  return joined
}

/** "Assignment length:" and nothing else; undefined for any other text. */
function nameOf({ lines: [only, ...others] }: Run): string | undefined {
  const text = only?.text.trim() ?? ''
  return others.length === 0 && text.length < 50 && text.endsWith(':') && isAdministrative(text) ? text : undefined
}

function isShort({ lines }: Run): boolean {
  const text = lines.map(line => line.text.trim()).join(' ')
  return text.length < 120 && !text.endsWith(':') && !/^[•*–-]\s/.test(text)
}
