import type { Span } from './span.js'
import { plainYamlMessage, quotesMessage } from './yaml-messages.js'

/** What is wrong at a place of the file. */
export interface YamlProblem {
  readonly span: Span
  /** What is wrong and what to do, for somebody who does not know YAML. */
  readonly message: string
}

/** What the parser says: its own code and message, and where. */
interface YamlError {
  readonly code: string
  readonly message: string
  readonly pos: readonly [number, number]
}

/** One bracket that is left open makes a fault of every line below it: the first ones tell where it is. */
const mostErrors = 3

/**
 * What the parser found wrong, for the first lines. `isAll`: nothing else ought to be told, since where a tab was taken for no indent, what stands below
 * seems to stand twice or elsewhere. `quotedBefore`: the text in quotes that is the last thing to begin before an offset, where it ends by then.
 */
export function parserProblems(
  text: string,
  errors: readonly YamlError[],
  quotedBefore: (offset: number) => Span | undefined,
): { readonly told: readonly YamlProblem[]; readonly isAll: boolean } {
  const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT')
  const isAll = tabs.length > 0
  const told = firstOfEachLine(text, isAll ? tabs : errors)
  return { told: told.map(error => problemOf(text, error, quotedBefore)), isAll }
}

/** The parser often has two names for one slip; of what it says about a line the first is told, for the first lines. */
function firstOfEachLine(text: string, errors: readonly YamlError[]): readonly YamlError[] {
  let lineEnd = -1
  return [...errors]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .filter(({ pos: [start] }) => {
      if (start <= lineEnd) return false
      const end = text.indexOf('\n', start)
      lineEnd = end === -1 ? text.length : end
      return true
    })
    .slice(0, mostErrors)
}

function problemOf(
  text: string,
  { code, message, pos }: YamlError,
  quotedBefore: (offset: number) => Span | undefined,
): YamlProblem {
  const isOpen = /^Missing closing ["']/.test(message)
  const quoted = isOpen || message.endsWith('at node end') ? quotedBefore(pos[0]) : undefined
  if (quoted === undefined)
    return { span: atLeastWord(text, spanFrom(text, pos)), message: plainYamlMessage(code, message) }
  const [line = ''] = text.slice(quoted.start, pos[0]).split(/[\r\n]/, 1)
  const closesHere = !isOpen && quoted.start + line.length === pos[0]
  const span = closesHere ? spanFrom(text, pos) : { start: quoted.start, end: quoted.start + line.length }
  return { span, message: quotesMessage(text.charAt(quoted.start), closesHere) }
}

/** Without the white space at the end that the parser counts in, and never outside the text. */
export function spanFrom(text: string, [from, to]: readonly [number, number, ...number[]]): Span {
  const start = Math.min(Math.max(0, from), text.length)
  let end = Math.min(Math.max(start, to), text.length)
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

/** The parser points at single signs: the word that begins there is easier to see. */
function atLeastWord(text: string, { start, end }: Span): Span {
  if (end - start > 1) return { start, end }
  const word = /^\S+/.exec(text.slice(start, start + 40))?.[0] ?? ' '
  return { start, end: Math.min(start + word.length, text.length) }
}
