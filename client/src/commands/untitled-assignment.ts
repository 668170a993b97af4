import { workspace, type TextDocument } from 'vscode'

/** A new untitled assignment with this text; the editor asks for its place when it is first saved. */
export function untitledAssignment(content: string): Thenable<TextDocument> {
  return workspace.openTextDocument({ language: 'assignment-markdown', content })
}
