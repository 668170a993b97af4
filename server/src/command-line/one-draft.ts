import { briefForDrafts } from './brief-for-drafts.js'
import { draftReader, type Draft } from './read-draft.js'

/** The draft that a command is about; `named` is what `--brief` says. A string says in one line why it cannot be read. */
export async function oneDraft(path: string, named?: string): Promise<Draft | string> {
  const roots = [process.cwd()]
  const chosen = await briefForDrafts(named, roots)
  return 'problem' in chosen ? chosen.problem : draftReader({ roots, brief: chosen.brief })(path)
}
