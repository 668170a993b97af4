/** One entry of a library file as it stands, to be read by itself. Places are offsets of the file's text. */
export interface LibraryPiece {
  readonly source: string
  readonly start: number
  /** "starr2016", where the entry begins with one. */
  readonly key: string | undefined
  /** Whether the file, or the next entry, begins before this one is closed. */
  readonly unclosed: boolean
}

/** A `@string` of a `.bib` file: its name in lower case, and the definition as it stands. */
export interface BibString {
  readonly name: string
  readonly source: string
}

/** How far a closing brace is looked for behind what looks like the start of the next entry: a line of an abstract may begin with "@". */
const reach = 20_000

/**
 * The entries and strings of a `.bib` file, one after the other. An entry whose brace never closes ends before the next line that begins with "@", so
 * that it takes no other with it; `@comment` and `@preamble` are left out. Linear in the text.
 */
export function* bibPieces(text: string): Generator<LibraryPiece | BibString> {
  const opening = /^[ \t]*@[ \t]*(\w+)\s*([{(])[ \t]*([^\s,={}()"]*)/gm
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const [head, kind = '', bracket = '{', key = ''] = match
    const start = match.index + head.length - head.trimStart().length
    const from = text.indexOf(bracket, match.index) + 1
    const { end, unclosed } = endOfEntry(text, from, bracket === '(' ? ')' : '}')
    opening.lastIndex = end
    const source = text.slice(start, end).trimEnd()
    if (/^string$/i.test(kind)) yield { name: key.toLowerCase(), source }
    else if (!/^(?:comment|preamble)$/i.test(kind)) yield { source, start, key: key === '' ? undefined : key, unclosed }
  }
}

function endOfEntry(text: string, from: number, closing: '}' | ')'): { end: number; unclosed: boolean } {
  let depth = closing === '}' ? 1 : 0
  let next: number | undefined
  for (let at = from; at < text.length && at < (next ?? text.length) + reach; at++) {
    const sign = text[at]
    if (sign === '\\') at++
    else if (sign === '{') depth++
    else if (sign === '}') depth--
    else if (sign === '\n' && next === undefined && beginsEntry(text, at + 1)) next = at + 1
    if (sign === closing && depth === 0) return { end: at + 1, unclosed: false }
    if (depth < 0) break
  }
  return { end: next ?? text.length, unclosed: true }
}

function beginsEntry(text: string, at: number): boolean {
  const opening = /[ \t]*@[ \t]*\w+\s*[{(]/y
  opening.lastIndex = at
  return opening.test(text)
}

/** The records of a RIS file: each from its TY line to its ER line, or to the next TY line or the end where that is missing. */
export function* risPieces(text: string): Generator<LibraryPiece> {
  const opening = /^TY {0,2}-/gm
  const closing = /^ER {0,2}-.*$/gm
  let end = closing.exec(text)
  for (let match = opening.exec(text), next: RegExpExecArray | null; match; match = next) {
    next = opening.exec(text)
    while (end !== null && end.index < match.index) end = closing.exec(text)
    const behind = next?.index ?? text.length
    const last = end !== null && end.index < behind ? end : undefined
    const source = text.slice(match.index, last ? last.index + last[0].length : behind)
    const key = /^ID {0,2}- *(\S+) *$/m.exec(source)?.[1]
    yield { source: source.trimEnd(), start: match.index, key, unclosed: last === undefined }
  }
}

/** The items of a CSL-JSON file: those of its array, or of the `items` of an export, each as it stands. */
export function* jsonPieces(text: string): Generator<LibraryPiece> {
  const list = /^\s*(?:\{[^[\]]{0,500}"items"\s*:\s*)?\[/.exec(text)
  const single = /^\s*(?=\{)/.exec(text)
  for (let at = list?.[0].length ?? single?.[0].length ?? text.length; at < text.length;) {
    const start = text.indexOf('{', at)
    const ends = text.indexOf(']', at)
    if (start === -1 || (ends !== -1 && ends < start)) return
    const end = endOfObject(text, start)
    const source = text.slice(start, end ?? text.length)
    const key = /"id"\s*:\s*"?([^"\s,}]+)/.exec(source)?.[1]
    yield { source, start, key, unclosed: end === undefined }
    at = end ?? text.length
  }
}

/** Behind the brace that closes the object; undefined where none does. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0
  let inText = false
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\\') at++
    else if (sign === '"') inText = !inText
    else if (!inText && sign === '{') depth++
    else if (!inText && sign === '}' && --depth === 0) return at + 1
  }
  return undefined
}
