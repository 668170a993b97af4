import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { textOf } from '../../server/src/text/rope.js'

/** First author, year and title of each entry of a text. */
function entriesOf(source: string): readonly string[] {
  return readAssignment(textOf(source), emptyInputs()).references.entries.map(
    ({ reference: { authors, year, title } }) => [authors[0]?.family, year, title].join(' | '),
  )
}

const read = ['Hawkins | 2012 | Creating a Coaching Culture', 'Starr | 2016 | The Coaching Manual']

test.each([
  ['an open star', '* *Hawkins, P. (2012) Creating a Coaching Culture. Maidenhead: Open University Press.'],
  ['an escaped star', '* \\*Hawkins, P. (2012) Creating a Coaching Culture. Maidenhead: Open University Press.'],
  ['a dagger', '* †Hawkins, P. (2012) Creating a Coaching Culture. Maidenhead: Open University Press.'],
])('entries of suggested reading are marked by %s', (_mark, first) => {
  const list = `${first}\n* Starr, J. (2016) The Coaching Manual. Harlow: Pearson.\n`
  expect(
    entriesOf(`Text.\n\n{details}\n{summary}References{/summary}\n\n*indicates suggested reading\n\n${list}`),
  ).toEqual(read)
  expect(entriesOf(`Text.\n\nReferences\n\n\\*denotes suggested reading\n\n${list}`)).toEqual(read)
})

test('an ellipsis leaves authors out', () => {
  const entry = 'Hill, A., Young, B., … Zell, M. (2019) Talking. *Listening*, 3(4), 42–44.'
  const [only] = readAssignment(textOf(`## References\n\n${entry}\n`), emptyInputs()).references.entries
  expect(only?.reference.authors.map(({ family }) => family)).toEqual(['Hill', 'Young', 'Zell'])
})

test.each(['# References in essays', '# A bibliography of coaching'])('%s above a text heads no list', title => {
  const entry = 'Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.'
  expect(entriesOf(`${title}\n\nA coach asks (Starr, 2016).\n\n## Reference list\n\n${entry}\n`)).toEqual([read[1]])
  expect(
    readAssignment(textOf(`${title}\n\nA coach asks (Starr, 2016).\n\n## Reference list\n\n${entry}\n`), emptyInputs())
      .citations.length,
  ).toBe(1)
})
