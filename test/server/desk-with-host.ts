import { onTestFinished } from 'vitest'
import { timers } from '../../server/src/workspace/timers.js'
import { localHost, type Asked, type LocalHost, type Reply } from '../network/local-host.js'
import { inProcess, uriOf, type InProcess } from './in-process.js'
import { pulling } from './plain-client.js'

export const uri = uriOf('essay.assignment.md')
export const starr = 'Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.'
export const list = (...entries: readonly string[]): string =>
  `Text.\r\n\r\n## References\r\n\r\n${entries.join('\r\n\r\n')}\r\n`

/** A client with an assignment, and the host that its server is set to ask. */
export interface Desk {
  readonly client: InProcess
  readonly host: LocalHost
}

/**
 * Opens the text as an assignment; whatever the server asks is answered by `reply`. The host is closed when the test is done. With `late` the
 * client has no settings when it is asked the first time.
 */
export async function desk(
  text: string,
  reply: (asked: Asked) => Reply,
  { settings = {}, capabilities = {}, late = false }: { settings?: object; capabilities?: object; late?: boolean } = {},
): Promise<Desk> {
  const host = await localHost(reply)
  onTestFinished(() => host.close())
  let asked = 0
  const answer = (): readonly object[] => [
    late && asked++ === 0 ? {} : { lookUp: { address: host.address }, ...settings },
  ]
  const client = await inProcess(
    {
      capabilities: { ...pulling, ...capabilities, workspace: { ...pulling.workspace, configuration: true } },
      initializationOptions: { lookUp: true },
      answers: { 'workspace/configuration': answer },
    },
    {},
    { clock: timers, zotero: host.address },
  )
  client.open(uri, text)
  await client.firstReceived(({ method }) => method === 'workspace/configuration')
  await client.pull(uri)
  return { client, host }
}
