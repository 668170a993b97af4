import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from './harness/root.mjs'
import { acceptedCompletion } from './neovim-completion.mjs'

const markwise = path.join(root, 'server/bin/markwise.js')
const sample = readFileSync(path.join(root, 'examples/8581-700.assignment.md'), 'utf8')

const texts = {
  'the sample': sample,
  // pairs of UTF-16 units before a finding: a client that counts otherwise shows it elsewhere
  'a line with emoji':
    '---\nassignment: ilm-8581-700\n---\n\n## 1.1 Roles\n\n👩‍🏫 A coach asks 🎯 (Starr, 2016).\n\n## References\n',
  'Windows line ends': sample.replaceAll('\n', '\r\n'),
}

/** An independent client, over stdio. */
export const leg = {
  name: 'Neovim over stdio',
  open(stage) {
    stage.folder = mkdtempSync(path.join(os.tmpdir(), 'markwise-neovim-'))
  },
  close: ({ folder }) => rmSync(folder, { recursive: true, force: true }),
  tests: [
    ...Object.entries(texts).map(([name, text]) => ({
      title: `sees the findings of the command line in ${name}`,
      test({ folder }) {
        const file = path.join(folder, 'draft.assignment.md')
        writeFileSync(file, text)
        const expected = checked(file)
        assert.ok(expected.length > 0, 'the command line finds something')
        const { published, shown, stopped } = neovim(folder, file)
        assert.deepEqual(published.map(asFinding).sort(byPlace), expected.sort(byPlace))
        assert.equal(shown.length, expected.length, 'Neovim shows each of them')
        assert.ok(stopped, 'the server ended when asked to')
      },
    })),
    {
      title: 'takes the set-up and the settings as docs/editors.md has them',
      test({ folder }) {
        const file = path.join(folder, 'draft.assignment.md')
        writeFileSync(file, '---\nassignment: ilm-8581-700\n---\n\nSo it is (Starr, 2016). Whitmore (2017) agrees.\n')
        const init = path.join(folder, 'init.lua')
        const shown = setUp => {
          writeFileSync(init, setUp)
          return headless(folder, init, path.join(root, 'test/editors/neovim-set-up.lua'), { MARKWISE_FILE: file })
        }
        const [plain, withSettings] = setUps()
        assert.deepEqual(shown(plain), ['citation-unlisted', 'criterion-missing'])
        assert.deepEqual(shown(withSettings), ['criterion-missing'])
      },
    },
    {
      title: 'writes the entry with an accepted completion, set up as docs/editors.md has it',
      test({ folder }) {
        const file = path.join(folder, 'draft.assignment.md')
        writeFileSync(file, '---\nassignment: ilm-8581-700\n---\n\n## 1.1 Roles\n\nÉmile 🎯 used \n\n## References\n')
        const init = path.join(folder, 'init.lua')
        writeFileSync(init, setUps()[0])
        const script = path.join(folder, 'completion.lua')
        writeFileSync(script, acceptedCompletion)
        const more = { MARKWISE_FILE: file, MARKWISE_LINE: '7', MARKWISE_TYPED: 'OSC' }
        const lines = headless(folder, init, script, more)
        assert.equal(lines[6], 'Émile 🎯 used OSCAR (Gilbert and Whittleworth, 2009)')
        assert.match(
          lines.slice(8).join('\n'),
          /^## References\n\nGilbert, A\. and Whittleworth, K\. \(2009\) \*The OSCAR/,
        )
      },
    },
  ],
}

/** The set-up for older versions, as it stands in the documentation, and the same with its settings, which here switch one code off. */
function setUps() {
  const page = readFileSync(path.join(root, 'docs/editors.md'), 'utf8')
  const [, plain, settings, onInit] = [...page.matchAll(/```lua\n([^]*?)```/g)].map(([, code]) => code)
  const here = plain.replaceAll('/opt/markwise', root).replace("'node'", JSON.stringify(process.execPath))
  const less = settings.replace('citation-style', 'citation-unlisted')
  return [here, here.replace(/^ *root_dir = .*\n/m, line => `${line}${less}${onInit}`)]
}

function checked(file) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [markwise, 'check', '--format', 'json', file], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  assert.ok(status === 0 || status === 1, `check exits ${status}: ${stderr}`)
  const findings = JSON.parse(stdout).files[0].findings
  return findings.map(({ code, severity, line, column, endLine, endColumn, message }) => ({
    code,
    severity,
    line,
    column,
    endLine,
    endColumn,
    message,
  }))
}

const severities = ['', 'error', 'warning', 'information', 'hint']

const asFinding = ({ code, severity, range: { start, end }, message }) => ({
  code,
  severity: severities[severity],
  line: start.line + 1,
  column: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
  message,
})

const byPlace = (a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1)

function neovim(folder, file) {
  const command = JSON.stringify([process.execPath, markwise, 'server', '--stdio'])
  const script = path.join(root, 'test/editors/neovim.lua')
  return headless(folder, 'NONE', script, { MARKWISE_FILE: file, MARKWISE_COMMAND: command })
}

/** What the script prints as JSON in a Neovim that starts with this `init.lua`. */
function headless(folder, init, script, more) {
  const home = Object.fromEntries(
    ['HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME'].map(name => [name, folder]),
  )
  const output = execFileSync('nvim', ['--headless', '-u', init, '-i', 'NONE', '-n', '-c', `luafile ${script}`], {
    encoding: 'utf8',
    timeout: 25_000,
    env: { ...process.env, ...home, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return JSON.parse(output.split('\n').find(line => /^[{[]/.test(line)))
}
