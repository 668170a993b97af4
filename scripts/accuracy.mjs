// `npm run accuracy`: how well citations and reference lists are read, with counts beside every per cent. It scores the labelled documents in
// MARKWISE_CORPUS (by default `../shared/corpus` beside the repository) and our own cases; without a corpus, our own cases only.
// `-- --errors` lists what was read wrongly.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { corpusAt } from '../test/accuracy/corpus.mjs'
import { documentMeasures, documentScores } from '../test/accuracy/documents.mjs'
import { ownCaseScores } from '../test/accuracy/own-cases.mjs'
import { stringF1, stringMeasures, stringScores } from '../test/accuracy/reference-strings.mjs'
import { f1, precision, recall } from '../test/accuracy/tally.mjs'
import { buildAll } from './build.mjs'

const { values } = parseArgs({ options: { errors: { type: 'boolean', default: false } } })
const folder = process.env.MARKWISE_CORPUS ?? join(import.meta.dirname, '../../shared/corpus')

await buildAll()
const corpus = corpusAt(folder)
const errors = []
if (corpus) {
  tellDocuments(corpus.documents)
  tellStrings(corpus.referenceStrings)
} else {
  console.log(`There is no corpus in ${folder} (MARKWISE_CORPUS), so only our own cases are scored.`)
}
tellOwnCases()
if (values.errors) console.log(`\n${errors.length} errors\n${errors.join('\n')}`)

function tellDocuments(documents) {
  const { certain, possible, traps, errors: wrong } = documentScores(documents)
  errors.push(...wrong)
  const converted = documents.filter(document => document.converted).length
  const parts = [
    ['all', `All documents (${documents.length})`],
    ['markdown', `Written as Markdown (${documents.length - converted})`],
    ['converted', `Converted from PDF (${converted})`],
  ]
  for (const [part, title] of parts) {
    heading(title, ['precision', 'recall', 'F1', 'right/false/missed', 'with possible', 'right/false/missed'])
    for (const { id, name, least } of documentMeasures) {
      const counts = certain[part][id]
      if (counts.right + counts.false + counts.missed + countsOf(possible[part][id]) === 0) continue
      row(name, [
        percent(precision(counts)),
        percent(recall(counts)),
        percent(f1(counts)),
        shown(counts),
        percent(f1(possible[part][id])),
        shown(possible[part][id]),
        part === 'all' ? promise(f1(counts), least) : '',
      ])
    }
  }
  console.log(
    `\nFalse citations on the ${traps.lines} lines with a marked trap: ${traps.certain} certain, ${traps.possible - traps.certain} possible`,
  )
}

function tellStrings(strings) {
  if (strings.length === 0) return
  const { counts, errors: wrong } = stringScores(strings)
  errors.push(...wrong)
  heading(`Reference strings (${strings.length})`, ['', '', 'F1', 'right/read/labelled'])
  for (const { id, name, least } of stringMeasures) {
    const { right, read, labelled } = counts[id]
    const score = stringF1(counts[id])
    row(name, ['', '', percent(score), `${right}/${read}/${labelled}`, '', '', promise(score, least)])
  }
}

function tellOwnCases() {
  const { forms, errors: wrong } = ownCaseScores()
  errors.push(...wrong)
  const right = forms.reduce((sum, form) => sum + form.right, 0)
  const cases = forms.reduce((sum, form) => sum + form.cases, 0)
  heading(`Our own cases of citations (${cases})`, ['', '', 'right', 'right/cases'])
  for (const form of [...forms, { form: 'all forms', right, cases }])
    row(form.form, ['', '', percent((100 * form.right) / form.cases), `${form.right}/${form.cases}`])
}

function heading(title, columns) {
  console.log('')
  row(title, columns)
}

function row(name, cells) {
  const widths = [9, 8, 7, 20, 15, 20, 14]
  console.log(`${name.padEnd(36)}${cells.map((cell, at) => cell.padStart(widths[at])).join('')}`.trimEnd())
}

function percent(figure) {
  return figure.toFixed(1)
}

function shown({ right, false: wrong, missed }) {
  return `${right}/${wrong}/${missed}`
}

function countsOf({ right, false: wrong, missed }) {
  return right + wrong + missed
}

function promise(figure, least) {
  return least === undefined ? '' : figure >= least ? `≥ ${least}` : `BELOW ${least}`
}
