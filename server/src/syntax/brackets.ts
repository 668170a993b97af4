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
  const marks = /[()[\]（）]|\n(?=\n)/g
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    const { index } = mark
    const sign = mark[0]
    if (sign === '\n') flush(index)
    else if (sign === '(' || sign === '[' || sign === '（') open.push({ at: index, square: sign === '[' })
    else {
      const opening = open.at(-1)
      if (opening === undefined || opening.square !== (sign === ']')) continue
      open.pop()
      found.push({ open: opening.at, end: index + 1, closed: true, square: opening.square })
    }
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
