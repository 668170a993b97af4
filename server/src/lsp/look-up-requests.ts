import type { CancellationToken } from 'vscode-languageserver'
import { emptyInputs } from '../assignment/inputs.js'
import { readAssignment } from '../assignment/read-assignment.js'
import { identifierOf, type Identifier } from '../bibliography/identifier.js'
import { builtInCatalogue } from '../catalogue/built-in.js'
import { entryText } from '../insertion/entry-text.js'
import { identifierAt, placedWork } from '../features/looked-up-work.js'
import { textOf } from '../text/rope.js'
import { lookUpAddress, type LookedUp } from '../workspace/look-up.js'
import { hostOf } from '../workspace/network-answer.js'
import { asking } from './asking.js'
import { offsetOf, textEdits } from './conversion.js'
import type { OpenAssignment } from './documents.js'
import { onOwnRequest } from './handler.js'
import {
  lookUpQuestionRequest,
  lookUpRequest,
  type LookUpAnswer,
  type LookUpParams,
  type LookUpQuestionAnswer,
} from './protocol-network.js'
import { askSettings } from './settings-changes.js'
import type { Session } from './session.js'

/** Registers *Look up DOI or ISBN*: what would be asked, and the asking. */
export function registerLookUp(session: Session): void {
  const { documents } = session
  onOwnRequest(session, lookUpQuestionRequest, async ({ uri, position, text }) => {
    // What is said here is what is done then: a window that has just opened may know its settings later than its texts.
    await askSettings(session)
    if (text !== undefined) return questionAbout(session, text)
    const assignment = uri === undefined ? undefined : await documents.assignment(uri)
    const known =
      assignment && position && identifierAt(assignment.document, offsetOf(assignment.snapshot, position))?.value
    return questionAbout(session, known ?? '')
  })
  onOwnRequest(session, lookUpRequest, (params, token) => lookedUp(session, params, token))
}

function questionAbout({ settings }: Session, text: string): LookUpQuestionAnswer {
  const identifier = identifierOf(text)
  if (identifier.kind === 'none') {
    const says = identifier.problem ?? 'A DOI such as 10.1080/09500782.2019.1622711, its address, or an ISBN.'
    return { identifier: null, says }
  }
  const { kind, value } = identifier
  const host = hostOf(lookUpAddress(kind, settings.lookUpAddress))
  return { identifier: value, says: `Enter sends ${value} to ${host}, and nothing else of your text.` }
}

async function lookedUp(session: Session, params: LookUpParams, token: CancellationToken): Promise<LookUpAnswer> {
  const identifier = identifierOf(params.identifier)
  if (identifier.kind === 'none') return nothing('nothing', identifier.problem ?? 'This is neither a DOI nor an ISBN.')
  const { lookUpAddress: address } = session.settings
  const host = hostOf(lookUpAddress(identifier.kind, address))
  const found = await asking(session, `Asking ${host} for ${identifier.value}`, token, signal =>
    session.lookUps.find(identifier, address, signal),
  )
  if (found.kind === 'nothing') return nothing(found.cancelled ? 'cancelled' : 'nothing', found.message)
  return answerFor(session, params, identifier, found)
}

function nothing(outcome: LookUpAnswer['outcome'], message: string): LookUpAnswer {
  return { outcome, message, entry: null, answer: null }
}

/** The text is read now: it may have been changed, or closed, while the host was asked. */
async function answerFor(
  session: Session,
  { uri, position, anyKind }: LookUpParams,
  identifier: Identifier,
  found: Extract<LookedUp, { kind: 'work' }>,
): Promise<LookUpAnswer> {
  const assignment = uri === undefined ? undefined : await session.documents.assignment(uri)
  if (assignment) await untilPrinted(session, assignment, found)
  const document = assignment?.document ?? readAssignment(textOf(''), emptyInputs(builtInCatalogue()))
  if (found.other !== undefined && anyKind !== true) {
    const title = found.work.title === undefined ? '' : `: “${found.work.title}”`
    const entry = entryText(document, found.work)
    return { ...nothing('other-kind', `${identifier.value} is ${found.other}${title}.`), entry }
  }
  if (assignment === undefined || position === undefined) {
    const entry = entryText(document, found.work)
    return { ...nothing('no-text', `Found at ${found.host}: ${entry}`), entry }
  }
  const { snapshot } = assignment
  const placed = placedWork(document, offsetOf(snapshot, position), identifier, found.work, found.host)
  const { outcome, edits, entry } = placed
  const message = placed.message + editionNotice(identifier, found)
  return { outcome, message, entry, answer: { version: snapshot.version, edits: textEdits(snapshot, edits) } }
}

/** Many records of books do not say; an entry without an edition means the first. */
function editionNotice({ kind }: Identifier, { work, host }: Extract<LookedUp, { kind: 'work' }>): string {
  return kind === 'isbn' && work.edition === undefined ? ` ${host} names no edition: if your copy does, add it.` : ''
}

/** Milliseconds for which the style is given time to print the work; then the plain template does. */
const patience = 1500

async function untilPrinted(
  { host }: Session,
  { document, surroundings }: OpenAssignment,
  { work, item }: Extract<LookedUp, { kind: 'work' }>,
): Promise<void> {
  surroundings.print([{ work, item }])
  for (let waited = 0; waited < patience && document.inputs.printed(work) === undefined; waited += 25)
    await new Promise<void>(resolve => void host.after(25, resolve))
}
