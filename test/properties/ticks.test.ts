import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tickEdits, type Mark } from '../../server/src/features/tick.js'
import { applyEdits } from '../../server/src/text/edit.js'
import { assignmentOf as readWith } from '../check-features.js'
import { smallInputs } from '../small-assignment.js'

/** Of a brief that is a file: its ticks keep a trace of the wording, and are the longer for it. */
const inputs = { ...smallInputs, briefIsFile: true }
const assignmentOf = (text: string) => readWith(text, inputs)

const points = ['1.1-roles', '1.1-theory', '1.1-focus', '1.1-agree', '2.1-why']
const marked = fc.array(fc.tuple(fc.constantFrom(...points), fc.constantFrom<Mark>('ticked', 'dismissed')), {
  maxLength: 6,
})
const piece = fc.constantFrom(
  'word ',
  '\n',
  '\n\n',
  '# ',
  '**',
  '> ',
  '- ',
  '`',
  '[a](',
  '<b>',
  '1.1 ',
  'Ü',
  '*',
  '_',
  '| a |',
)
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), piece), { maxLength: 8 })

const start =
  '# Work\n\n## 1.1 Define\n\nThe role of a coach.\n\nMore words here.\n\n## 2.1 Justify\n\nBecause it helps.\n\n## References\n\nStarr, J. (2016) *Coaching*. London: Pearson.\n'

/** Each point's mark as the text holds it. */
function marksOf(text: string): ReadonlyMap<string, string> {
  const states = assignmentOf(text).answers.flatMap(answer => answer.points)
  return new Map(states.flatMap(({ point, tick, state }) => (tick ? [[point.id, state]] : [])))
}

function ticked(text: string, marks: readonly (readonly [string, Mark])[]): string {
  return marks.reduce((before, [point, mark]) => applyEdits(before, tickEdits(assignmentOf(before), point, mark)), text)
}

/** Whether a stretch, or the line it is on, holds none of our comments; what opens a comment or code before them hides them, as it hides any text. */
function isElsewhere(text: string, from: number, to: number): boolean {
  const line = text.slice(
    text.lastIndexOf('\n', from - 1) + 1,
    (text.indexOf('\n', to) + text.length + 1) % (text.length + 1),
  )
  return !line.includes('<!--')
}

test('no edit of other lines loses a tick or a dismissal', () => {
  fc.assert(
    fc.property(marked, edits, (marks, changes) => {
      let text = ticked(start, marks)
      const wanted = marksOf(text)
      expect(wanted.size).toBe(new Set(marks.map(([point]) => point)).size)
      for (const [at, length, insert] of changes) {
        const from = at % (text.length + 1)
        const to = Math.min(text.length, from + length)
        if (isElsewhere(text, from, to)) text = text.slice(0, from) + insert + text.slice(to)
      }
      expect(marksOf(text)).toEqual(wanted)
    }),
    { numRuns: 150 },
  )
})

test('no edit of other lines makes a tick say that its point was reworded', () => {
  fc.assert(
    fc.property(marked, fc.array(piece, { maxLength: 6 }), (marks, pieces) => {
      const text = `${ticked(start, marks)}${pieces.join('')}`
      const states = assignmentOf(text).answers.flatMap(answer => answer.points)
      expect(states.filter(({ reworded }) => reworded)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a later mark of the same point takes the place of the earlier one, and none is left behind', () => {
  fc.assert(
    fc.property(marked, marks => {
      const text = ticked(start, marks)
      const last = new Map(marks)
      expect(marksOf(text)).toEqual(last)
      expect(
        ticked(
          text,
          [...last.keys()].map(point => [point, 'none'] as const),
        ),
      ).toBe(start)
    }),
    { numRuns: 60 },
  )
})
