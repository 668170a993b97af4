// Fits the weights of `server/data/telling-words.yaml` to the short answers here, and prints what they are worth on hands that they were not fitted to:
// `node test/accuracy/evidence/fit-telling-words.mjs [--write]`. A logistic model with few weights: what shows its point against what evades in the ways that
// `evading` names. What treats another matter, or one discipline only, tells something, and is left out.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root, serverWith } from './hands.mjs'

const written = join(root, 'server/data/telling-words.yaml')

/** How the reasons read that are given for answers that tell nothing. */
const evading =
  /name|bibliograph|drop|negat|den(?:y|ies)|no example|nothing|says there|absence|not done|lack|admits|disclaim|refus|none|promis|announc|intend|defer|postpon|will |prais|importan|weight|assert|emphas|key ?words|bare|\blist|heap|buzz|guid|pasted|brief|quot/i
const alsoEvading = /general|vague|platitud|empty|without say|no content|evas/i
const telling =
  /sense|off topic|unrelated|another subject|something else|one discipline|only|one side|neighbour|single|alone/i

/** A kind is weighed that so many answers by so many hands hold. */
const [answersWithKind, handsWithKind] = [20, 5]
/** Of fewer words, pairs and sentences together chance decides: they are not judged. */
const fewest = 60
/** So many in a hundred of the answers that tell something are given up. */
const givenUp = 1.5
/** Of the descent: its steps, and how much it draws weights towards nothing, in proportion and by a constant. */
const [rate, shrinking, cutting] = [3, 0.0002, 0.0002]

const head = `# What kinds of words weigh for a paragraph that tells something, and against it: fitted by test/accuracy/evidence/fit-telling-words.mjs, not written by hand.
# A kind is a word that joins, a pair of them, the root of another word behind a hyphen, or one of: <asked> a word of the criterion, <name>, <year>, <number>;
# of sentences <sentence>, <not> denies, <i not> the writer denies, <question>, <quoted>, <verbless>, <bare> under two words of its own, <thin> under four.
`

// The server's own reading, so that what is fitted is what is weighed.
const { makeUpOf, statementsIn, spentWords, read, brief } = await serverWith({}, 'fit-telling-words')
const rows = [...answers(), ...proseThatTells()]
const kinds = kindsWeighed(rows)
const vectors = new Map(rows.map(row => [row, vectorOf(row)]))
const judged = rows.filter(({ hand, size }) => hand !== undefined && size >= fewest)
const scores = new Map(handsOf(judged).flatMap(hand => scoredApart(hand)))
const least = leastWeight()
report()
if (process.argv.includes('--write')) write(fitted(rows))

function answers() {
  return readdirSync(import.meta.dirname, { recursive: true })
    .filter(name => name.endsWith('.yaml'))
    .flatMap(name => {
      const [file, folder = '.'] = name.split('/').reverse()
      return Object.values(parse(readFileSync(join(import.meta.dirname, name), 'utf8')))
        .flat()
        .filter(({ shown, why }) => shown || evades(why))
        .map(({ shown, text }) => row(text, file.replace('.yaml', ''), shown, handOf(folder)))
    })
}

/** Those who wrote `later` wrote the first set. */
function handOf(folder) {
  return folder === '.' ? 'later' : folder
}

function evades(why) {
  return evading.test(why) || (alsoEvading.test(why) && !telling.test(why))
}

/** Paragraphs in other registers, which all tell something: those of the finished example, and of prose about something else. */
function proseThatTells() {
  const finished = readFileSync(join(root, 'examples/8581-700-finished.assignment.md'), 'utf8')
  const [body] = finished.split('## References')
  const own = body.split(/^(?=#+ \d\.\d )/m).flatMap(answer => {
    const [, id] = /^#+ (\d\.\d) /.exec(answer) ?? []
    return id === undefined ? [] : paragraphs(answer).map(text => row(text, id, true))
  })
  const unrelated = paragraphs(readFileSync(join(import.meta.dirname, 'unrelated.txt'), 'utf8'))
  return [...own, ...unrelated.map(text => row(text, '1.1', true))]
}

