import { pathToFileURL } from 'node:url'
import { builtInBriefs } from '../brief/built-in.js'
import { namedBrief } from '../brief/known-ids.js'
import { scaffold } from '../features/scaffold.js'
import { briefFiles } from '../workspace/brief-files.js'
import { nodeHost } from '../workspace/node-host.js'
import { writtenNew } from './written-whole.js'

/** Lays out a new assignment, to a file or to stdout; never over a file that is there. 2 where it could not be made. */
export async function newAssignment(id: string, output: string | undefined): Promise<number> {
  const folder = pathToFileURL(process.cwd()).href
  const near = (await briefFiles(nodeHost([folder])).near(folder)).flatMap(file => (file.brief ? [file.brief] : []))
  const briefs = [...near, ...builtInBriefs()]
  const { match, id: known } = namedBrief(
    id,
    briefs.map(brief => ({ id: brief.id, title: brief.title, aliases: brief.aliases ?? [] })),
  )
  const brief = match === 'known' ? briefs.find(candidate => candidate.id === known) : undefined
  if (brief === undefined) {
    const meant = known === undefined ? '' : ` Did you mean ${known}?`
    process.stderr.write(
      `I know no brief “${id}”.${meant} Known: ${briefs.map(candidate => candidate.id).join(', ')}.\n`,
    )
    return 2
  }
  const { text } = scaffold(brief)
  if (output === undefined) {
    process.stdout.write(text)
    return 0
  }
  const problem = await writtenNew(output, text)
  process.stderr.write(`${problem ?? `Wrote ${output}.`}\n`)
  return problem === undefined ? 0 : 2
}
