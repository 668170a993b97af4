import { expect, test } from 'vitest'
import { companyOf, foreignPoints } from '../../server/src/assignment/evidence/companions.js'
import { companionsIn } from '../../server/src/assignment/evidence/make-up.js'
import type { Statement } from '../../server/src/assignment/evidence/statements.js'
import { ilm, point } from '../points-of.js'
import { criteriaOf } from '../../server/src/brief/brief.js'

const cup =
  'Strategy was what won us the cup. As coach of the chess team I let the juniors play a quiet opening and wait for the other school to tire. ' +
  'Our strategy in the final was to swap queens early and to push the pawns on the left. The organisation of the bus home was worse. ' +
  'We sang, the driver lost the road twice and the trophy rolled under a seat, where a parent found it on Sunday.'

const trust =
  'The strategy of the trust for the next three years is to close two hospitals and to move care into the community. ' +
  'Coaching is offered to the managers who have to lead that change, because they were promoted for clinical skill and have never led people through a loss. ' +
  'What is worked on in the sessions is tied to the goals of the plan, and the board asks each quarter whether it helps.'

test('key words among those of another trade show nothing, and among their own they do', () => {
  expect(point('1.2-strategy', cup).state).toBe('not-found')
  expect(point('1.2-strategy', trust).state).toBe('evidenced')
})

test('what stands next to a paragraph about something else is judged by itself', () => {
  expect(point('1.2-strategy', `${cup}\n\n${trust}`).state).toBe('evidenced')
  expect(point('1.2-strategy', `${trust}\n\n${cup}`).state).toBe('evidenced')
})

test('a long paragraph is judged round each sentence', () => {
  const long = `${Array.from({ length: 4 }, () => cup).join(' ')} ${Array.from({ length: 3 }, () => trust).join(' ')}`
  const foreign = foreignIn(long)
  expect(foreign(2)).toContain('1.2-strategy')
  expect(foreign(statements(long).length - 2)).not.toContain('1.2-strategy')
})

test('few words, and points that nothing is known of, are not judged', () => {
  expect(foreignIn('Our strategy was to swap queens.')(0)).toEqual([])
  expect(companyOf({ id: '1.2-strategy', label: 'A point of somebody else’s brief' })).toBeUndefined()
})

function foreignIn(text: string): (index: number) => readonly string[] {
  const spent = new Set(['strateg', 'coach'])
  return foreignPoints(statements(text), companies(), sentence => companionsIn(sentence, spent))
}

function companies() {
  const found = criteriaOf(ilm).find(({ criterion: { id } }) => id === '1.2')
  return (found?.criterion.points ?? []).flatMap(one => companyOf(one) ?? [])
}

function statements(text: string): readonly Statement[] {
  return text.split(/(?<=\.) /).map(own => ({ span: { start: 0, end: own.length }, own, quoting: own }))
}
