import { expect, test } from 'vitest'
import type { Host } from '../../server/src/workspace/host.js'
import { workspaceFiles } from '../../server/src/workspace/workspace-files.js'

/** A machine that holds these files and never makes anybody wait. */
function hostWith(files: Readonly<Record<string, string>>): Host {
  return {
    readText: uri => Promise.resolve(files[uri]),
    readBytes: () => Promise.resolve(undefined),
    findFiles: () => Promise.resolve(Object.keys(files)),
    after: () => () => undefined,
    soon: callback => callback(),
    now: () => 0,
  }
}

test('problems lie where the editor counts, whatever the line ends and with a byte order mark', async () => {
  const uri = 'file:///work/my.brief.yaml'
  const text = '\uFEFFid: a\r\ntitle: A\r\ntotalMarks: many\r\nsections: []\r\n'
  const file = await workspaceFiles(hostWith({ [uri]: text })).briefAt(uri)
  const problem = file!.problems.find(({ severity }) => severity === 'warning')!
  expect(file!.text.slice(problem.span.start, problem.span.end)).toBe('many')
  expect(file!.text.slice(0, problem.span.start).split('\n').length).toBe(3)
  expect(file!.text).not.toMatch(/[\r\uFEFF]/)
})
