import type { Verification } from '../bibliography/verification.js'
import {
  verificationByDoi,
  verificationOf,
  type EntryToVerify,
  type RegisteredWork,
} from '../features/verify-references.js'
import { dataAt, entriesOf } from '../text/plain-data.js'
import { itemOfCrossref, yearsOf } from './crossref-item.js'
import { dataOf, hostOf, type Failure } from './network-answer.js'
import type { Network } from './network.js'

/** The address of the registry: of the settings, else Crossref's. */
export function verifyAddress(set: string | undefined): string {
  return (set ?? 'https://api.crossref.org').replace(/\/+$/, '')
}

/** Milliseconds between two questions: Crossref lets everybody search once a second (REST API, "Access and authentication", rate limits of the public pool). */
const gap = 1000

/**
 * Asks about one entry after the other and tells each answer as it comes. Ends at the first failure, which is returned: the entries behind it are then not
 * asked. Never rejects.
 */
export async function verified(
  network: Network,
  address: string,
  entries: readonly EntryToVerify[],
  signal: AbortSignal,
  told: (entry: EntryToVerify, verification: Verification) => void,
): Promise<Failure | undefined> {
  const ask: Ask = async path => {
    const answer = await network.ask({ address: address + path, accept: 'application/json', signal, gap })
    return answer.kind === 'failure' ? answer : dataOf(answer, hostOf(address))
  }
  for (const entry of entries) {
    const verification = await askedAbout(entry, ask)
    if ('why' in verification) return verification
    told(entry, verification)
  }
  return undefined
}

type Ask = (path: string) => Promise<ReturnType<typeof dataOf>>

/** By its DOI where it has one; where Crossref does not know that, by its words. */
async function askedAbout(
  { entry: { reference }, doi, words }: EntryToVerify,
  ask: Ask,
): Promise<Verification | Failure> {
  const work = doi === undefined ? undefined : await workOf(doi, ask)
  if (work !== undefined && 'why' in work) return work
  // Where it is that of another work, this is what is told.
  if (work !== undefined) return verificationByDoi(reference, work)
  const found = await ask(`/works?query.bibliographic=${encodeURIComponent(words)}&rows=5&select=${fields}`)
  if (found.kind === 'failure') return found
  return verificationOf(reference, entriesOf(dataAt(found.data, ['message', 'items'])).flatMap(registeredWork))
}

const fields = 'DOI,title,subtitle,author,editor,issued,published-print,published-online,type'

async function workOf(doi: string, ask: Ask): Promise<RegisteredWork | Failure | undefined> {
  const found = await ask(`/works/${encodeURIComponent(doi)}`)
  if (found.kind === 'failure') return found.why === 'not-found' ? undefined : found
  return registeredWork(dataAt(found.data, ['message']))[0]
}

function registeredWork(data: unknown): readonly RegisteredWork[] {
  const { title, author = [], editor = [] } = itemOfCrossref(data)
  if (title === undefined) return []
  const names = [...author, ...editor].flatMap(({ family, literal }) => family ?? literal ?? [])
  return [{ title, names, years: yearsOf(data) }]
}
