import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Brief } from '../brief/brief.js'
import { builtInBriefs } from '../brief/built-in.js'
import { namedBrief } from '../brief/known-ids.js'
import { scaffold } from '../features/scaffold.js'
import { isBriefFile } from '../workspace/brief-files.js'
import { workspaceFiles } from '../workspace/workspace-files.js'
import { nodeHost } from '../workspace/node-host.js'
import { isMarkdown } from './targets.js'
import { writtenNew } from './written-whole.js'
import { failed } from './terminal.js'
import { unknownBrief } from './unknown-brief.js'

/** Lays out a new assignment of a brief, by its id or its file, to a file or to stdout; never over a file that is there. 2 where it could not be made. */
export async function newAssignment(id: string, output: string | undefined): Promise<number> {
  const folder = pathToFileURL(process.cwd()).href
  const files = workspaceFiles(nodeHost([folder]))
  if (isBriefFile(id)) return laidOut((await files.briefAt(pathToFileURL(resolve(id)).href))?.brief, id, output)
  const near = (await files.briefsNear(folder)).flatMap(file => (file.brief ? [file.brief] : []))
  const briefs = [...near, ...builtInBriefs()]
  const { match, id: known } = namedBrief(
    id,
    briefs.map(brief => ({ id: brief.id, title: brief.title, aliases: brief.aliases ?? [] })),
  )
  const brief = match === 'known' ? briefs.find(candidate => candidate.id === known) : undefined
  if (brief === undefined)
    return failed(
      unknownBrief(
        id,
        known,
        briefs.map(candidate => candidate.id),
      ),
    )
  return laidOut(brief, id, output)
}

/** `name`: what was asked for, for the message where it holds no brief. */
async function laidOut(brief: Brief | undefined, name: string, output: string | undefined): Promise<number> {
  if (brief === undefined) {
    return failed(`${name} holds no brief that can be used. Say “markwise check ${name}” to see why.`)
  }
  const { text } = scaffold(brief)
  if (output === undefined) {
    process.stdout.write(text)
    return 0
  }
  if (!isMarkdown(output)) return failed(`${output} has to end in .assignment.md, or in .md.`)
  const problem = await writtenNew(output, text)
  process.stderr.write(`${problem ?? `Wrote ${output}.`}\n`)
  return problem === undefined ? 0 : 2
}
