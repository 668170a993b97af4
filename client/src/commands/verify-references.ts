import { window, workspace, type QuickPickItem } from 'vscode'
import type { VerifyPlanAnswer } from '../../../server/src/lsp/protocol-network.js'
import { openedAssignment, type Assignments } from '../assignments.js'
import type { Server } from '../server/lazy-server.js'
import { sayFailed } from '../say-failed.js'
import type { ExplanationPages } from './explanation-pages.js'

/**
 * Asks a registry of published works whether it knows the entries of the lists. Before every run a dialogue says how many, which parts of them and to
 * whom, and opens the list; entries that look private are sent only where they are ticked.
 */
export async function verifyReferences(
  server: Server,
  assignments: Assignments,
  pages: ExplanationPages,
): Promise<void> {
  const uri = (await openedAssignment(assignments))?.uri.toString()
  if (uri === undefined)
    return void window.showInformationMessage('Open an assignment first: its references are what is verified.')
  const plan = await server.request('markwise/verifyPlan', { uri })
  if (!plan) return sayFailed('The references could not be read, and nothing was sent. The log says why.')
  if (plan.entries.length === 0)
    return void window.showInformationMessage('The lists hold no entry that could be asked about. Nothing was sent.')
  if (!workspace.isTrusted) return void window.showInformationMessage(restricted(plan))
  const ids = await agreedTo(plan)
  if (ids === undefined) return
  const answer = await server.request('markwise/verify', { uri, ids })
  if (!answer) return sayFailed('The references were not verified. The log says why.')
  const show = 'Show Results'
  const tell = answer.problem === null ? window.showInformationMessage : window.showWarningMessage
  if ((await tell(answer.problem ?? answer.summary, show)) === show)
    await pages.show('References verified', answer.page)
}

function restricted({ entries }: VerifyPlanAnswer): string {
  return `Nothing is sent in Restricted Mode: ${entriesOf(entries.length)} not asked. Trust this folder to verify them.`
}

/** The ids of the entries that may be sent; undefined when called off. */
async function agreedTo(plan: VerifyPlanAnswer): Promise<readonly string[] | undefined> {
  const usual = plan.entries.filter(entry => entry.private === null)
  if (usual.length === 0) return picked(plan)
  const [send, choose] = [`Send ${entriesOf(usual.length)}`, 'Show the List…']
  const chosen = await window.showInformationMessage(
    `Send ${entriesOf(usual.length)} to ${plan.host}?`,
    { modal: true, detail: detailOf(plan, usual.length) },
    send,
    choose,
  )
  if (chosen === send) return usual.map(({ id }) => id)
  return chosen === choose ? picked(plan) : undefined
}

function detailOf({ entries, host, notAskable }: VerifyPlanAnswer, usual: number): string {
  const left = entries.length - usual
  return [
    `Of each entry the surnames, the year, the title and the DOI go to ${host}. Nothing else of your text does.`,
    left === 0 ? '' : `${entriesOf(left)} look internal, unpublished or personal and are left out.`,
    notAskable === 0 ? '' : `${entriesOf(notAskable)} cannot be asked about, since author or title did not show.`,
  ]
    .filter(line => line !== '')
    .join('\n\n')
}

async function picked({ entries, host }: VerifyPlanAnswer): Promise<readonly string[] | undefined> {
  const items = entries.map((entry): QuickPickItem & { id: string } => ({
    id: entry.id,
    label: entry.label,
    detail: entry.sends,
    picked: entry.private === null,
    ...(entry.private === null ? {} : { description: `looks private: ${entry.private}` }),
  }))
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    ignoreFocusOut: true,
    title: `Send to ${host}`,
    placeHolder: 'The second line of each ticked entry is sent, and nothing else',
    matchOnDetail: true,
  })
  return chosen === undefined || chosen.length === 0 ? undefined : chosen.map(({ id }) => id)
}

function entriesOf(count: number): string {
  return count === 1 ? '1 entry' : `${String(count)} entries`
}