function paragraphs(text) {
  return text.split(/\n\s*\n/).filter(part => /^[\p{L}“"]/u.test(part) && part.split(/\s+/).length > 25)
}

function row(text, criterion, shown, hand) {
  const { blocks } = read(`## ${criterion}\n\n${text}\n`)
  const statements = blocks.flatMap(({ block }) => statementsIn(block, []))
  return {
    shown,
    hand,
    ...makeUpOf(
      statements,
      spentWords(brief.sections.flatMap(section => section.criteria).find(({ id }) => id === criterion)),
    ),
  }
}

function handsOf(some) {
  return [...new Set(some.map(({ hand }) => hand))]
}

/** Kinds that many answers by many hands hold; `other` stands for all other words. */
function kindsWeighed(all) {
  const holding = new Map()
  for (const { counts, hand } of all)
    for (const kind of counts.keys()) holding.set(kind, [...(holding.get(kind) ?? []), hand])
  const common = [...holding].filter(
    ([kind, hands]) =>
      /^<\w+( \w+)?>$/.test(kind) ||
      (hands.length >= answersWithKind && new Set(hands.filter(Boolean)).size >= handsWithKind),
  )
  return [...common.map(([kind]) => kind), 'other']
}

/** Pairs of a kind’s number and the root of its share. */
function vectorOf({ counts, size }) {
  const vector = new Map()
  const other = kinds.length - 1
  for (const [kind, count] of counts) {
    const number = kinds.indexOf(kind)
    const at = number >= 0 ? number : kind.startsWith('-') ? other : undefined
    if (at !== undefined) vector.set(at, (vector.get(at) ?? 0) + count)
  }
  return [...vector].map(([at, count]) => [at, Math.sqrt(count / size)])
}

/** Weights by gradient descent on the logistic loss, both classes counting the same; what is hardly worth a weight gets none. */
function fitted(training) {
  const weights = new Float64Array(kinds.length)
  let base = 0
  const shown = training.filter(one => one.shown).length
  for (let step = 0; step < 600; step++) {
    const slope = new Float64Array(kinds.length)
    let slopeOfBase = 0
    for (const one of training) {
      const miss = 1 / (1 + Math.exp(-scoreOf(one, { weights, base }))) - (one.shown ? 1 : 0)
      const part = miss / (one.shown ? 2 * shown : 2 * (training.length - shown))
      slopeOfBase += part
      for (const [at, value] of vectors.get(one)) slope[at] += part * value
    }
    base -= rate * slopeOfBase
    for (let at = 0; at < weights.length; at++) {
      const next = weights[at] - rate * (slope[at] + shrinking * weights[at])
      weights[at] = Math.sign(next) * Math.max(0, Math.abs(next) - rate * cutting)
    }
  }
  return { weights, base }
}

function scoreOf(one, { weights, base }) {
  return vectors.get(one).reduce((sum, [at, value]) => sum + weights[at] * value, base)
}

/** What each answer of a hand weighs by weights fitted to all other hands. */
function scoredApart(hand) {
  const fit = fitted(rows.filter(one => one.hand !== hand))
  return judged.filter(one => one.hand === hand).map(one => [one, scoreOf(one, fit)])
}

function leastWeight() {
  const shown = judged.filter(one => one.shown).map(one => scores.get(one))
  return shown.sort((a, b) => a - b)[Math.floor((givenUp * shown.length) / 100)]
}

function report() {
  for (const hand of handsOf(judged)) {
    const below = shown =>
      judged.filter(one => one.hand === hand && one.shown === shown && scores.get(one) < least).length
    const all = shown => judged.filter(one => one.hand === hand && one.shown === shown).length
    console.log(
      `${hand}: ${below(false)} of ${all(false)} that evade are known, ${below(true)} of ${all(true)} that tell are given up`,
    )
  }
}

function write({ weights, base }) {
  const rounded = value => Number(value.toFixed(1))
  const some = kinds
    .map((kind, at) => [kind, rounded(weights[at])])
    .filter(([kind, weight]) => weight !== 0 && kind !== 'other')
  some.sort(([, a], [, b]) => a - b)
  const lines = some.map(([kind, weight]) => `  ${/^[\w<]/.test(kind) ? kind : `'${kind}'`}: ${weight}`)
  const other = rounded(weights.at(-1))
  writeFileSync(
    written,
    `${head}base: ${rounded(base)}\nfewest: ${fewest}\nleast: ${rounded(least)}\nother: ${other}\nweights:\n${lines.join('\n')}\n`,
  )
  console.log(`${some.length} kinds have a weight`)
}
