// Puts `LatinFirst` (server/src/text/latin-first.ts) in the place of each expression that asks for letters of all scripts: written as usual, read at a tenth
// of the cost. One reading for both the bundles (esbuild) and the tests (vite), so that what is tested is what is shipped.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'

const runtime = join(import.meta.dirname, '../server/src/text/latin-first.ts').replaceAll('\\', '/')
const sources = /[\\/]server[\\/]src[\\/].*\.ts$/

/** The module with `LatinFirst` in it, on the same lines as before; undefined where no expression asks for it. */
export function withLatinFirst(source, path) {
  if (path.replaceAll('\\', '/') === runtime || !/\\p\{|new RegExp\(/.test(source)) return undefined
  const written = []
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest)
  const edits = expressionsIn(file).map(node => {
    if (ts.isNewExpression(node)) return [node.getStart(file), node.expression.end, 'newLatinFirst$']
    const [, pattern, flags] = /^\/(.*)\/(\w*)$/s.exec(node.text)
    written.push(pattern, flags)
    return [node.end - node.text.length, node.end, `latin$(${written.length / 2 - 1})`]
  })
  return edits.length === 0 ? undefined : importing(written) + edited(source, edits)
}

/** The plug-in for esbuild. */
export const latinFirstForEsbuild = {
  name: 'latin-first',
  setup(build) {
    build.onLoad({ filter: sources }, async ({ path }) => {
      const contents = withLatinFirst(await readFile(path, 'utf8'), path)
      return contents === undefined ? undefined : { contents, loader: 'ts', watchFiles: [path] }
    })
  },
}

/** The same for vite, and so for vitest. */
export const latinFirstForVite = {
  name: 'latin-first',
  enforce: 'pre',
  transform(source, id) {
    const path = id.split('?')[0]
    const code = sources.test(path) ? withLatinFirst(source, path) : undefined
    return code === undefined ? undefined : { code, map: null }
  },
}

function importing(written) {
  const names = 'latinFirst as latinFirst$, newLatinFirst as newLatinFirst$'
  return `import { ${names} } from ${JSON.stringify(runtime)};const latin$ = latinFirst$(${JSON.stringify(written)});`
}

/** Literals with a `\p{…}`, and `new RegExp` with flags that say `u`: whether there is one inside is only known when it is run. */
function expressionsIn(file) {
  const found = []
  const visit = node => {
    if (ts.isRegularExpressionLiteral(node) ? node.text.includes('\\p{') : makesUnicode(node, file)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found.sort((one, other) => one.pos - other.pos)
}

function makesUnicode(node, file) {
  if (!ts.isNewExpression(node) || node.expression.getText(file) !== 'RegExp') return false
  const flags = node.arguments?.[1]
  return flags !== undefined && ts.isStringLiteral(flags) && flags.text.includes('u')
}

function edited(source, edits) {
  let at = 0
  let text = ''
  for (const [start, end, by] of edits) {
    text += source.slice(at, start) + by
    at = end
  }
  return text + source.slice(at)
}
