import { counted } from '../text/amounts.js'
import { entriesOf, fieldsOf, textOfData } from '../text/plain-data.js'
import type { Host } from './host.js'
import type { LibraryFile } from './library-files.js'
import { dataOf, hostOf, type Answer, type Failure } from './network-answer.js'
import { failureWords } from './network-words.js'
import type { Network } from './network.js'
import { jsonPieces, type LibraryPiece } from './library-pieces.js'
import { readRecords } from './read-library.js'
import { inSlices } from './slices.js'

/** The library of the Zotero that runs on this machine. */
export interface Zotero {
  /** The library as it was last read; the same object while it is the same. Looks again in the background where the last look is a minute old. */
  readonly now: () => LibraryFile
}

/** Who is told what came of asking Zotero. */
export interface ZoteroListener {
  /** Called when the library was read and is another than before. */
  readonly read: () => void
  /** Called once with why it cannot be read. */
  readonly say: (message: string) => void
}

/** Where Zotero 7 answers other programs of the same machine (Zotero, "Local API"; "Settings → Advanced" lets it). */
const zoteroAddress = 'http://127.0.0.1:23119'

/** Milliseconds after which `now` looks again. */
const stale = 60_000
/** Bytes: tens of thousands of items. */
const largest = 100_000_000

/** Nothing is asked before `now` is called for the first time. */
export function zotero(host: Host, network: Network, listener: ZoteroListener, address = zoteroAddress): Zotero {
  let file = unread('it is still being read.')
  let looked = Number.NEGATIVE_INFINITY
  let version: string | undefined
  let hasSpoken = false
  const look = async (): Promise<void> => {
    const answer = await asked(network, address, version)
    if (answer.kind === 'answer' && answer.status === 304) return
    const list = answer.kind === 'answer' ? listIn(answer, address) : answer
    if (typeof list !== 'string') {
      const problem = problemOf(list)
      if (!hasSpoken) listener.say(problem)
      hasSpoken = true
      if (file.library.works.length > 0) return
      file = unread(problem)
    } else {
      file = await readFrom(host, list)
      version = answer.kind === 'answer' ? answer.header('last-modified-version') : undefined
    }
    listener.read()
  }
  return {
    now: () => {
      if (host.now() - looked >= stale) {
        looked = host.now()
        void look()
      }
      return file
    },
  }
}

function asked(network: Network, address: string, version: string | undefined): Promise<Answer | Failure> {
  return network.ask({
    address: `${address}/api/users/0/items?format=csljson`,
    accept: 'application/json',
    headers: {
      'zotero-api-version': '3',
      ...(version === undefined ? {} : { 'if-modified-since-version': version }),
    },
    largest,
  })
}

/** The text of a list of items. It is not read here: that of a large library would take long in one go. */
function listIn(answer: Answer, address: string): string | Failure {
  const host = hostOf(address)
  const other = answer.header('zotero-api-version')
  const isOther = other !== undefined && other !== '3'
  if (!isOther && /^\s*(?:\{\s*"items"\s*:\s*)?\[/.test(answer.text)) return answer.text
  const read = dataOf(answer, host)
  return read.kind === 'failure' ? read : { kind: 'failure', why: 'not-data', host }
}

function problemOf(failure: Failure): string {
  switch (failure.why) {
    case 'unreachable':
      return 'Zotero does not run on this machine, so markwise.zotero adds nothing. Start Zotero, and its library is there a minute later.'
    case 'refused':
      return 'Zotero lets no other program read its library. In Zotero, tick “Allow other applications on this computer to communicate with Zotero” under Settings, Advanced.'
    case 'blocked':
      return 'A browser does not let Markwise read Zotero. Save a .bib file from Zotero beside the assignment instead.'
    case 'not-found':
    case 'not-data':
    case 'page':
      return `What answers at ${failure.host} is not Zotero 7 or newer. Update Zotero, or save a .bib file from it beside the assignment.`
    default:
      return `Zotero cannot be read. ${failureWords(failure)}`
  }
}

/** Citation.js takes long to load: it comes with the first library. */
async function readFrom(host: Host, list: string): Promise<LibraryFile> {
  const { itemOfJson } = await import('./citation-js.js')
  const { works, items } = await inSlices(host, readRecords(worksIn(list), list.length, itemOfJson))
  const problem = works.length === 0 ? 'it holds no works.' : undefined
  const library = { name: `Zotero (${counted(works.length, 'work')})`, works }
  return { uri: zoteroUri, library, items, text: '', problems: [], problem, cut: false }
}

/** The works among the items, one by one, each by the key that the writer cites by; an item that is broken is left as it is. */
function* worksIn(list: string): Generator<LibraryPiece> {
  for (const piece of jsonPieces(list)) {
    const item = itemIn(piece.source)
    if (item === undefined) yield piece
    else if (isWork(item)) {
      const keyed = withKey(item)
      yield { ...piece, source: JSON.stringify(keyed), key: textOfData(keyed['id']) }
    }
  }
}

function itemIn(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

/** Notes and attachments stand among the works. */
function isWork(item: unknown): boolean {
  const { title, author, editor } = fieldsOf(item)
  return textOfData(title) !== undefined || entriesOf(author).length > 0 || entriesOf(editor).length > 0
}

/** The key by which the writer cites: of Better BibTeX, or typed into the field Extra. Zotero's own ids are cited by nobody. */
function withKey(item: unknown): Readonly<Record<string, unknown>> {
  const { id: _, ...fields } = fieldsOf(item)
  const extra = /^citation key: *(\S+)/im.exec(textOfData(fields['note']) ?? '')?.[1]
  const key = textOfData(fields['citation-key']) ?? textOfData(fields['citationKey']) ?? extra
  return key === undefined ? fields : { id: key, ...fields }
}

const zoteroUri = 'zotero:/library'

function unread(problem: string): LibraryFile {
  const library = { name: 'Zotero', works: [], unread: true }
  return { uri: zoteroUri, library, items: new Map(), text: '', problems: [], problem, cut: false }
}
