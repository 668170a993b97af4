import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { checked } from '../../server/src/features/diagnostics.js'
import { rules } from '../../server/src/rules/index.js'
import { edited, textOf } from '../../server/src/text/rope.js'
import { smallInputs } from '../small-assignment.js'

setFlagsFromString('--expose-gc')
// V8 would take some of what a keystroke makes for long-lived from the start, which is its guess and not ours.
setFlagsFromString('--no-allocation-site-pretenuring')
const collectGarbage = runInNewContext('gc') as (options?: { readonly type: 'minor' }) => void

const start = `## 1.1 Define coaching and mentoring

A coach asks (Starr, 2017; Hawkins, 2012), as the National Institute for Health and Care Excellence (NICE) says.

## References

Hawkins, P. (2012) *Creating a Coaching Culture*. Maidenhead: Open University Press.

Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.
`

/** Each kind of edit keeps other things: prose keeps findings, an entry what citations mean, a fence what comes back. */
test.each([
  ['prose', 'asks', 'x'],
  ['an entry', '2016) *', 'a'],
  ['a short name', 'NICE', 'E'],
  ['a fence', '## 1.1', '```\n'],
])('versions before the last are let go of: %s', async (_, before, insert) => {
  const at = start.indexOf(before)
  let text = textOf(start)
  let document = readAssignment(text, smallInputs)
  let now = checked(document, rules)
  const versions: WeakRef<object>[] = []
  for (let count = 0; count < 30; count++) {
    const edit =
      count % 2 === 0
        ? { span: { start: at, end: at }, insert }
        : { span: { start: at, end: at + insert.length }, insert: '' }
    text = edited(text, edit)
    document = readAssignment(text, smallInputs, { document, changes: [edit] })
    now = checked(document, rules, {}, now)
    versions.push(new WeakRef(document))
  }
  const alive = (): number => versions.filter(version => version.deref() !== undefined).length
  // A WeakRef holds on until the turn is over, and V8 while it optimises a function that has seen a version.
  for (let turn = 0; turn === 0 || (turn < 20 && alive() > 3); turn++) {
    await new Promise(resolve => setTimeout(resolve, turn))
    collectGarbage()
  }
  expect(alive()).toBeLessThanOrEqual(3)
  expect(now.document).toBe(document)
})

/** What lives through two small collections moves to where only a full one, of all memory, takes it back. */
test('a version goes with the small collections of garbage', () => {
  const at = start.indexOf('asks')
  let text = textOf(start)
  let document = readAssignment(text, smallInputs)
  let now = checked(document, rules)
  const type = (keys: number): void => {
    for (let count = 0; count < keys; count++) {
      const edit =
        count % 2 === 0
          ? { span: { start: at, end: at }, insert: 'x' }
          : { span: { start: at, end: at + 1 }, insert: '' }
      text = edited(text, edit)
      document = readAssignment(text, smallInputs, { document, changes: [edit] })
      now = checked(document, rules, {}, now)
      void document.sections
      void document.coverage
      if (count % 10 === 0) collectGarbage({ type: 'minor' })
    }
  }
  type(300)
  collectGarbage()
  const before = longLivedBytes()
  type(1000)
  expect((longLivedBytes() - before) / 1000).toBeLessThan(5000)
})

/** Hidden classes are counted as well, wherever this version of V8 keeps them. */
function longLivedBytes(): number {
  const spaces = getHeapSpaceStatistics().filter(({ space_name: name }) => /^(?:old|map)_space$/.test(name))
  return spaces.reduce((sum, { space_used_size: used }) => sum + used, 0)
}
