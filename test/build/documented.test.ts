import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

test('everything that a file exports says what it is; a rule says so in its own words', () => {
  const files = ['server/src', 'client/src'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map(name => `${folder}/${name.replaceAll('\\', '/')}`),
  )
  expect(files.length).toBeGreaterThan(600)
  expect(files.flatMap(undocumented)).toEqual([])
})

function undocumented(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  return source.statements
    .filter(isExported)
    .filter(statement => ts.getJSDocCommentsAndTags(statement).length === 0 && !isRule(statement))
    .map(statement => `${file}: ${statement.getText(source).split('\n')[0] ?? ''}`)
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
}

function isRule(statement: ts.Statement): boolean {
  return (
    ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some(({ type }) => type?.getText().startsWith('Rule<') === true)
  )
}
