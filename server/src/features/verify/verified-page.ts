import { verificationWords, type Verification } from '../../bibliography/verification.js'
import { grouped } from '../../text/amounts.js'

/** "9 found, 1 with another year, 4 with no match, 3 not asked." */
export function verifiedSummary(results: readonly (Verification | undefined)[]): string {
  const count = (status: Verification['status'] | undefined): number =>
    results.filter(result => result?.status === status).length
  const parts: readonly (readonly [number, string])[] = [
    [count('found'), 'found'],
    [count('other-year'), 'with another year'],
    [count('no-match'), 'with no match'],
    [count(undefined), 'not asked'],
  ]
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${grouped(number)} ${what}`)
  return said.length === 0 ? 'No entry was asked about.' : `${said.join(', ')}.`
}

/** The results as a page of Markdown: what is to be looked at first. */
export function verifiedPage(
  host: string,
  entries: readonly { readonly entry: string; readonly verification: Verification | undefined }[],
  problem: string | null,
): string {
  const parts = groups.flatMap(([heading, statuses]) => {
    const lines = entries.filter(({ verification }) => statuses.includes(verification?.status))
    return lines.length === 0 ? [] : [`## ${heading}\n\n${lines.map(lineOf).join('\n')}`]
  })
  return [
    '# References verified',
    `${verifiedSummary(entries.map(({ verification }) => verification))} Asked was ${host}.${problem === null ? '' : ` ${problem}`}`,
    ...parts,
    'No match is no fault: many books, reports and pages are not in Crossref. It is a reason to look once more at an entry that you did not type from the work itself.',
  ].join('\n\n')
}

const groups: readonly (readonly [string, readonly (Verification['status'] | undefined)[]])[] = [
  ['Look at these', ['other-year', 'no-match']],
  ['Found', ['found']],
  ['Not asked', [undefined]],
]

function lineOf({ entry, verification }: { entry: string; verification: Verification | undefined }): string {
  const words = verificationWords(verification)
  const other = verification?.otherTitle === undefined ? '' : ` (${plain(verification.otherTitle)})`
  return verification === undefined ? `- ${oneLine(entry)}` : `- ${oneLine(entry)} – **${words}**${other}`
}

function oneLine(entry: string): string {
  return entry.replace(/\s+/g, ' ').trim()
}

/** A title from outside is text and nothing else. */
function plain(title: string): string {
  return oneLine(title).replace(/[\\`*_{}[\]()<>#!|]/g, '\\$&')
}
