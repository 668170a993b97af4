import type { AssignmentDocument } from '../assignment/document.js'
import { foldedName } from '../bibliography/folded.js'
import type { DuplicateEntry } from './duplicate-entries.js'
import { entryRemoved } from './entry-removed.js'
import type { Fix } from './rule.js'

/**
 * The fix that makes one entry of two, in the first one's place; undefined where each says something that the other does not, so that a word
 * would be lost.
 */
export function mergingFix(document: AssignmentDocument, { first, later, certainty }: DuplicateEntry): Fix | undefined {
  const text = mergedText(first.raw, later.raw)
  if (text === undefined) return undefined
  const isSame = first.raw.trim() === later.raw.trim()
  const removing = entryRemoved(document, later)
  return {
    kind: 'merge-entries',
    title: isSame ? 'Remove this second copy' : 'Make one entry of the two',
    edits: text === first.raw ? [removing] : [{ span: first.span, insert: text }, removing],
    ...(certainty === 'certain' ? { preferred: true } : {}),
    ...(certainty === 'certain' && isSame ? { certain: true } : {}),
  }
}

/** One text with all words of both: the fuller one, with the address of the other where it has none itself. */
function mergedText(first: string, later: string): string | undefined {
  const [a, b] = [parted(first), parted(later)]
  if (holdsAll(first, later)) return first
  if (holdsAll(later, first)) return later
  if (a.online === '' && holdsAll(a.text, b.text)) return first.trimEnd() + b.online
  if (b.online === '' && holdsAll(b.text, a.text)) return later.trimEnd() + a.online
  return undefined
}

/** "Starr, J. (2016) …" and " Available at: https://… (Accessed: …)". */
function parted(raw: string): { readonly text: string; readonly online: string } {
  const start = raw.search(/\s(?:Available (?:at|from)|https?:\/\/|www\.|doi\s?:)/i)
  return start === -1 ? { text: raw, online: '' } : { text: raw.slice(0, start), online: raw.slice(start) }
}

function holdsAll(fuller: string, other: string): boolean {
  const left = new Map<string, number>()
  for (const word of wordsOf(fuller)) left.set(word, (left.get(word) ?? 0) + 1)
  return wordsOf(other).every(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
}

function wordsOf(raw: string): readonly string[] {
  return (raw.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldedName)
}
