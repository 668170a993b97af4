// Sets short answers aside by a fixed seed, as many that show their point as that do not: `node test/accuracy/evidence/set-aside.mjs FOLDER EACH`.
// `. 50` drew the first set, `later 45` the second and `another-hand 50` the third, each run once, when the answers were written and before anything was fitted to them.
// What was set aside is measured at the end only.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'

const seed = 8581
const [where, each] = process.argv.slice(2)
const folder = new URL(`${where}/`, import.meta.url)
const files = readdirSync(folder)
  .filter(name => name.endsWith('.yaml'))
  .sort()
const byFile = new Map(files.map(name => [name, parse(readFileSync(new URL(name, folder), 'utf8'))]))
const answers = [...byFile.values()].flatMap(points => Object.values(points).flat())
if (answers.some(answer => answer.set))
  throw new Error('The answers were drawn before; a second draw would mix the two sets.')

const random = numbersFrom(seed)
for (const shown of [true, false]) {
  const pool = answers.filter(answer => answer.shown === shown)
  for (let drawn = 0; drawn < Number(each); drawn++) pool.splice(Math.floor(random() * pool.length), 1)[0].set = 'aside'
}
for (const [name, points] of byFile) writeFileSync(new URL(name, folder), stringify(points, { lineWidth: 118 }))

/** Numbers from 0 to 1, the same for the same seed. */
function numbersFrom(start) {
  let state = start >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
