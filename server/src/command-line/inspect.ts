import { shown } from './shown-path.js'
import { inspection } from './inspection.js'
import { oneDraft } from './one-draft.js'
import { failed } from './terminal.js'

/** Prints everything that was read in one Markdown or Word file, as JSON. 2 where it could not be read. */
export async function inspect(path: string, { brief }: { readonly brief?: string }): Promise<number> {
  const draft = await oneDraft(path, brief)
  if (typeof draft === 'string') return failed(draft)
  process.stdout.write(`${JSON.stringify(inspection(draft, shown(path)), null, 2)}\n`)
  return 0
}
