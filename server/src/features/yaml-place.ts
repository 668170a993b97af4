import type { Span } from '../text/span.js'

/** Where in a file of YAML (a brief, models, sources) a caret stands, as far as half-written YAML tells. */
export interface YamlPlace {
  /** Keys around it without places in lists: "sections.criteria"; empty at the top. */
  readonly path: string
  /** Whether a key is being written, or a value. */
  readonly role: 'key' | 'value'
  /** The key that the value belongs to. */
  readonly key: string | undefined
  /** What stands before the caret of the word that is being written, and where. */
  readonly typed: string
  readonly span: Span
  /** Spaces before the key that is being written. */
  readonly indent: number
  /** The keys beside it that are there already. */
  readonly siblings: ReadonlySet<string>
}

/** The place of an offset in YAML in blocks or on one line; undefined in comments and in long texts. Never throws. */
export function yamlPlace(text: string, offset: number): YamlPlace | undefined {
  const lines = text.split('\n')
  const at = text.slice(0, offset).split('\n').length - 1
  const column = offset - (text.lastIndexOf('\n', offset - 1) + 1)
  const written = (lines[at] ?? '').slice(0, column)
  if (/(?:^|\s)#/.test(written.replace(/"[^"]*"|'[^']*'/g, ''))) return undefined
  const line = lineOf(written)
  const around = parentsOf(lines, at, line)
  if (around.isText) return undefined
  const inner = flowPlace(line.content)
  const typed = inner.typed
  const path = [...around.keys, ...inner.keys].join('.')
  const isItem = line.dash !== undefined && inner.key === undefined && inner.role === 'key' && isListOfTexts(path)
  const last = path.split('.').at(-1)
  return {
    path: isItem ? path.split('.').slice(0, -1).join('.') : path,
    role: isItem ? 'value' : inner.role,
    key: isItem ? last : inner.key,
    typed,
    span: { start: offset - typed.length, end: offset },
    indent: line.indent,
    siblings:
      inner.role === 'key' && line.content.includes('{') ? keysOf(line.content) : siblingsOf(lines, at, line.indent),
  }
}

/** Lists whose entries have no keys. */
function isListOfTexts(path: string): boolean {
  return /(?:^|\.)(?:verbs|models|sources|aliases|submission|near|terms)$/.test(path)
}

interface Line {
  /** The column of its last dash; undefined without one. */
  readonly dash: number | undefined
  /** The column of what follows dashes and spaces. */
  readonly indent: number
  readonly content: string
}

function lineOf(text: string): Line {
  const lead = /^\s*(?:- +)*/.exec(text)?.[0] ?? ''
  const bare = /^(\s*)-$/.exec(text)
  if (bare) return { dash: bare[1]?.length ?? 0, indent: text.length + 1, content: '' }
  const dash = lead.lastIndexOf('-')
  return { dash: dash === -1 ? undefined : dash, indent: lead.length, content: text.slice(lead.length) }
}

/** The keys that lead to a line, the outermost first. `isText`: the line belongs to a text that runs over several. */
function parentsOf(
  lines: readonly string[],
  at: number,
  own: Line,
): { readonly keys: readonly string[]; readonly isText: boolean } {
  const keys: string[] = []
  // An entry of a list may stand in the very column of the key that holds the list.
  let limit = own.dash === undefined ? own.indent : own.dash + 0.5
  for (let above = at - 1; above >= 0 && limit > 0; above--) {
    const source = lines[above] ?? ''
    if (source.trim() === '' || /^\s*#/.test(source)) continue
    const line = lineOf(source)
    const opened = /^([\w-]+)\s*:\s*([|>][+-]?\d?)?\s*(?:#.*)?$/.exec(line.content)
    if (line.indent < limit && opened) {
      if (opened[2] !== undefined) return { keys, isText: true }
      keys.unshift(opened[1] ?? '')
      limit = line.dash === undefined ? line.indent : line.dash + 0.5
    } else if (line.dash !== undefined && line.indent === limit) limit = line.dash + 0.5
  }
  return { keys, isText: false }
}

/** What is being written within a line: brackets open up to here count. */
function flowPlace(content: string): Pick<YamlPlace, 'role' | 'key' | 'typed'> & { readonly keys: readonly string[] } {
  const block = /^([\w-]+)\s*:(?:\s+|$)/.exec(content)
  if (content.startsWith('{') || content.startsWith('[')) return inBrackets(content, [])
  if (!block) return { role: 'key', key: undefined, typed: /[\w-]*$/.exec(content)?.[0] ?? '', keys: [] }
  const value = content.slice(block[0].length)
  if (/^[[{]/.test(value)) return inBrackets(value, [block[1] ?? ''])
  return { role: 'value', key: block[1], typed: value.replace(/^["']/, ''), keys: [] }
}

function inBrackets(
  source: string,
  outer: readonly string[],
): Pick<YamlPlace, 'role' | 'key' | 'typed'> & { readonly keys: readonly string[] } {
  const { open, word } = bracketsOpen(source)
  const top = open.at(-1)
  const typed = word.trimStart().replace(/^["']/, '')
  const keys = [...outer, ...open.slice(0, -1).flatMap(({ key }) => key ?? [])]
  if (top?.kind !== '{') return { role: 'value', key: keys.at(-1), typed, keys: keys.slice(0, -1) }
  return { role: top.key === undefined ? 'key' : 'value', key: top.key, typed, keys }
}

interface OpenBracket {
  readonly kind: string
  /** The key before the value that is being written; undefined in a list, and while the key itself is written. */
  key: string | undefined
}

/** The brackets that are open at the end of the source, the outermost first, and what stands behind the last sign of YAML. */
function bracketsOpen(source: string): { readonly open: readonly OpenBracket[]; readonly word: string } {
  const open: OpenBracket[] = []
  let word = ''
  for (const sign of source) {
    const top = open.at(-1)
    if (sign === '{' || sign === '[') open.push({ kind: sign, key: undefined })
    else if (sign === '}' || sign === ']') open.pop()
    else if (sign === ',' && top?.kind === '{') top.key = undefined
    else if (sign === ':' && top?.kind === '{' && top.key === undefined) top.key = word.trim()
    word = /[[\]{},:]/.test(sign) ? '' : word + sign
  }
  return { open, word }
}

/** The keys of the braces that are open. */
function keysOf(content: string): ReadonlySet<string> {
  const own = content.slice(content.lastIndexOf('{') + 1)
  return new Set([...own.matchAll(/([\w-]+)\s*:/g)].map(match => match[1] ?? ''))
}

function siblingsOf(lines: readonly string[], at: number, indent: number): ReadonlySet<string> {
  const found = new Set<string>()
  const take = (source: string): 'on' | 'last' | 'over' => {
    if (source.trim() === '' || /^\s*#/.test(source)) return 'on'
    const line = lineOf(source)
    if (line.indent < indent) return 'over'
    const key = line.indent === indent ? /^([\w-]+)\s*:/.exec(line.content)?.[1] : undefined
    if (key !== undefined) found.add(key)
    return line.dash !== undefined && line.indent === indent ? 'last' : 'on'
  }
  if (lineOf(lines[at] ?? '').dash === undefined)
    for (let above = at - 1; above >= 0 && take(lines[above] ?? '') === 'on'; above--) continue
  for (let below = at + 1; below < lines.length; below++) {
    const source = lines[below] ?? ''
    if (lineOf(source).dash !== undefined && lineOf(source).indent <= indent) break
    if (take(source) === 'over') break
  }
  return found
}
