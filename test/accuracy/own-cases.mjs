// Our own hard cases: lines of prose with every citation marked, grouped by form. Read by `npm run accuracy` and by the unit tests.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspected } from './product.mjs'

const folder = join(import.meta.dirname, 'citations')

/**
 * The cases of all files in `citations/`: `{ form, text, citations }`. A file holds forms ("# Several works of one author"), texts with each
 * citation in ⟦…⟧ ("\n" is a line end), and below a text a line for each of its citations, in order and indented:
 * "Roberts + Jarrett et al. | 2006 | narrative | p. 41", with a "?" before it where it is only possible. The kind is parenthetical where none
 * is given, and "key" stands for the authors of a key. A text without such lines holds no citation.
 */
export function ownCases() {
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .flatMap(name => casesIn(readFileSync(join(folder, name), 'utf8')))
}

/** How many cases are read exactly as marked, by form: `{ forms: [{ form, right, cases }], errors }`. */
export function ownCaseScores(cases = ownCases()) {
  const forms = new Map()
  const errors = []
  const read = readCases(cases)
  cases.forEach((one, at) => {
    const form = forms.get(one.form) ?? { form: one.form, right: 0, cases: 0 }
    const wanted = one.citations.filter(({ kind }) => kind !== 'personal').map(spokenCase)
    const found = read[at].map(spokenCase)
    form.cases++
    if (wanted.join('\n') === found.join('\n')) form.right++
    else errors.push(`${one.form}: ${one.text} → ${found.join(' · ') || 'nothing'}`)
    forms.set(one.form, form)
  })
  return { forms: [...forms.values()], errors }
}

function casesIn(source) {
  const cases = []
  let form = ''
  for (const line of source.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('//')) continue
    if (line.startsWith('# ')) form = line.slice(2)
    else if (line.startsWith('  ')) cases.at(-1).citations.push(expectation(line.trim()))
    else cases.push({ form, marked: line.replaceAll('\\n', '\n'), citations: [] })
  }
  return cases.map(({ form, marked, citations }) => {
    const { text, spans } = unmarked(marked)
    if (spans.length !== citations.length)
      throw new Error(`${spans.length} marks, ${citations.length} lines: ${marked}`)
    return { form, text, citations: citations.map((citation, at) => ({ ...citation, span: spans[at] })) }
  })
}

function expectation(line) {
  const possible = line.startsWith('? ')
  const [who, year, ...rest] = line.slice(possible ? 2 : 0).split(' | ')
  const kinds = ['narrative', 'parenthetical', 'secondary', 'quoted', 'personal']
  const kind = rest.find(part => kinds.includes(part)) ?? 'parenthetical'
  const key = who === 'key' ? year : null
  return {
    authors: key ? [] : who.replace(/ et al\.$/, '').split(' + '),
    etAl: who.endsWith(' et al.'),
    year: key || year === '–' ? null : year,
    key,
    kind,
    locator: rest.find(part => !kinds.includes(part)) ?? null,
    certainty: possible ? 'possible' : 'certain',
  }
}

/** The text without its marks, and where they stood, by where they open. They may lie in each other. */
function unmarked(marked) {
  let text = ''
  const spans = []
  const open = []
  for (const sign of marked) {
    if (sign === '⟦') open.push(spans.push({ start: text.length, end: text.length }) - 1)
    else if (sign === '⟧') spans[open.pop()].end = text.length
    else text += sign
  }
  return { text, spans }
}

/** All cases as paragraphs of one text; what is read is told apart by its lines. */
function readCases(cases) {
  const starts = []
  let line = 1
  const paragraphs = cases.map(({ text }) => {
    starts.push(line)
    line += text.split('\n').length + 2
    // A comment ends whatever a case leaves open.
    return `${text}\n\n<!-- -->\n`
  })
  const { citations } = inspected(paragraphs.join(''))
  return cases.map((_, at) => citations.filter(({ line }) => line >= starts[at] && line < (starts[at + 1] ?? Infinity)))
}

function spokenCase({ authors, etAl, year, key, kind, certainty }) {
  const who = key ? `@${key}` : `${authors.join(' + ')}${etAl ? ' et al.' : ''} | ${year ?? '–'}`
  return `${certainty === 'possible' ? '? ' : ''}${who}${kind === 'parenthetical' ? '' : ` | ${kind}`}`
}
