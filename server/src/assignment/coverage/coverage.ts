import { sectionMarks, totalMarks, type Brief } from '../../brief/brief.js'
import type { Answer, Coverage } from '../document.js'

/** Covered marks of the whole and of each section: exact sums, to be rounded only where they are shown. */
export function coverageOf(brief: Brief | undefined, answers: readonly Answer[]): Coverage {
  if (brief === undefined) return { covered: 0, marks: 0, sections: [] }
  const sections = brief.sections.map(section => {
    const marks = sectionMarks(section)
    const covered = exactSum(answers.filter(answer => answer.section.id === section.id).map(answer => answer.covered))
    const pass = brief.pass?.scope === 'section' ? (marks * brief.pass.percent) / 100 : undefined
    return { id: section.id, title: section.title, covered, marks, pass }
  })
  return { covered: exactSum(sections.map(section => section.covered)), marks: totalMarks(brief), sections }
}

/** A sum without the dust that binary fractions leave: twelfths of marks add up to whole marks. */
function exactSum(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) * 1e9) / 1e9
}
