import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { textOf } from '../../server/src/text/rope.js'

/** The entries of each list of a text, as first author and year. */
function listsIn(source: string): readonly string[] {
  return readAssignment(textOf(source), emptyInputs()).references.lists.map(({ kind, entries }) =>
    [
      `${kind}:`,
      ...entries.map(({ reference: { authors, year } }) => `${authors[0]?.family ?? 'nobody'} ${year ?? ''}`),
    ].join(' '),
  )
}

const kotter = 'Kotter, J.P. (1996) *Leading Change*. Boston: Harvard Business School Press.'
const starr = 'Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.'

test('a repeated author is the author above', () => {
  expect(
    listsIn(
      `## References\n\nTrigger, Bruce. 1989. A History. Cambridge: CUP.\n\n———. 1996. The Discovery. London: BMP.\n`,
    ),
  ).toEqual(['references: Trigger 1989 Trigger 1996'])
})

test('a dash beside others stands for the first author above', () => {
  const { references } = readAssignment(
    textOf(
      '## References\n\nTrigger, B., S. Osei. 1989. A History. Cambridge: CUP.\n\n———, C. Lund. 1996. The Discovery. London: BMP.\n\n———, Y. Brandt, C. Lund. 1998. The Find. London: BMP.\n',
    ),
    emptyInputs(),
  )
  expect(references.entries.map(({ reference: { authors } }) => authors.map(({ family }) => family).join(' '))).toEqual(
    ['Trigger Osei', 'Trigger Lund', 'Trigger Brandt Lund'],
  )
})

test('words about sources open no list beside the references, unless entries stand there', () => {
  const told =
    '## Standards and references\n\nThis rests on:\n\n- Starr (2016)\n- WALKIT Top 10 (2021): All of it, with changes.\n'
  const own = `## Task 1 references\n\n${kotter}\n`
  expect(listsIn(`${told}\n## References\n\n${kotter}\n\n${starr}\n`)).toEqual(['references: Kotter 1996 Starr 2016'])
  expect(listsIn(`${own}\n## References\n\n${starr}\n`)).toEqual(['references: Kotter 1996', 'references: Starr 2016'])
})

test('one dash before a year in brackets stands for the authors above, and glued entries with forenames are parted', () => {
  const glued =
    'Rick, Stephanie (2025). "Tariffs." In: World Walk Review. Roder, Dani (2009). "Ask how." In: Walking Journal 1.1, pp. 1–29. Just, Jia et al. (2024). "Wars." In: Journal of Walks 141, pp. 42–58.'
  expect(listsIn(`## References\n\n${glued}\n\n— (May 2013). Paths and walks.\n`)).toEqual([
    'references: Rick 2025 Roder 2009 Just 2024 Just 2013',
  ])
})

test('a heading in Portuguese opens a list of entries that end with their year', () => {
  const entry = 'NOBEL, Safiya Umoja. *Walks of Oppression: How Paths Work*. New York: Hedge Press, 2018.'
  expect(listsIn(`## 9. Referências metodológicas\n\n${entry}\n`)).toEqual(['references: NOBEL 2018'])
})
