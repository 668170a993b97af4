import { test } from 'vitest'
import { checkFix, checkRule, work } from '../check.js'

const code = 'library-unreadable'
const front = (value: string): string => `---\nlibrary: ${value}\n---\n\nA coach asks.\n`
const starr = work({ id: 'starr2016' })

test('a library that is not there, or is none, is said with its reason', () => {
  checkRule(
    code,
    front('[⟦refs.bib⟧, ../books/mine.bib, ⟦notes.docx⟧]'),
    [
      '“refs.bib” is named as a library here, but it is not there.',
      '“notes.docx” is named as a library here, but only .bib files are read.',
    ],
    {
      libraries: [
        { name: 'mine.bib', works: [starr] },
        { name: 'notes.docx', works: [], unread: true, problem: 'only .bib files are read.' },
      ],
    },
  )
})

test('one that is still being read is no problem', () => {
  checkRule(code, front('refs.bib'), [], { libraries: [{ name: 'refs.bib', works: [], unread: true }] })
})

test('a library that lies beside the assignment is offered instead', () => {
  const libraries = [{ name: 'references.bib', works: [starr] }]
  checkFix(code, 'Change “refs.bib” to references.bib', front('refs.bib'), front('references.bib'), { libraries })
})
