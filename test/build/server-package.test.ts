import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const server = join(root, 'server')
const readme = readFileSync(join(server, 'README.md'), 'utf8')
const [example = ''] = blocks('js')
const [printed = ''] = blocks('text')

describe('the package in server/, for a developer who installs it', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'markwise-installed-'))
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(server, join(folder, 'node_modules/markwise-language-server'), 'junction')
    writeFileSync(join(folder, 'example.mjs'), example)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('runs the example of its README, which prints what stands below it', () => {
    expect(execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' })).toBe(printed)
  })

  it.each([
    ['node16', ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
    ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ])('has types that fit the example under moduleResolution %s', (_, module, moduleResolution) => {
    const file = join(folder, 'example.mts')
    expect(complaintsOf(file, example, { module, moduleResolution })).toEqual([])
    const wrong = complaintsOf(file, example.replace('document, rules)', 'document, 1)'), { module, moduleResolution })
    expect(wrong.join()).not.toBe('')
  })

  it('finds the command line and the schemas by their names', () => {
    const asked = ['bin/markwise.js', 'data/schema/brief.schema.json', 'package.json']
    const script = `for (const name of ${JSON.stringify(asked)}) require.resolve('markwise-language-server/' + name)`
    expect(() => execFileSync(process.execPath, ['-e', script], { cwd: folder })).not.toThrow()
  })

  it('asks for the packages that the library imports, and for nothing that is in the bundles', () => {
    const { dependencies } = JSON.parse(readFileSync(join(server, 'package.json'), 'utf8')) as {
      dependencies: Readonly<Record<string, string>>
    }
    const meta = JSON.parse(readFileSync(join(root, 'dist/meta/index.mjs.json'), 'utf8')) as {
      outputs: Readonly<Record<string, { imports: readonly { path: string }[] }>>
    }
    const imported = Object.values(meta.outputs).flatMap(({ imports }) => imports.map(({ path }) => path))
    const outside = imported.flatMap(path => /^(?:@[^/]+\/)?[^/]+/.exec(path) ?? [])
    expect([...new Set(outside)].sort()).toEqual(Object.keys(dependencies).sort())
  })

  it('packs what is run, what types it and what has to be said of others', () => {
    const list = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: server,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    })
    const [{ files }] = JSON.parse(list) as [{ files: readonly { path: string }[] }]
    const paths = files.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining(['README.md', 'LICENSE', 'bin/markwise.js', 'dist/cli.cjs', 'dist/index.mjs']),
    )
    expect(paths.filter(path => /tsbuildinfo|^src|\/(?:lsp|workspace|command-line)\//.test(path))).toEqual([])
  })
})

function blocks(language: string): readonly string[] {
  return [...readme.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].flatMap(([, kind, text]) => (kind === language ? text! : []))
}

/** What TypeScript says of a program of somebody else's; the package's own source stands for the types that are made of it. */
function complaintsOf(
  file: string,
  text: string,
  options: Pick<ts.CompilerOptions, 'module' | 'moduleResolution'>,
): readonly string[] {
  writeFileSync(file, text)
  const program = ts.createProgram([file, join(server, 'src/yaml.d.ts')], {
    ...options,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    paths: { 'markwise-language-server': [join(server, 'src/index.ts')] },
  })
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
