import { builtInBriefs } from '../brief/built-in.js'
import { scaffold } from '../features/scaffold.js'
import { placeAt } from '../text/lines.js'
import { textOf } from '../text/rope.js'
import { bytesOf } from '../workspace/base64.js'
import { folderOf, nameOf } from '../workspace/host.js'
import { importBrief, type DocumentReaders } from '../workspace/import-brief.js'
import { onOwnRequest } from './handler.js'
import * as protocol from './protocol-briefs.js'
import type { Session } from './session.js'

/** Registers the requests that list briefs, lay out an assignment from one, and read one from a document; `readers` are those that the host has. */
export function registerBriefRequests(session: Session, readers: DocumentReaders): void {
  onOwnRequest(session, protocol.briefsRequest, ({ uri }) => briefChoices(session, uri))
  onOwnRequest(session, protocol.scaffoldRequest, async ({ id, uri }) => {
    const near = uri === undefined ? [] : await session.files.briefsNear(folderOf(uri))
    const brief = near.find(file => file.brief?.id === id)?.brief ?? builtInBriefs().find(known => known.id === id)
    if (brief === undefined) return null
    const { text, offset } = scaffold(brief)
    const answer: protocol.ScaffoldAnswer = { text, position: placeAt(textOf(text), offset) }
    return answer
  })
  onOwnRequest(session, protocol.importBriefRequest, ({ name, content }) => importAnswer(name, content, readers))
}

async function importAnswer(
  name: string,
  content: string,
  readers: DocumentReaders,
): Promise<protocol.ImportBriefAnswer> {
  const read = await importBrief(name, bytesOf(content), readers)
  if ('fault' in read) return { fault: read.message }
  const { imported, id, summary, file } = read
  return {
    id,
    summary,
    criteria: imported.criteria.length,
    doubts: imported.doubts,
    isBuiltIn: builtInBriefs().some(brief => brief.id === id),
    text: file,
  }
}

async function briefChoices(session: Session, uri: string | undefined): Promise<readonly protocol.BriefChoice[]> {
  const near = uri === undefined ? [] : await session.files.briefsNear(uri)
  const own = near.flatMap(({ brief, uri: file }) =>
    brief ? [{ id: brief.id, title: brief.title, description: nameOf(file) }] : [],
  )
  const builtIn = builtInBriefs().map(({ id, title, qualification = 'built in', wording }) => ({
    id,
    title,
    description:
      wording === 'paraphrased' ? `${qualification} · outline only, you put the official wording in` : qualification,
  }))
  return [...own, ...builtIn.filter(({ id }) => !own.some(brief => brief.id === id))]
}
