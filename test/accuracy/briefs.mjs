// Handed-out briefs read by `markwise brief import`, by the labels of the corpus. Sections count as criteria, as they do in the labels.
import { flat, overlap } from './compare.mjs'
import { importedFile } from './product.mjs'
import { pairs, tally } from './tally.mjs'

/** The measures of briefs: their names, and the least per cent that is promised over all of them. */
export const briefMeasures = [
  { id: 'criteria', name: 'sections and criteria found', least: 95 },
  { id: 'marks', name: 'marks or weight right', least: 95 },
  { id: 'parents', name: 'in the right section' },
  { id: 'outcomes', name: 'learning outcomes', least: 100 },
  { id: 'words', name: 'most words' },
  { id: 'moduleWeight', name: 'weight in the module' },
  { id: 'totalMarks', name: 'total of marks' },
  { id: 'passMark', name: 'pass mark' },
]

/** Counts by measure over all briefs, `{ counts, errors }`; marks and sections of what was not found are missed. */
export function briefScores(briefs) {
  const counts = Object.fromEntries(briefMeasures.map(({ id }) => [id, tally()]))
  const errors = []
  for (const { file, label } of briefs) {
    const read = importedFile(file)
    const say = (line, text) => errors.push(`${label.brief}:${line ?? ''} ${text}`)
    scoreParts(label, partsOf(read), counts, say)
    countFound(counts.outcomes, label.outcomes ?? [], read.outcomes, say)
    const facts = [
      ['words', label.wordCount?.max ?? label.wordCount?.about, read.words?.max],
      ['moduleWeight', label.moduleWeight, read.moduleWeight],
      ['totalMarks', label.totalMarks, read.totalMarks],
      ['passMark', label.passMark, read.pass?.percent],
    ]
    for (const [id, wanted, said] of facts) countFact(counts[id], wanted, said, text => say('', `${id}: ${text}`))
  }
  return { counts, errors }
}

function partsOf({ sections, criteria }) {
  return [
    ...sections.map(section => ({ ...section, holder: section.parent })),
    ...criteria.map(criterion => ({ ...criterion, holder: criterion.section })),
  ]
}

function scoreParts(label, read, counts, say) {
  const { ofLabel } = countFound(counts.criteria, label.criteria, read, say)
  label.criteria.forEach((wanted, at) => {
    const said = read[ofLabel[at]]
    if (wanted.marks !== null)
      countFact(counts.marks, wanted.marks, said?.marks, text => say(wanted.line, `marks: ${text}`))
    const isTop = said !== undefined && said.holder === null
    if (said === undefined) counts.parents.missed++
    else if (isTop === (wanted.parent === null)) counts.parents.right++
    else {
      counts.parents.missed++
      say(wanted.line, `lies in ${said.holder}, not in ${wanted.parent}: ${wanted.title}`)
    }
  })
}

function countFound(count, labels, read, say) {
  const found = pairs(labels, read, likeness)
  labels.forEach(({ line, id, title }, at) => {
    if (found.ofLabel[at] === undefined) {
      count.missed++
      say(line, `not found: ${id ?? ''} ${title}`)
    } else count.right++
  })
  read.forEach(({ line, id, title }, at) => {
    if (found.ofRead[at] !== undefined) return
    count.false++
    say(line, `false: ${id ?? ''} ${title}`)
  })
  return found
}

/** By the title, or by its first words where the label has only these; the number and the line help. */
function likeness(label, read) {
  const words = String(read.title).split(/\s+/)
  const head = words.slice(0, Math.max(1, label.title.split(/\s+/).length)).join(' ')
  const line = label.line === read.line ? 0.4 : -Math.min(0.2, Math.abs(label.line - read.line) / 100)
  const id = label.id && read.id && flat(label.id) === flat(read.id) ? 0.5 : 0
  const score = Math.max(overlap(label.title, read.title), overlap(label.title, head)) + id + line
  return score >= 0.6 ? score : 0
}

function countFact(count, wanted, said, say) {
  const isThere = wanted !== null && wanted !== undefined
  const isRead = said !== null && said !== undefined
  if (isThere && isRead && Number(wanted) === Number(said)) count.right++
  else {
    if (isThere) count.missed++
    if (isRead) count.false++
    if (isThere || isRead) say(`${said ?? 'nothing'}, not ${wanted ?? 'nothing'}`)
  }
}
