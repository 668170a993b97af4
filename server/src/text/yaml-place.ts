import type { Text } from './rope.js'
import type { Span } from './span.js'

/** Where a place stands in YAML, by its lines alone: the file may be half written. */
export interface YamlPlace {
  /** Keys above it, outermost first; places in lists are left out: ["models", "sources"]. */
  readonly above: readonly string[]
  /** Whether a key is being written; an entry of a list may become either. */
  readonly kind: 'key' | 'value' | 'entry'
  /** What was typed of it up to the place. */
  readonly typed: string
  /** What was typed, to be replaced. */
  readonly span: Span
  /** Keys that stand beside it in the same group. */
  readonly present: ReadonlySet<string>
}

/** Lines further away than this are not looked at. */
const reach = 500

/** The place of an offset; undefined in comments. Never throws. */
export function yamlPlaceAt(text: Text, offset: number): YamlPlace | undefined {
  const line = text.lineAt(offset)
  const before = line.text.slice(0, offset - line.from)
  if (/^\s*#|\s#/.test(before)) return undefined
  const keyed = /^((?:\s|-\s)*)([\w-]+):\s(.*)$/.exec(before)
  if (keyed) return inValue(text, line.number, offset, keyed)
  const [, lead = '', typed = ''] = /^((?:\s|-\s)*)([^:]*)$/.exec(before) ?? []
  if (/:/.test(before)) return undefined
  return {
    above: keysAbove(text, line.number, lead.length),
    kind: lead.includes('-') ? 'entry' : 'key',
    typed,
    span: { start: offset - typed.length, end: offset },
    present: keysBeside(text, line.number, lead),
  }
}

/** Behind "key: ", in brackets and braces too. */
function inValue(
  text: Text,
  number: number,
  offset: number,
  [, lead = '', key = '', raw = '']: RegExpExecArray,
): YamlPlace {
  const above = [...keysAbove(text, number, lead.length), key]
  const typed = /[^[\]{},]*$/.exec(raw)?.[0].trimStart() ?? ''
  const group = raw.lastIndexOf('{') > raw.lastIndexOf('}') ? raw.slice(raw.lastIndexOf('{') + 1) : undefined
  const inner = group === undefined ? undefined : /^\s*([\w-]+):\s+(.*)$/.exec(typed)
  const at = (typed: string): Pick<YamlPlace, 'typed' | 'span'> => ({
    typed,
    span: { start: offset - typed.length, end: offset },
  })
  if (group === undefined) return { above, kind: 'value', present: new Set(), ...at(typed) }
  const present = new Set([...group.matchAll(/([\w-]+):/g)].map(match => match[1] ?? ''))
  if (inner) return { above: [...above, inner[1] ?? ''], kind: 'value', present, ...at(inner[2] ?? '') }
  return { above, kind: 'key', present, ...at(typed) }
}

interface KeyLine {
  readonly column: number
  readonly key: string
  /** Whether the key begins an entry of a list. */
  readonly begins: boolean
}

function keyLine(text: Text, number: number): KeyLine | undefined {
  const [, lead, key] = /^((?:\s|-\s)*)([\w-]+):(?:\s|$)/.exec(text.line(number).text) ?? []
  return lead === undefined || key === undefined ? undefined : { column: lead.length, key, begins: lead.includes('-') }
}

function keysAbove(text: Text, from: number, column: number): readonly string[] {
  const keys: string[] = []
  let left = column
  for (let number = from - 1; number > 0 && number > from - reach && left > 0; number--) {
    const line = keyLine(text, number)
    if (line === undefined || line.column >= left) continue
    keys.unshift(line.key)
    left = line.column
  }
  return keys
}

function keysBeside(text: Text, from: number, lead: string): ReadonlySet<string> {
  const keys = new Set<string>()
  const look = (step: 1 | -1): void => {
    for (
      let number = from + step;
      number > 0 && number <= text.lines && Math.abs(number - from) < reach;
      number += step
    ) {
      const line = keyLine(text, number)
      if (line === undefined || line.column > lead.length) continue
      if (line.column < lead.length || (step === 1 && line.begins)) return
      keys.add(line.key)
      if (line.begins) return
    }
  }
  if (!lead.includes('-')) look(-1)
  look(1)
  return keys
}
