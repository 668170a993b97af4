// Writes `server/data/companion-words.yaml`: `node test/accuracy/evidence/fit-companion-words.mjs`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { answersOfHands, makeUpIn, root, serverWith } from './hands.mjs'
import { companionWords } from './companion-words.mjs'

const head = `# Which words keep a point's own words company in answers that show it (above nothing), and in those that do not: fitted by
# test/accuracy/evidence/fit-companion-words.mjs, not written by hand. Weights are tenths; words are known by their roots (make-up.ts); points by their labels.
`
const server = await serverWith({}, 'fit-companion-words')
const points = new Map(
  server.brief.sections
    .flatMap(({ criteria }) => criteria.flatMap(({ points: some }) => some))
    .map(point => [point.id, point]),
)
const rows = answersOfHands().map(answer => ({
  ...answer,
  label: points.get(answer.point).label,
  ...makeUpIn(server, answer.text, answer.criterion),
}))
const text = `${head}${stringify(companionWords(rows), { lineWidth: 160 })}`
writeFileSync(join(root, 'server/data/companion-words.yaml'), text)
console.log(`${Math.round(text.length / 1000)} kB`)
