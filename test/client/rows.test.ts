import { expect, test } from 'vitest'
import { parentOf, rowWithId, type Row } from '../../client/src/views/rows.js'

interface Named extends Row<Named> {
  readonly children: readonly Named[]
}

function row(id: string, ...children: readonly Named[]): Named {
  return { id, children }
}

const rows = [row('1', row('1.1', row('1.1-roles', row('1.1-roles/evidence'))), row('1.2')), row('2')]

test('a row is found at any depth, and nothing where there is none', () => {
  const found = ['1', '1.2', '1.1-roles/evidence', '3'].map(id => rowWithId(rows, id)?.id)
  expect(found).toEqual(['1', '1.2', '1.1-roles/evidence', undefined])
})

test('a parent is the row right above; those at the top have none', () => {
  const parents = ['1.1-roles/evidence', '1.2', '2', 'nowhere'].map(id => parentOf(rows, id)?.id)
  expect(parents).toEqual(['1.1-roles', '1', undefined, undefined])
})
