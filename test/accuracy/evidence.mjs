// Evidence of points: short answers of our own in several sets, the finished example, an empty scaffold and prose about something else, all for 8581-700.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { tally } from './tally.mjs'

const folder = join(import.meta.dirname, 'evidence')
const examples = join(import.meta.dirname, '../../examples')

/** Reads texts as assignments for 8581-700 through the built library: `text => document`. */
export async function briefReader() {
  const { builtInBriefs, builtInCatalogue, emptyInputs, readAssignment, textOf } =
    await import('../../server/dist/index.mjs')
  const brief = builtInBriefs().find(({ id }) => id === 'ilm-8581-700')
  const inputs = { ...emptyInputs(builtInCatalogue()), brief }
  return Object.assign(text => readAssignment(textOf(text), inputs), { brief })
}

/**
 * How many of the short answers are judged right: counts for those that are looked at while working, for those of the first set that were set aside
 * and opened since, for those of the second set, and for those of all other hands; and the errors of all. A point counts as found where a sentence is shown for it, be it as a question.
 */
export function evidenceScores(read) {
  const counts = { open: tally(), opened: tally(), aside: tally(), other: tally() }
  const errors = []
  for (const { criterion, point, shown, why, text, part } of shortAnswers()) {
    const answers = read(`## ${criterion}\n\n${text}\n`).answers
    const state = answers
      .find(answer => answer.criterion.id === criterion)
      .points.find(({ point: { id } }) => id === point)
    const found = state.evidence !== undefined
    const count = counts[part]
    if (found && shown) count.right++
    else if (found) count.false++
    else if (shown) count.missed++
    if (found !== shown) errors.push(`${point}: ${found ? 'found' : 'missed'} (${why}): ${text}`)
  }
  return { counts, errors }
}

/** Covered marks of the finished example, of an empty scaffold and of 5,000 words about something else: `{ finished, scaffold, unrelated, marks }`. */
export function exampleCoverage(read) {
  const marks = read('').coverage.marks
  const covered = text => read(text).coverage.covered
  return {
    marks,
    finished: covered(readFileSync(join(examples, '8581-700-finished.assignment.md'), 'utf8')),
    scaffold: covered(scaffold(read.brief)),
    unrelated: covered(unrelatedDraft(read.brief)),
  }
}

/** All headings with their guidance in comments, and nothing written. */
export function scaffold(brief) {
  return criteriaOf(brief)
    .map(({ id, title, guidance }) => `## ${id} ${title}\n\n<!-- ${guidance.replaceAll('--', '- -')} -->\n`)
    .join('\n')
}

/** 5,000 words of prose about something else, shared out by marks; each criterion gets its own stretch of it. */
export function unrelatedDraft(brief) {
  const paragraphs = readFileSync(join(folder, 'unrelated.txt'), 'utf8').trim().split('\n\n')
  let next = 0
  return criteriaOf(brief)
    .map(({ id, marks }) => {
      const own = []
      while (own.join(' ').split(' ').length < marks * 50) own.push(paragraphs[next++ % paragraphs.length])
      return `## ${id}\n\n${own.join('\n\n')}\n`
    })
    .join('\n')
}

function criteriaOf(brief) {
  return brief.sections.flatMap(({ criteria }) => criteria)
}

function shortAnswers() {
  return [
    ...answersIn('.', 'opened'),
    ...answersIn('later', 'aside'),
    ...answersIn('another-hand', 'other'),
    ...answersIn('two-more-hands', 'other'),
    ...answersIn('six-more-hands', 'other'),
    ...answersIn('further-hands', 'other'),
  ]
}

/** The answers of one set; `aside` is what those of it are called that were set aside. */
function answersIn(set, aside) {
  const files = readdirSync(join(folder, set)).filter(name => name.endsWith('.yaml'))
  return files.flatMap(name =>
    Object.entries(parse(readFileSync(join(folder, set, name), 'utf8'))).flatMap(([point, answers]) =>
      answers.map(answer => ({
        ...answer,
        point,
        criterion: name.replace('.yaml', ''),
        part: answer.set === 'aside' ? aside : 'open',
      })),
    ),
  )
}
