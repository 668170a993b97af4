import { shown } from './check.js'
import { inspection } from './inspection.js'
import { draftReader } from './read-draft.js'

/** Prints everything that was read in one Markdown file, as JSON. 2 where it could not be read. */
export async function inspect(path: string): Promise<number> {
  const draft = await draftReader(process.cwd())(path)
  if (typeof draft === 'string') {
    process.stderr.write(`${draft}\n`)
    return 2
  }
  process.stdout.write(`${JSON.stringify(inspection(draft, shown(path)), null, 2)}\n`)
  return 0
}
