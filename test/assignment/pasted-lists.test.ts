import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { textOf } from '../../server/src/text/rope.js'

/** "Kotter 1996", "This changes much 2014": the first author, or the title, and the year of each entry of all lists. */
function entriesIn(source: string): readonly string[] {
  return readAssignment(textOf(source), emptyInputs()).references.entries.map(
    ({ reference: { authors, title, year } }) => [authors[0]?.family ?? title ?? 'nobody', year ?? 'no year'].join(' '),
  )
}

const kotter = 'Kotter, J.P. (1996) *Leading Change*. Boston: Harvard Business School Press.'
const starr = 'Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.'
const hawkins = 'Hawkins, P. (2012) *Creating a Coaching Culture*. Maidenhead: Open University Press.'
const three = `${hawkins}\n\n${kotter}\n\n${starr}`
const read = ['Hawkins 2012', 'Kotter 1996', 'Starr 2016']

test('entries that a tab or spaces indent are read, though Markdown calls them code', () => {
  const indented = `\t${hawkins}\n\n\t${kotter}\n\n\n    ${starr}`
  expect(entriesIn(`So it is.\n\n## References\n\n${indented}\n`)).toEqual(read)
  expect(entriesIn(`So it is.\n\n## References\n\n\`\`\`\n${three}\n\`\`\`\n`)).toEqual([])
})

test('the notes of an annotated list are no entries, whatever they cite', () => {
  const notes = [
    'This book argues that culture is slow to change. It builds on Sato (1999) and was useful for section 2.',
    'In this chapter the author shows why “change” fails (see Schein, 2010).',
    'The authors discuss what Lewin (1947) left open.',
  ]
  const annotated = [hawkins, notes[0], kotter, notes[1], starr, notes[2]].join('\n\n')
  expect(entriesIn(`So it is.\n\n## Annotated Bibliography\n\n${annotated}\n`)).toEqual(read)
  const title = 'This book is not about coaching (2014) Leeds: Brightwell.'
  expect(entriesIn(`So it is.\n\n## References\n\n${title}\n`)).toEqual(['This book is not about coaching 2014'])
})

test('an appendix that no heading marks is no entry', () => {
  expect(entriesIn(`So it is.\n\nReferences\n${three}\n\nAppendix D - Wireframe\n\nAppendix 2: Consent\n`)).toEqual(
    read,
  )
})

test('a short entry that opens with its title is no rest of the one above', () => {
  const titled = '“Lone Walker” (2013) Wikipedia. Available at: https://example.org/w (Accessed: June 22, 2026).'
  expect(entriesIn(`So it is.\n\n## References\n\n${hawkins}\n\n${titled}\n\n${starr}\n`)).toEqual([
    'Hawkins 2012',
    'Lone Walker 2013',
    'Starr 2016',
  ])
})

test('a list in the middle of what is pasted without blank lines begins at its heading', () => {
  const pasted = `Coaching works (Starr, 2016).\nIt changes much (Kotter, 1996).\nReferences\n${hawkins}\n${kotter}\n${starr}\n`
  expect(entriesIn(`# Essay\n\n${pasted}`)).toEqual(read)
  expect(entriesIn(`# Essay\n\n${pasted.replace('References', '**Bibliography:**')}`)).toEqual(read)
  expect(entriesIn('# Essay\n\nSee the list of\nreferences\nfor what Starr, J. (2016) says.\n')).toEqual([])
})

test('an entry whose names run over the first line of a pasted list begins it', () => {
  const names = 'Abel, D. J., Yap, S. K., Osei, R., Cameron, M. A., and Walker, G.,'
  const pasted = `So it is.\nReferences\n${names}\n1992, Paths of decision systems: an exploration. Journal of Walks, 6, 193–204.\nAspen, R., 1992, A path. Journal of Walks, 7, 105–121.\n`
  expect(entriesIn(pasted)).toEqual(['Abel 1992', 'Aspen 1992'])
})

test('entries with the year at their end make a list below a weak heading', () => {
  const entries = [
    '- George J. Stilton, "The Theory of Walks," *Walking Journal* 2(1), 1971',
    '- Mancur Oseib, *The Logic of Walks*, Hedge Press, 1965',
  ]
  expect(entriesIn(`So it is.\n\n## Sources\n\n${entries.join('\n')}\n`)).toEqual(['Stilton 1971', 'Oseib 1965'])
  expect(entriesIn('So it is.\n\n## Sources\n\nSources were read, and notes taken, in 1971.\n')).toEqual([])
})

test('behind an address that was announced the next line begins a page, with a title or none', () => {
  const lines = [
    "(n.d.). What's the difference between walks and paths? Retrieved from https://walks.example/difference",
    'What is a Walk? - Definition from Walkopedia. (n.d.). Retrieved from https://walks.example/what',
    'Carrol, B. (n.d.). How to use a path. Retrieved from https://walks.example/how',
    'How to measure paths using maps (Plain Maps). (n.d.). Retrieved from https://walks.example/maps',
  ]
  expect(entriesIn(`So it is.\n\n## Works cited\n\n${lines.join('\n')}\n`)).toEqual([
    "What's the difference between walks and paths? n.d.",
    'What is a Walk? - Definition from Walkopedia n.d.',
    'Carrol n.d.',
    'How to measure paths using maps (Plain Maps) n.d.',
  ])
})

test('a link that its brackets do not make one is no entry', () => {
  expect(entriesIn(`## References\n\n${starr}\n\n[Link] (https://walks.example/manual)\n`)).toEqual(['Starr 2016'])
})

test('a sentence that leads over to the list is no entry', () => {
  const lead =
    'This project references a range of literature related to walking, wearable sensors and the analysis of paths:'
  expect(entriesIn(`## Research References\n\n${lead}\n\n${three}\n`)).toEqual(read)
})

test('what is quoted below an entry is none, and a list of quotations is one', () => {
  const note = '> «By day 10, half of them walk.» That bears out 75% in 2010.'
  expect(entriesIn(`## Bibliografía\n\n${hawkins}\n${note}\n\n${kotter}\n${note}\n\n${starr}\n${note}\n`)).toEqual(read)
  expect(entriesIn(`## References\n\n${three.replaceAll(/^/gm, '> ')}\n`)).toEqual(read)
})

test('a file of code in a list is no work', () => {
  expect(entriesIn(`## References\n\n- ${starr}\n- \`methodology/walks.md\` — sister method of 2019\n`)).toEqual([
    'Starr 2016',
  ])
})
