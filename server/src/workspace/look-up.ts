import type { Identifier } from '../bibliography/identifier.js'
import type { Reference } from '../bibliography/reference.js'
import { leadingNames } from '../insertion/names.js'
import { fieldsOf, textOfData } from '../text/plain-data.js'
import { itemOfCrossref } from './crossref-item.js'
import type { CslItem } from './csl-item.js'
import { referenceOf } from './csl-reference.js'
import { dataOf, hostOf, type Answer, type Failure, type Question } from './network-answer.js'
import { failureWords } from './network-words.js'
import type { Network } from './network.js'
import { itemOfOpenLibrary, openLibraryPath } from './open-library-item.js'
import { workKind } from './work-kinds.js'

/** The work behind a DOI or ISBN, or in words why there is none. */
export type LookedUp =
  | {
      readonly kind: 'work'
      readonly work: Reference
      readonly item: CslItem
      /** "doi.org": who says so. */
      readonly host: string
      /** "a set of data": what it is, where that is rarely meant. */
      readonly other: string | undefined
    }
  | { readonly kind: 'nothing'; readonly message: string; readonly cancelled: boolean }

/** Looks works up. What was found is kept while the server runs, so that nothing is asked twice. */
export interface LookUps {
  /** Never rejects. */
  readonly find: (identifier: Identifier, address: string | undefined, signal?: AbortSignal) => Promise<LookedUp>
}

/** The host that would be asked: of the address in the settings, else the registry of all DOIs, or Open Library for ISBNs. */
export function lookUpAddress(kind: Identifier['kind'], set: string | undefined): string {
  const address = set ?? (kind === 'doi' ? 'https://doi.org' : 'https://openlibrary.org')
  return address.replace(/\/+$/, '')
}

/** Look-ups over one network; a work that was found is remembered, a failure is asked for again. */
export function lookUps({ ask }: Network): LookUps {
  const found = new Map<string, LookedUp>()
  return {
    find: async (identifier, set, signal) => {
      const question = questionFor(identifier, lookUpAddress(identifier.kind, set))
      const known = found.get(question.address)
      if (known) return known
      const looked = lookedUp(await ask({ ...question, signal }), identifier, hostOf(question.address))
      if (looked.kind === 'work') found.set(question.address, looked)
      return looked
    },
  }
}

/** Content negotiation (DOI Handbook, ch. 5; Crossref and DataCite, "Content negotiation"): the DOI's own address, asked for data instead of its page. */
function questionFor({ kind, value }: Identifier, address: string): Question {
  if (kind === 'isbn') return { address: address + openLibraryPath(value), accept: 'application/json' }
  const path = value.split('/').map(encodeURIComponent).join('/')
  return { address: `${address}/${path}`, accept: 'application/vnd.citationstyles.csl+json' }
}

function lookedUp(answer: Answer | Failure, identifier: Identifier, host: string): LookedUp {
  if (answer.kind === 'failure') return nothing(failureSaid(answer, identifier, host), answer.why === 'cancelled')
  if (answer.status === 204 || answer.text.trim() === '') return nothing(unknown(identifier, host))
  const read = dataOf(answer, host)
  if (read.kind === 'failure') return nothing(failureSaid(read, identifier, host))
  const item = itemIn(read.data, identifier)
  if (item === undefined) return nothing(unknown(identifier, host))
  const work = referenceOf(item)
  if (work.title === undefined && leadingNames(work).length === 0) return nothing(unknown(identifier, host))
  return { kind: 'work', item, work, host, other: otherKind(read.data) }
}

/** The DOI as it was asked for stays: it is the one that the writer has. */
function itemIn(data: unknown, { kind, value }: Identifier): CslItem | undefined {
  if (kind === 'isbn') return itemOfOpenLibrary(data, value)
  const fields = fieldsOf(data)
  if (Object.keys(fields).length === 0) return undefined
  return { ...itemOfCrossref(fields), id: value, DOI: value }
}

function otherKind(data: unknown): string | undefined {
  return workKind(textOfData(fieldsOf(data)['type'])).other
}

function nothing(message: string, cancelled = false): LookedUp {
  return { kind: 'nothing', message, cancelled }
}

function failureSaid(failure: Failure, identifier: Identifier, host: string): string {
  if (failure.why === 'not-found') return unknown(identifier, host)
  // Whoever registers a DOI may give a page alone, and say so in either way.
  if (identifier.kind === 'doi' && (failure.why === 'page' || failure.status === 406))
    return `${failure.host} answered with a web page instead of data about ${spoken(identifier)}. Its publisher may give none, or your network may ask you to sign in first.`
  return failureWords(failure)
}

function unknown(identifier: Identifier, host: string): string {
  return identifier.kind === 'doi'
    ? `${host} knows no work with ${spoken(identifier)}. Look whether it was copied as a whole.`
    : `${host} does not know ${spoken(identifier)}. Many books are missing there, so the number may still be right.`
}

function spoken({ kind, value }: Identifier): string {
  return kind === 'doi' ? `the DOI ${value}` : `the ISBN ${value}`
}
