import type { Server } from '../server/lazy-server.js'
import { worksPick } from './works-pick.js'

/** The id of the one work that the writer picks, found as they type; undefined when called off. */
export async function pickedWork(server: Server, uri: string, title: string): Promise<string | undefined> {
  const works = worksPick(server, {
    title,
    placeholder: 'Author, year or title; misspelt will do',
    uri,
    offers: ({ kind }) => kind === 'work',
  })
  const { pick } = works
  const id = await new Promise<string | undefined>(resolve => {
    pick.onDidAccept(async () => {
      const found = await works.found()
      const active = pick.activeItems.find(item => found.includes(item))
      resolve((active ?? found[0])?.id)
    })
    pick.onDidHide(() => resolve(undefined))
    pick.show()
  })
  works.dispose()
  return id
}
