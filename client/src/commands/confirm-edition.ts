import { window, type QuickPickItem } from 'vscode'
import type { KnownEdition } from '../../../server/src/lsp/protocol-references.js'
import { askedAndApplied } from '../edits.js'
import type { Server } from '../server/lazy-server.js'
import type { ConfirmedSources } from '../views/confirmed-sources.js'
import { atCursor, opened } from './text-place.js'

/**
 * Confirms that the entry at a place, which Markwise wrote from its own list, is of the copy that the writer used. Where several editions are known,
 * asks which one is on the desk, and makes entry and citations those of that edition.
 */
export async function confirmEdition(server: Server, confirmed: ConfirmedSources, given = atCursor()): Promise<void> {
  const place = await opened(given)
  const answer = place && (await server.request('markwise/editions', place))
  if (place === undefined || !answer) return
  const { editions } = answer
  if (editions.length === 0)
    return void window.showInformationMessage(
      'There is no entry from Markwise’s own list here, so nothing to confirm. Put the cursor on such an entry first.',
    )
  const edition = editions.length === 1 ? editions[0] : await chosenEdition(editions)
  if (edition === undefined) return
  if (!edition.isListed) {
    const { year, edition: number } = edition
    const outcome = await askedAndApplied(place.uri, () =>
      server.request('markwise/changeEdition', { ...place, year, edition: number }),
    )
    if (outcome === 'refused') return
  }
  if (edition.source !== null) await confirmed.confirm(edition.source)
}

interface EditionItem extends QuickPickItem {
  readonly known: KnownEdition | undefined
}

/** The one that the entry names stands first, so that Enter confirms it. */
async function chosenEdition(editions: readonly KnownEdition[]): Promise<KnownEdition | undefined> {
  const listed = editions.filter(({ isListed }) => isListed)
  const others = editions.filter(({ isListed }) => !isListed)
  const items: readonly EditionItem[] = [
    ...[...listed, ...others].map(known => ({
      label: labelOf(known),
      known,
      ...(known.isListed ? { description: 'as in your References' } : {}),
    })),
    { label: 'Another edition …', known: undefined },
  ]
  const chosen = await window.showQuickPick(items, { title: 'Which edition is on your desk?' })
  return chosen && (chosen.known ?? anotherEdition())
}

function labelOf({ year, edition }: KnownEdition): string {
  return edition === null ? year : `${ordinal(Number(edition))} edition, ${year}`
}

/** "2nd" */
function ordinal(number: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
  return `${String(number)}${ending[new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(number)]}`
}

async function anotherEdition(): Promise<KnownEdition | undefined> {
  const year = await window.showInputBox({
    title: 'Which year does your copy give?',
    prompt: 'The year of the edition, not of a reprint; it stands behind the title page.',
    validateInput: value => (/^(?:1[5-9]|20)\d\d$/.test(value.trim()) ? undefined : 'A year of four digits'),
  })
  if (year === undefined) return undefined
  const edition = await window.showInputBox({
    title: 'Which edition is it?',
    prompt: 'A number, such as 3; 1 for a first edition.',
    validateInput: value => (/^\d{1,2}$/.test(value.trim()) ? undefined : 'A number, such as 3'),
  })
  return edition === undefined
    ? undefined
    : { year: year.trim(), edition: edition.trim(), source: null, isListed: false }
}
