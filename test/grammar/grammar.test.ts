import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const run = promisify(execFile)
const grammars = ['syntaxes/assignment-markdown.tmLanguage.json', 'test/grammar/vscode/markdown.tmLanguage.json']

/** The marked files beside this one, each checked line by line against the scopes below the lines. */
it.each(['citations.assignment.md', 'headings.assignment.md', 'comments.assignment.md', 'readme.md'])(
  'gives %s its scopes',
  async file => {
    const options = grammars.flatMap(grammar => ['-g', grammar])
    const tester = 'node_modules/vscode-tmgrammar-test/dist/unit.js'
    const { stdout } = await run(process.execPath, [tester, ...options, `test/grammar/${file}`])
    expect(stdout).toContain(`${file} run successfuly`)
  },
  20_000,
)
