// Misspelt names, and names that only look like a listed one: whether Markwise tells them apart.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const folder = join(import.meta.dirname, 'names')

/**
 * Counts over the misspelt names and the other people's: `{ misspelt: { names, right }, others: { names, false }, wronglyPreferred, errors }`.
 * Right is a suggestion that names the work that is meant; false is any suggestion for another person.
 */
export function nameScores(read) {
  const misspelt = rowsOf('misspelt.txt')
  const others = rowsOf('others.txt')
  const list = sourceLines()
  const sentences = [...misspelt, ...others].map(({ sentence }) => sentence)
  const text = `${sentences.join('\n\n')}\n\n## References\n\n${list.join('\n\n')}\n`
  const { suggestionAt } = read(text)
  const counts = {
    misspelt: { names: misspelt.length, right: 0 },
    others: { names: others.length, false: 0 },
    wronglyPreferred: 0,
    errors: [],
  }
  let start = 0
  const told = sentences.map(sentence => {
    const span = { start, end: start + sentence.length }
    start = span.end + 2
    return suggestionAt(span)
  })
  misspelt.forEach(({ sentence, name }, at) => {
    const { named, preferred } = told[at]
    const isRight = named?.length === 1 && named[0].startsWith(`${name},`)
    if (isRight) counts.misspelt.right++
    else counts.errors.push(`misspelt: ${sentence} → ${named?.join(' or ') ?? 'nothing'}`)
    if (preferred !== undefined && !preferred.startsWith(`${name},`)) counts.wronglyPreferred++
  })
  others.forEach(({ sentence }, at) => {
    const { named, preferred } = told[misspelt.length + at]
    if (named) counts.others.false++
    if (named) counts.errors.push(`somebody else: ${sentence} → ${named.join(' or ')}`)
    if (preferred !== undefined) counts.wronglyPreferred++
  })
  return counts
}

/** "sentence | name | who", without comments and empty lines. */
function rowsOf(file) {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('//'))
    .map(line => line.split(' | '))
    .map(([sentence, name]) => ({ sentence, name }))
}

/** Every work of the catalogue's sources as a line of a list of references. */
function sourceLines() {
  const { sources } = parse(readFileSync(join(import.meta.dirname, '../../server/data/sources.yaml'), 'utf8'))
  return sources
    .map(({ author, editor, issued, title }) => {
      const names = (author ?? editor).map(({ family, given, literal }) => literal ?? `${family}, ${given[0]}.`)
      const joined = [names.slice(0, -1).join(', '), names.at(-1)].filter(part => part !== '').join(' and ')
      return `${joined} (${issued['date-parts'][0][0]}) *${title}*. London: Sage.`
    })
    .sort()
}
