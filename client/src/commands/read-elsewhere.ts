import { window } from 'vscode'
import { askedAndApplied } from '../edits.js'
import type { Server } from '../server/lazy-server.js'
import { pickedWork } from './pick-one-work.js'
import { atCursor, opened } from './text-place.js'

/** *I read it in another book*: asks which, and makes every citation of the work at the place say so; its entry gives way to that of the book. */
export async function readElsewhere(server: Server, given = atCursor()): Promise<void> {
  const place = await opened(given)
  if (place === undefined) return
  const work = await pickedWork(server, place.uri, 'Which book did you read it in?')
  if (work === undefined) return
  const outcome = await askedAndApplied(place.uri, () => server.request('markwise/readElsewhere', { ...place, work }))
  if (outcome === 'nothing')
    void window.showInformationMessage('Nothing to change here. Put the cursor on a citation first.')
}
