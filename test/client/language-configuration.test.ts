import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const file = join(import.meta.dirname, '../../language-configuration.json')
const { onEnterRules } = JSON.parse(await readFile(file, 'utf8')) as {
  onEnterRules: readonly { beforeText: string; action: { appendText: string } }[]
}

/** What Enter writes at the start of the next line. */
function continued(line: string): string {
  return onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line))?.action.appendText ?? ''
}

it.each([
  ['- milk', '- '],
  ['  * nested', '* '],
  ['+ plus', '+ '],
  ['- [x] done', '- [ ] '],
  ['3. third', '4. '],
  ['9. ninth', '10. '],
  ['- ', ''],
  ['plain text', ''],
  ['-no list', ''],
  ['**bold** start', ''],
])('continues %j with %j', (line, next) => expect(continued(line)).toBe(next))
