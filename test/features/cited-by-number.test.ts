import { expect, test } from 'vitest'
import { findings } from '../../server/src/features/diagnostics.js'
import { organiseSteps } from '../../server/src/features/organise-references.js'
import { referencesView } from '../../server/src/features/references-view.js'
import { rules } from '../../server/src/rules/index.js'
import { assignmentOf } from '../check-features.js'

// Who cites by numbers in square brackets, as engineers do, hears that this is not read, and nothing that is not so.

const essay = `---
assignment: small
---

# Crank failure

Fatigue begins at stress raisers [1]. Paris and Erdogan [2] found how fast cracks grow, and Suresh [3] reviews it.

## References

[1] J. Schijve, *Fatigue of Structures and Materials*, 2nd ed. Dordrecht: Springer, 2009.

[2] P. Paris and F. Erdogan, "A critical analysis of crack propagation laws," *J. Basic Eng.*, vol. 85, pp. 528–533, 1963.

[3] S. Suresh, *Fatigue of Materials*. Cambridge: CUP, 1998.
`

const unnumbered = essay.replace(/^\[\d\] /gm, '')

function codes(text: string): readonly string[] {
  return findings(assignmentOf(text), rules).map(({ code }) => code)
}

test('nothing is said to be uncited, unlisted or out of order', () => {
  const wrong = ['reference-uncited', 'reference-out-of-order', 'author-uncited']
  expect(codes(essay).filter(code => wrong.includes(code))).toEqual([])
  expect(codes(unnumbered)).toEqual(expect.arrayContaining(wrong))
})

test('that it was not checked is said', () => {
  const said = ({ notUnderstood }: ReturnType<typeof assignmentOf>) => notUnderstood.map(({ message }) => message)
  expect(said(assignmentOf(essay))).toEqual([expect.stringContaining('Citations by number are not read')])
  expect(said(assignmentOf(unnumbered))).toEqual([])
  expect(referencesView(assignmentOf(essay), new Set()).groups.map(({ label }) => label)).toEqual([
    'Not checked: citations by number are not read',
  ])
})

test('so it is where works are cited in footnotes alone', () => {
  const notes = essay
    .replace(/^\[\d\] /gm, '')
    .replace(/ \[\d\]/g, '[^1]')
    .replace(
      '## References',
      '[^1]: J. Schijve, *Fatigue of Structures* (Dordrecht: Springer, 2009), p. 4.\n\n## References',
    )
  expect(codes(notes)).not.toContain('reference-uncited')
  expect(assignmentOf(notes).notUnderstood.map(({ message }) => message)).toEqual([
    expect.stringContaining('Citations in footnotes are not read'),
  ])
  // A note that only remarks cites nothing.
  expect(codes(notes.replace(/^\[\^1\]: .*$/m, '[^1]: The word is hers.'))).toContain('reference-uncited')
})

test('organising leaves the order, by which each number means its work', () => {
  expect(organiseSteps(assignmentOf(essay))).toEqual([])
  expect(organiseSteps(assignmentOf(unnumbered)).map(({ kind }) => kind)).toContain('sort')
})

const vancouver = `---
assignment: small
---

# Wound care

Wounds that are kept moist heal sooner [1]. Dressings differ in cost [2,3], and Osei asks for more trials [2-3].

## References

1. Winter GD. Scabs and how they form. Nature. 1962;193:293-4.
2. Osei K, Lund P. Dressings and their costs. J Wound Care. 2015;24(3):112-8.
3. Abel J. How nurses choose. Nurs Times. 2018;114(2):20-3.
`

test.each([
  ['in square brackets', vancouver],
  ['in round brackets', vancouver.replace(/\[([\d,-]+)\]/g, '($1)')],
  ['raised by HTML', vancouver.replace(/ \[([\d,-]+)\]/g, '<sup>$1</sup>')],
  ['raised by Pandoc', vancouver.replace(/ \[([\d,-]+)\]/g, '^$1^')],
  ['raised by their own signs', vancouver.replace(/ \[1\]/g, '¹').replace(/ \[[\d,-]+\]/g, '²')],
])('a numbered list whose numbers are cited %s is not checked either', (_, text) => {
  expect(codes(text).filter(code => /^(?:reference|author)-/.test(code))).toEqual([])
  expect(assignmentOf(text).notUnderstood.map(({ message }) => message)).toEqual([
    expect.stringContaining('Citations by number are not read'),
  ])
  expect(organiseSteps(assignmentOf(text))).toEqual([])
})

test.each([
  ['nobody cites its numbers', vancouver.replace(/ \[[\d,-]+\]/g, '')],
  [
    'the numbers count something else',
    vancouver.replace(/\[([\d,-]+)\]/g, match => (match === '[1]' ? '[1]' : '[44]')),
  ],
  ['its authors are cited', vancouver.replace('[1]', '(Osei and Lund, 2015)')],
])('a numbered list is checked where %s', (_, text) => {
  expect(codes(text)).toContain('reference-uncited')
  expect(assignmentOf(text).notUnderstood).toEqual([])
})
