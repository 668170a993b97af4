/** A round or square bracket in prose, from its opening to behind its closing. */
export interface Bracket {
  readonly open: number
  /** Behind the closing bracket; where that is missing, the end of the paragraph. */
  readonly end: number
  readonly closed: boolean
  readonly square: boolean
}

/** All brackets of the text by where they open. One pass; a blank line ends what is still open. */
export function bracketsIn(text: string): readonly Bracket[] {
  const found: Bracket[] = []
  let open: { readonly at: number; readonly square: boolean }[] = []
  const flush = (end: number): void => {
    for (const { at, square } of open) found.push({ open: at, end, closed: false, square })
    open = []
  }
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index)
    if (character === 40 || character === 91 || character === 0xff08) open.push({ at: index, square: character === 91 })
    else if (character === 41 || character === 93 || character === 0xff09) {
      const opening = open.at(-1)
      if (opening === undefined || opening.square !== (character === 93)) continue
      open.pop()
      found.push({ open: opening.at, end: index + 1, closed: true, square: opening.square })
    } else if (character === 10 && text.charCodeAt(index + 1) === 10) flush(index)
  }
  flush(text.length)
  return found.sort((a, b) => a.open - b.open)
}

/** The innermost bracket round each of the (ascending) offsets; undefined where there is none. Linear in both together. */
export function innermost(brackets: readonly Bracket[], offsets: readonly number[]): readonly (Bracket | undefined)[] {
  const stack: Bracket[] = []
  let next = 0
  return offsets.map(offset => {
    for (let bracket = brackets[next]; bracket !== undefined && bracket.open < offset; bracket = brackets[++next]) {
      while (stack.length > 0 && (stack.at(-1)?.end ?? 0) <= bracket.open) stack.pop()
      stack.push(bracket)
    }
    while (stack.length > 0 && (stack.at(-1)?.end ?? 0) <= offset) stack.pop()
    return stack.at(-1)
  })
}
