import type { AssignmentDocument, ListedEntry } from '../assignment/document.js'
import { identifierIn } from '../bibliography/identifier.js'
import { nameLikeness } from '../bibliography/name-distance.js'
import type { Reference } from '../bibliography/reference.js'
import type { Verification } from '../bibliography/verification.js'
import { plainYear } from '../bibliography/years.js'
import { leadingNames } from '../insertion/names.js'
import { privateReason } from './verify/private-entry.js'
import { isSameTitle, tellingWords } from './verify/title-likeness.js'

/** An entry that could be asked about. */
export interface EntryToVerify {
  readonly entry: ListedEntry
  /** All that is sent of it: "Starr 2016 The Coaching Manual"; where it has a DOI, that goes first. */
  readonly words: string
  readonly doi: string | undefined
  /** Why it is not sent unless the writer ticks it; undefined for any other. */
  readonly private: string | undefined
}

/** A work as a registry describes it. */
export interface RegisteredWork {
  readonly title: string
  /** Surnames of authors and editors, and names of bodies. */
  readonly names: readonly string[]
  /** Of print, online and first of all. */
  readonly years: readonly string[]
}

/** The entries of References and Bibliography that can be asked about, each once: those of which author or title were understood. */
export function entriesToVerify({ references }: AssignmentDocument): readonly EntryToVerify[] {
  const seen = new Set<string>()
  return references.entries.flatMap((entry): readonly EntryToVerify[] => {
    const { raw, reference } = entry
    if (!isAskable(entry) || seen.has(raw)) return []
    seen.add(raw)
    const identifier = identifierIn(raw)
    return [
      {
        entry,
        words: wordsSent(reference),
        doi: identifier?.kind === 'doi' ? identifier.value : undefined,
        private: privateReason(raw),
      },
    ]
  })
}

/** How many entries cannot be asked about: neither those that can nor the same line in another list are among them. */
export function countNotAskable({ references }: AssignmentDocument): number {
  return new Set(
    references.entries.filter(entry => entry.list !== 'further' && !isAskable(entry)).map(({ raw }) => raw),
  ).size
}

function isAskable({ list, understood, reference }: ListedEntry): boolean {
  return list !== 'further' && understood && reference.title !== undefined
}

/** Whether one of the works is that of the entry. The author must be among its names; a title alone does where it is long and the year is the same. */
export function verificationOf(entry: Reference, works: readonly RegisteredWork[]): Verification {
  return byYear(
    entry,
    works.filter(work => isSameWork(entry, work)),
  )
}

/** What the work of the entry's own DOI says: another work's title is told, since such a DOI leads readers astray. */
export function verificationByDoi(entry: Reference, work: RegisteredWork): Verification {
  const found = verificationOf(entry, [work])
  if (found.status !== 'no-match') return found
  // The names of a registry may be other than those on the cover: that DOI and title agree is enough.
  if (entry.title !== undefined && isSameTitle(entry.title, work.title)) return byYear(entry, [work])
  return { status: 'no-match', otherTitle: work.title }
}

/** An entry without a year cannot have another. */
function byYear(entry: Reference, same: readonly RegisteredWork[]): Verification {
  const [first] = same
  if (first === undefined) return { status: 'no-match' }
  const year = plainYear(entry.year ?? '')
  const agrees = same.some(({ years }) => years.length === 0 || years.includes(year)) || !/^\d{4}$/.test(year)
  return agrees ? { status: 'found' } : { status: 'other-year', year: first.years[0] ?? '' }
}

/** Names, year and title, cut to what tells works apart. */
function wordsSent(reference: Reference): string {
  const names = leadingNames(reference)
    .slice(0, 3)
    .map(({ family }) => family)
  const year = /\d{4}/.exec(reference.year ?? '')?.[0] ?? ''
  const words = [...names, year, reference.title ?? ''].filter(part => part !== '').join(' ')
  return words.replace(/[*_\s]+/g, ' ').slice(0, 300)
}

function isSameWork(entry: Reference, { title, names, years }: RegisteredWork): boolean {
  if (entry.title === undefined || !isSameTitle(entry.title, title)) return false
  const first = leadingNames(entry)[0]
  if (first !== undefined && names.length > 0) return names.some(name => isSameName(first.family, name))
  return tellingWords(title) >= 3 && years.includes(plainYear(entry.year ?? ''))
}

function isSameName(written: string, registered: string): boolean {
  if (nameLikeness(written, registered) !== 'other') return true
  const [one, other] = [written, registered].map(name => name.toLowerCase().replace(/^.*\s(?=\S+$)/, ''))
  return one !== undefined && one.length > 2 && one === other
}
