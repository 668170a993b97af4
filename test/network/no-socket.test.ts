import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { CompletionList, Hover } from 'vscode-languageserver'
import { markwise } from '../command-line/markwise.js'
import { connected, pulling, stdioWire } from '../server/plain-client.js'

const root = join(import.meta.dirname, '../..')
const sample = join(root, 'examples/8581-700.assignment.md')
const folder = mkdtempSync(join(tmpdir(), 'markwise-sockets-'))
const log = join(folder, 'forbidden.txt')
const environment = {
  NODE_OPTIONS: `--require ${JSON.stringify(join(import.meta.dirname, 'forbid-sockets.cjs'))}`,
  FORBIDDEN_SOCKETS: log,
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => writeFileSync(log, ''))

const tried = (): string => readFileSync(log, 'utf8')

describe('where sockets are forbidden', () => {
  it.each([
    'fetch("http://127.0.0.1:1")',
    'require("node:http").get("http://127.0.0.1:1")',
    'require("node:dns").lookup("localhost", () => {})',
  ])('%s is seen', source => {
    spawnSync(process.execPath, ['-e', source], { env: { ...process.env, ...environment } })
    expect(tried()).not.toBe('')
  })

  it.each([
    ['check', 'examples'],
    ['check', '--format', 'json', sample],
    ['coverage', sample],
    ['inspect', sample, '--json'],
    ['explain', 'citation-unlisted'],
    ['report', sample, '-o', join(folder, 'report.html')],
    ['export', sample, '-o', join(folder, 'essay.docx')],
    ['export', sample, '-o', join(folder, 'essay.html')],
  ])('markwise %s %s does all its work', (...values) => {
    const { code, out, err } = markwise(
      root,
      values.filter(value => typeof value === 'string'),
      environment,
    )
    expect(code, err).toBeLessThan(2)
    expect(out + err).not.toBe('')
    expect(tried()).toBe('')
  })

  it('the server opens the sample, finds, explains, completes and mends', async () => {
    writeFileSync(
      join(folder, 'refs.bib'),
      '@book{starr2016, author = {Starr, Julie}, title = {The Coaching Manual}, year = {2016}}\n',
    )
    const uri = pathToFileURL(join(folder, 'essay.assignment.md')).href
    const text = readFileSync(sample, 'utf8').replace('---\n', '---\nlibrary: refs.bib\n')
    const wire = stdioWire(undefined, environment)
    const client = await connected(wire, { capabilities: pulling, folder: pathToFileURL(folder).href })
    client.open(uri, text, 'assignment-markdown')
    const found = await client.pull(uri)
    expect(found.length).toBeGreaterThan(5)
    const { start } = found.find(({ code }) => code === 'citation-unlisted')!.range
    const at = { textDocument: { uri }, position: { ...start, character: start.character + 2 } }
    expect(await client.request<Hover | null>('textDocument/hover', at)).not.toBeNull()
    const { items } = await client.request<CompletionList>('textDocument/completion', at)
    expect(items).toBeInstanceOf(Array)
    const context = { diagnostics: [] }
    const range = { start, end: start }
    expect(await client.request('textDocument/codeAction', { textDocument: { uri }, range, context })).not.toEqual([])
    expect(await client.request('markwise/report', { uri })).not.toBeNull()
    expect(await client.request('markwise/findWorks', { uri, query: 'starr', limit: 5 })).not.toEqual([])
    expect(await client.stop()).toBe(0)
    expect(tried()).toBe('')
    expect(existsSync(log)).toBe(true)
  })
})
