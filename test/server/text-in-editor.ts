import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import { applyEdits } from '../../server/src/text/edit.js'

/** The place of an offset as an editor counts; every line end counts as the text has it. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
}

/** The characters in the range. */
export function textIn(text: string, { start, end }: Range): string {
  return text.slice(offsetIn(text, start), offsetIn(text, end))
}

/** The text after the edits of an answer. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      span: { start: offsetIn(text, range.start), end: offsetIn(text, range.end) },
      insert: newText,
    })),
  )
}

/** The edits of the only document that the workspace edit changes. */
export function editsOf(edit: WorkspaceEdit | undefined): readonly TextEdit[] {
  if (edit?.documentChanges)
    return edit.documentChanges.flatMap(change => ('edits' in change ? (change.edits as TextEdit[]) : []))
  return Object.values(edit?.changes ?? {}).flat()
}

function offsetIn(text: string, { line, character }: Position): number {
  const breaks = /\r\n|\r|\n/g
  let start = 0
  for (let before = 0; before < line; before++) {
    breaks.exec(text)
    start = breaks.lastIndex
  }
  return start + character
}
