import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { markName, processesOf } from './harness/processes-left.mjs'
import { root } from './harness/root.mjs'
import { until } from './harness/until.mjs'

const sample = path.join(root, 'examples/8581-700.assignment.md')

/** What `npm start` does where it opens no browser. */
export const leg = {
  name: 'npm start',

  open(stage) {
    stage.folder = mkdtempSync(path.join(os.tmpdir(), 'markwise-start-'))
  },

  close: ({ folder }) => rmSync(folder, { recursive: true, force: true }),

  tests: [
    {
      title: 'opens the sample in the desktop’s code with the extension of this folder, returns, and ends nothing',
      async test({ folder }) {
        const told = path.join(folder, 'told')
        const code = path.join(folder, 'code')
        // like the real one: it leaves the window behind and comes back
        writeFileSync(code, `#!/bin/sh\nprintf '%s\\n' "$@" > '${told}'\nsleep 60 > /dev/null 2>&1 &\nexit 0\n`)
        chmodSync(code, 0o755)
        const start = npmStart([], { PATH: `${folder}${path.delimiter}${process.env.PATH}`, MARKWISE_EDITOR: '' })
        assert.equal(await start.ended, 0, start.printed())
        const args = ['--new-window', `--extensionDevelopmentPath=${root}`, path.dirname(sample), sample]
        assert.deepEqual(readFileSync(told, 'utf8').trim().split('\n'), args)
        const left = start.running()
        assert.deepEqual(
          left.map(({ command }) => command),
          ['sleep 60'],
        )
        left.forEach(({ pid }) => process.kill(pid))
      },
    },
    {
      title: '--report prints check and coverage of the sample and exits 0',
      async test() {
        const start = npmStart(['--report'])
        assert.equal(await start.ended, 0, start.printed())
        assert.match(
          start.printed(),
          /markwise check [^]*citation-unlisted[^]*markwise coverage [^]*of 100 marks covered/,
        )
      },
    },
    {
      title: 'a port that is taken is said in one line',
      async test() {
        const taken = createServer()
        await new Promise(resolve => taken.listen(0, '127.0.0.1', resolve))
        const { port } = taken.address()
        const start = npmStart(['--port', String(port)], { MARKWISE_EDITOR: 'browser' })
        assert.equal(await start.ended, 1)
        taken.close()
        assert.match(start.printed(), new RegExp(`^Port ${port} is taken by another program\\.`, 'm'))
      },
    },
    {
      title: 'a signal to npm alone, while it still builds, leaves no process',
      async test() {
        const start = npmStart([], { MARKWISE_EDITOR: 'browser' })
        await until(() => start.printed().includes('Building'), { what: () => 'npm start to build' })
        start.npm.kill('SIGINT')
        assert.equal(await start.ended, 0, start.printed())
        assert.deepEqual(start.running(), [])
      },
    },
  ],
}

function npmStart(args, environment = {}) {
  const mark = randomUUID()
  const env = { ...process.env, ...environment, [markName]: mark }
  const npm = spawn('npm', ['start', '--', ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  npm.stdout.on('data', chunk => (printed += chunk))
  npm.stderr.on('data', chunk => (printed += chunk))
  return {
    npm,
    printed: () => printed,
    ended: new Promise(resolve => npm.once('exit', (code, signal) => resolve(code ?? signal))),
    running: () => processesOf(`${markName}=${mark}`, npm.pid),
  }
}
