import { env, UIKind, Uri, window, workspace } from 'vscode'

/** In a browser without a folder there is nothing to save into: what is new begins untitled. */
export function hasFiles(): boolean {
  return env.uiKind === UIKind.Desktop || env.remoteName !== undefined || workspace.workspaceFolders !== undefined
}

/** The folder of the active editor's file, or else the first of the workspace; undefined where there is none. */
export function startFolder(): Uri | undefined {
  const active = window.activeTextEditor?.document.uri
  const inFolder = active && workspace.getWorkspaceFolder(active) ? Uri.joinPath(active, '..') : undefined
  return inFolder ?? workspace.workspaceFolders?.[0]?.uri
}
