import { tokenBefore, type NameToken } from './name-tokens.js'

/** Reads tokens leftwards; only `at` and what was looked at change in it. */
export interface Reader {
  readonly text: string
  readonly floor: number
  readonly inBracket: boolean
  at: number
  /** The tokens looked at, from right to left; those before `next` are passed. */
  readonly tokens: NameToken[]
  next: number
}

/** A name read leftwards from its end; `start` and `end` are offsets of the text. */
export interface ReadName {
  readonly family: string
  /** The family with the capitals before it. */
  readonly written: string
  readonly start: number
  readonly end: number
  readonly body: boolean
  readonly isPerson: boolean
  readonly isInverted: boolean
}

/** A reader that goes leftwards from `at` and not beyond `floor`, both offsets of the text. */
export function readerAt(text: string, at: number, floor: number, inBracket: boolean): Reader {
  return { text, floor, inBracket, at, tokens: [], next: 0 }
}

/** The token `offset` places left of the reader. */
export function peek(reader: Reader, offset = 0): NameToken | undefined {
  const { text, floor, tokens } = reader
  for (let missing = reader.next + offset + 1 - tokens.length; missing > 0; missing--) {
    const last = tokens.length > reader.next ? tokens[tokens.length - 1] : undefined
    const found = tokenBefore(text, last === undefined ? reader.at : last.start, floor)
    if (found === undefined) return undefined
    tokens.push(found)
  }
  return tokens[reader.next + offset]
}

/** Goes past the next token leftwards; stays where there is none. */
export function advance(reader: Reader): void {
  const passed = peek(reader)
  if (passed === undefined) return
  reader.at = passed.start
  reader.next++
}

/** The next token leftwards, which is passed, where it is of this kind; undefined, and nothing passed, where it is not. */
export function take(reader: Reader, kind: NameToken['kind']): NameToken | undefined {
  const found = peek(reader)
  if (found?.kind !== kind) return undefined
  advance(reader)
  return found
}

/** Back to where the reader stood before: right of tokens that it passed. */
export function backTo(reader: Reader, at: number): void {
  while (reader.next > 0 && (reader.tokens[reader.next - 1]?.start ?? at) < at) reader.next--
  reader.at = at
}
