/**
 * Expressions that ask for letters of all scripts (`\p{Lu}`, `\p{L}` …), in two: `narrow` knows the letters of Latin scripts only, and reads a text that holds no
 * others. V8 takes a tenth of a millisecond for each `\p{…}` that it compiles, and a text is opened by a hundred such expressions; the narrow ones take a
 * tenth of that. No code imports this: `scripts/latin-first.mjs` puts it in the place of each such expression when the project is built or tested.
 */
export class LatinFirst {
  // Fields with `#` cost more in code that has hardly run before.
  lastIndex = 0
  /** For expressions that go on from `lastIndex`: the text that they are in, and the one of the pair that fits it. */
  private text: string | undefined
  private fitting: RegExp | undefined

  constructor(private readonly pair: Pair) {}

  get source(): string {
    return this.pair.source
  }
  get flags(): string {
    return this.pair.flags
  }

  test(text: string): boolean {
    return this.pair.goesOn ? this.exec(text) !== null : fitting(this.pair, text).test(text)
  }

  exec(text: string): RegExpExecArray | null {
    if (!this.pair.goesOn) return fitting(this.pair, text).exec(text)
    if (this.text !== text) this.fitting = fitting(this.pair, text)
    this.text = text
    const expression = this.fitting ?? fitting(this.pair, text)
    expression.lastIndex = this.lastIndex
    const found = expression.exec(text)
    this.lastIndex = expression.lastIndex
    return found
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return fitting(this.pair, text)[Symbol.match](text)
  }
  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpMatchArray> {
    return fitting(this.pair, text)[Symbol.matchAll](text)
  }
  [Symbol.replace](text: string, by: string): string {
    return fitting(this.pair, text)[Symbol.replace](text, by)
  }
  [Symbol.search](text: string): number {
    return fitting(this.pair, text)[Symbol.search](text)
  }
  [Symbol.split](text: string, limit?: number): string[] {
    return fitting(this.pair, text)[Symbol.split](text, limit)
  }
}

interface Pair {
  readonly source: string
  readonly flags: string
  /** Whether `exec` and `test` go on from `lastIndex`. */
  readonly goesOn: boolean
  narrow: RegExp | undefined
  wide: RegExp | undefined
}

/** The expressions of one module, source and flags in turn, each made when it is first asked for. */
export function latinFirst(written: readonly string[]): (index: number) => LatinFirst {
  const pairs: Pair[] = []
  const all: LatinFirst[] = []
  return index => {
    const pair = (pairs[index] ??= pairOf(written[2 * index] ?? '', written[2 * index + 1] ?? ''))
    // A literal that goes on is a new one each time that it is come by.
    return pair.goesOn ? new LatinFirst(pair) : (all[index] ??= new LatinFirst(pair))
  }
}

/** In the place of `new RegExp`, where the flags say `u`. */
export function newLatinFirst(source: string, flags: string): RegExp | LatinFirst {
  return /\\p\{/.test(source) ? new LatinFirst(pairOf(source, flags)) : new RegExp(source, flags)
}

function pairOf(source: string, flags: string): Pair {
  return { source, flags, goesOn: /[gy]/.test(flags), narrow: undefined, wide: undefined }
}

/** Once the wide one was needed, and so is compiled, there is no use in another for the same texts. */
function fitting(pair: Pair, text: string): RegExp {
  if (pair.wide) return pair.wide
  if (beyond.test(text)) return (pair.wide = new RegExp(pair.source, pair.flags))
  return (pair.narrow ??= narrowed(pair.source, pair.flags))
}

/** What the narrow expressions do not know: all but Latin letters (Unicode's first three blocks, less the long s), punctuation, signs of money, arrows and symbols. */
const beyond = /[^\0-\u017e\u2000-\u206f\u20a0-\u20c0\u2122\u2190-\u23ff\u2500-\u26ff]/

/** The members of the classes that stand among what `beyond` lets through (`test/text/latin-first.test.ts` compares them). */
const letters: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ž',
  Lu: 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ',
  Ll: 'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž',
  Lo: 'ªº',
  M: '',
  N: '\\d²³¹¼-¾',
}

/**
 * The same expression for texts that hold nothing of `beyond`; without the flag `u`, which says nothing about them. Throws where the expression does, or
 * where it asks for a class that is not among `letters`.
 */
function narrowed(source: string, flags: string): RegExp {
  const members = flags.includes('i') ? membersInBothCases : membersOf
  const narrow = source.replace(/\[(?:\\.|[^\]\\])*\]|\\.(?:\{(\w+)\})?/g, (part, name: string | undefined) => {
    if (part.startsWith('[')) return part.replace(/\\p\{(\w+)\}/g, (_, inside: string) => members(inside))
    return part.startsWith('\\p') ? `[${members(name ?? '')}]` : part
  })
  return new RegExp(narrow, flags.replace('u', ''))
}

/** The capitals of these two are not among what is let through. */
function membersInBothCases(name: string): string {
  return name === 'Lu' ? `${membersOf(name)}µß` : membersOf(name)
}

function membersOf(name: string): string {
  const found = letters[name]
  if (found === undefined) throw new Error(`no Latin letters are known of \\p{${name}}`)
  return found
}
