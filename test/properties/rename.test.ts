import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renamableAt, renamed } from '../../server/src/features/rename.js'
import { isRefusal } from '../../server/src/features/rename/refusal.js'
import { applyEdits } from '../../server/src/text/edit.js'
import { documentOf } from '../check.js'

const draft = readFileSync(new URL('../../examples/8581-700-finished.assignment.md', import.meta.url), 'utf8')
const document = documentOf(draft)

/** Every author and year of the draft's citations and entries, by where it begins. */
const places = [
  ...document.citations.flatMap(({ citation: { authorSpan, yearSpan } }) => [authorSpan.start, yearSpan?.start]),
  ...document.references.entries.flatMap(({ authorSpan, yearSpan }) => [authorSpan?.start, yearSpan?.start]),
].filter(place => place !== undefined)

test('a rename touches nothing but the name, and renaming back gives the text as it was', () => {
  let count = 0
  for (const place of places.filter((_, index) => index % 8 === 0)) {
    const old = renamableAt(document, place)
    if (isRefusal(old)) continue
    const name = /^\d/.test(old.text)
      ? '1871'
      : old.text.replace(/^(?:([Dd])e )?.*/, (_, particle?: string) => newName(particle))
    const there = renamed(document, place, name)
    if (isRefusal(there)) throw new Error(there.refusal)
    const after = applyEdits(draft, there.edits)
    // "De Haan" begins a sentence.
    for (const { span } of there.edits)
      expect(draft.slice(span.start, span.end)).toMatch(new RegExp(`^${old.text}$`, 'i'))
    const moved = place + there.edits.filter(({ span }) => span.start < place).length * (name.length - old.text.length)
    const back = renamed(documentOf(after), moved, old.text)
    expect(isRefusal(back) ? back.refusal : applyEdits(after, back.edits)).toBe(draft)
    count++
  }
  expect(count).toBeGreaterThan(10)
}, 60_000)

/** With a particle where the old one has: it tells a name from the beginning of a sentence. */
function newName(particle: string | undefined): string {
  if (particle === undefined) return 'Quillfeather'
  return particle === 'D' ? 'Van Quillfeather' : 'van Quillfeather'
}
