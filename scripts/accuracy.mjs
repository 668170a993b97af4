// `npm run accuracy`: how well citations, reference lists and handed-out briefs are read and points are found, with counts beside every per cent. It scores
// the labelled documents in MARKWISE_CORPUS (by default `../shared/corpus` beside the repository) and our own cases; without a corpus, our own cases only.
// `-- --errors` lists what was read wrongly; `-- --by-command` reads the lab reports by the command line, not by the library, for a quarter of an hour.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { briefMeasures, briefScores } from '../test/accuracy/briefs.mjs'
import { corpusAt } from '../test/accuracy/corpus.mjs'
import { coverageScores } from '../test/accuracy/coverage.mjs'
import { documentMeasures, documentScores } from '../test/accuracy/documents.mjs'
import { briefReader, evidenceScores, exampleCoverage } from '../test/accuracy/evidence.mjs'
import { nameScores } from '../test/accuracy/names.mjs'
import { ownCaseScores } from '../test/accuracy/own-cases.mjs'
import { slipScores, slipsIn } from '../test/accuracy/slips.mjs'
import { labelledPlaces, ownPlaces } from '../test/accuracy/slips/places.mjs'
import { stringF1, stringMeasures, stringScores } from '../test/accuracy/reference-strings.mjs'
import { builtInSearch, otherSearchScores, searchScores } from '../test/accuracy/search.mjs'
import { suggestingReader } from '../test/accuracy/suggested.mjs'
import { f1, precision, recall } from '../test/accuracy/tally.mjs'
import { buildAll } from './build.mjs'

const { values } = parseArgs({
  options: { errors: { type: 'boolean', default: false }, 'by-command': { type: 'boolean', default: false } },
})
const folder = process.env.MARKWISE_CORPUS ?? join(import.meta.dirname, '../../shared/corpus')

await buildAll()
const corpus = corpusAt(folder)
const errors = []
if (corpus) {
  tellDocuments(corpus.documents)
  tellStrings(corpus.referenceStrings)
  tellBriefs(corpus.briefs)
} else {
  console.log(`There is no corpus in ${folder} (MARKWISE_CORPUS), so only our own cases are scored.`)
}
tellOwnCases()
tellSuggestions(await suggestingReader())
tellSearch(await builtInSearch())
tellEvidence(await briefReader())
if (corpus) tellCoverage(await coverageScores(corpus.folder, { byCommand: values['by-command'] }))
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

