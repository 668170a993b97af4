import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { textOf } from '../../server/src/text/rope.js'

const list = `

## References

Brightwell lab. (2007) *Quiet rooms*. Available at: https://brightwell.example/1 (Accessed: 3 May 2020).

Council of Leeds, Committee on Parks (2016) *Draft report on parks*. Leeds: Council of Leeds.

*How to grow* (2017) Leeds: Brightwell.

Department for Parks & Department of Rooms (2015) *Code of practice*. London: HMSO.

KA Okafor, TB Lund & S Ek 2013 *Listening* Sage, London.

National Board for Rooms and Quiet Excellence (2021a) *One*. Leeds: Brightwell.

National Board for Rooms and Quiet Excellence (2021b) *Two*. Leeds: Brightwell.

quietrooms, 2021. What is a room?. [Online]
Available at: https://quietrooms.example
[Accessed 4 May 2022].
`

function cited(text: string): readonly string[] {
  return readAssignment(textOf(text + list), emptyInputs()).citations.map(
    ({ citation, state }) => `${citation.authors.join(' + ')} ${citation.year ?? ''} ${citation.certainty} ${state}`,
  )
}

test('what a bracket names just as the list does is cited, though no name could be read of it', () => {
  expect(cited('Rooms matter (Brightwell lab, 2007), and so do others (see quietrooms, 2021).')).toEqual([
    'Brightwell lab 2007 certain listed',
    'quietrooms 2021 certain listed',
  ])
  expect(cited('So it grows (How to grow, 2017; see also Okafor et al., 2013).')).toEqual([
    'How to grow 2017 certain listed',
    'Okafor 2013 certain listed',
  ])
  expect(cited('Rooms matter (a few of them, 2007), as we saw (in the spring, 2021).')).toEqual([])
})

test('a body is called without its committee', () => {
  expect(cited('So it is (Council of Leeds, 2016).')).toEqual(['Council of Leeds 2016 certain listed'])
})

test('initials without stops stand before a family as well as behind it', () => {
  expect(cited('So it is (Okafor, Lund & Ek 2013).')).toEqual(['Okafor + Lund + Ek 2013 certain listed'])
})

test('two bodies that wrote together are two, by their short names too', () => {
  const two = 'Department for Parks + Department of Rooms 2015 certain listed'
  expect(cited('So it is (Department for Parks and Department of Rooms, 2015; DfP & DoR, 2015).')).toEqual([
    two,
    'DfP + DoR 2015 certain listed',
  ])
})

test('a short name that leaves out a word means the work of its letter', () => {
  const { citations } = readAssignment(textOf(`So it is (NBRE, 2021a; NBRE, 2021b).${list}`), emptyInputs())
  expect(citations.map(({ entries }) => entries.map(({ reference }) => reference.title))).toEqual([['One'], ['Two']])
})

test('authors and years in cells of their own are cited, in a table of Markdown and in one pasted from Word', () => {
  const found = ['Okafor + Lund + Ek 2013 certain listed']
  const rows = [
    ['Author', 'Year', 'Theme'],
    ['Okafor, Lund and Ek', '2013', 'listening'],
    ['Nobody', '2013', 'silence'],
  ]
  const drawn = rows.map(cells => `| ${cells.join(' | ')} |`)
  expect(cited([drawn[0], '| --- | --- | --- |', ...drawn.slice(1)].join('\n'))).toEqual(found)
  expect(cited(rows.map(cells => cells.join('\t')).join('\n'))).toEqual(found)
  expect(cited('We sold rooms.\n\nBrightwell\t2016\nKettlewell\t2017\n')).toEqual([])
})
