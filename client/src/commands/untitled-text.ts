import { languages, Position, Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode'

/** An untitled document with this name and text; one that is open already under the name stays as it is. */
export async function writtenInto(name: string, text: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(Uri.from({ scheme: 'untitled', path: name }))
  if (document.getText() === '') {
    const change = new WorkspaceEdit()
    change.insert(document.uri, new Position(0, 0), text)
    await workspace.applyEdit(change)
  }
  return document.languageId === 'assignment-markdown'
    ? document
    : languages.setTextDocumentLanguage(document, 'assignment-markdown')
}