function tellBriefs(briefs) {
  if (briefs.length === 0) return
  const { counts, errors: wrong } = briefScores(briefs)
  errors.push(...wrong)
  heading(`Handed-out briefs (${briefs.length})`, ['precision', 'recall', 'F1', 'right/false/missed'])
  for (const { id, name, least } of briefMeasures) {
    const score = f1(counts[id])
    row(name, [
      percent(precision(counts[id])),
      percent(recall(counts[id])),
      percent(score),
      shown(counts[id]),
      '',
      '',
      promise(score, least),
    ])
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

function tellSuggestions(read) {
  heading('Slips made by a script', ['', '', 'right', 'right/slips'])
  const texts = [['in texts of our own', ownPlaces()]]
  if (corpus) texts.push(['in documents of the corpus', placesOf(corpus.documents)])
  for (const [place, places] of texts) {
    const { slips, named, wronglyPreferred, byKind, errors: wrong } = slipScores(slipsIn(places), read)
    errors.push(...wrong)
    for (const [kind, of] of Object.entries(byKind)) row(`${kind}, ${place}`, shareCells(of.named, of.slips))
    row(`right entry named, ${place}`, [...shareCells(named, slips), '', '', promise((100 * named) / slips, 90)])
    row('a wrong one preferred', ['', '', '', `${wronglyPreferred}`, '', '', wronglyPreferred === 0 ? '0' : 'ABOVE 0'])
  }
  heading('Names', ['', '', 'right', 'right/names'])
  const { misspelt, others, wronglyPreferred, errors: wrong } = nameScores(read)
  errors.push(...wrong)
  row('misspelt', [...shareCells(misspelt.right, misspelt.names), '', '', promise(misspelt.right, 31)])
  const left = others.names - others.false
  row("somebody else's, left alone", [...shareCells(left, others.names), '', '', promise(left, others.names - 4)])
  row('a wrong one preferred', ['', '', '', `${wronglyPreferred}`])
}

function tellSearch(search) {
  const { kinds, errors: wrong } = searchScores(search)
  errors.push(...wrong)
  const other = otherSearchScores(search).kinds.at(-1)
  heading('What is typed to find a work', ['', '', 'first', 'first/fragments', 'in five', 'in five/fragments'])
  for (const { kind, fragments, first, inFive } of [...kinds, { ...other, kind: 'drawn by other seeds' }]) {
    const shares = [(100 * first) / fragments, (100 * inFive) / fragments]
    const promised = kind === 'all' ? promiseOfBoth(shares) : ''
    row(kind, [...shareCells(first, fragments), percent(shares[1]), `${inFive}/${fragments}`, promised])
  }
}

function promiseOfBoth([first, inFive]) {
  return first >= 85 && inFive >= 97 ? '≥ 85, ≥ 97' : 'BELOW 85, 97'
}

function tellEvidence(read) {
  const { counts, errors: wrong } = evidenceScores(read)
  errors.push(...wrong)
  heading('Points shown in short answers', ['precision', 'recall', 'F1', 'right/false/missed'])
  for (const [part, name] of [
    ['open', 'looked at while working'],
    ['opened', 'first set aside, opened since'],
    ['aside', 'second set aside, opened since'],
    ['other', 'set aside by other hands, opened since'],
  ]) {
    const of = counts[part]
    const kept = precision(of) >= 90 && recall(of) >= 85
    const cells = [percent(precision(of)), percent(recall(of)), percent(f1(of)), shown(of), '', '']
    row(name, [...cells, kept ? '≥ 90 · 85' : 'BELOW 90 · 85'])
  }
  const { marks, finished, scaffold, unrelated } = exampleCoverage(read)
  heading('Marks covered', ['', '', 'per cent', 'covered/marks'])
  const covered = (name, figure, isKept, bar) =>
    row(name, [
      '',
      '',
      percent((100 * figure) / marks),
      `${figure.toFixed(1)}/${marks}`,
      '',
      '',
      `${isKept ? '' : 'NOT '}${bar}`,
    ])
  covered('finished example, no tick', finished, finished === marks, '100')
  covered('empty scaffold', scaffold, scaffold === 0, '0')
  covered('5,000 words about something else', unrelated, unrelated < 0.05 * marks, '< 5')
}

function tellCoverage(scores) {
  if (scores === undefined) return
  const { overall, byLabel, tricks } = scores
  heading('Lab reports against people', ['', '', 'figure'])
  const told = (name, figure, isKept, bar) =>
    row(name, ['', '', figure.toFixed(3), '', '', '', `${isKept ? '' : 'NOT '}${bar}`])
  const least = (name, figure, bar) => told(name, figure, figure >= bar, `≥ ${bar}`)
  const most = (name, figure, bar) => told(name, figure, Math.abs(figure) <= bar, `≤ ${bar.toFixed(2)}`)
  least('kappa of points', overall.macroKappa, 0.26)
  least('Spearman', overall.spearman, 0.58)
  least('Spearman with length held still', overall.spearmanBeyondLength, 0.3)
  most('bias', overall.bias, 0.06)
  most('false comfort', overall.falseComfort, 0.4)
  most('covered by the pasted brief', tricks.echo, 0.05)
  most('covered by other people’s writing', tricks.swap, 0.03)
  most('covered by words in another order', tricks.shuffle, overall.covered / 2)
  heading('The same by the labels of points, without terms', ['', '', 'figure'])
  for (const [name, figure] of [
    ['kappa of points', byLabel.macroKappa],
    ['Spearman', byLabel.spearman],
    ['Spearman with length held still', byLabel.spearmanBeyondLength],
    ['bias', byLabel.bias],
    ['false comfort', byLabel.falseComfort],
  ])
    row(name, ['', '', figure.toFixed(3)])
}

function placesOf(documents) {
  return documents.filter(({ label }) => label.format !== 'pandoc').flatMap(labelledPlaces)
}

function shareCells(right, all) {
  return ['', '', percent(all === 0 ? 100 : (100 * right) / all), `${right}/${all}`]
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
