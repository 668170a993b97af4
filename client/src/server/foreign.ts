import type { TextDocument } from 'vscode'

/** Whether a document is nobody's draft: a notebook's cell, an old version in a comparison, a log, a page of ours. */
export function isForeign({ uri }: TextDocument): boolean {
  return foreignSchemes.has(uri.scheme)
}

const foreignSchemes: ReadonlySet<string> = new Set(['vscode-notebook-cell', 'git', 'output', 'markwise'])
