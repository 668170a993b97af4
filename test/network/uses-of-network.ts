import ts from 'typescript'

const modules = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|undici|inspector)(?:\/.*)?$/
const globals: ReadonlySet<string> = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
])
const roots: ReadonlySet<string> = new Set(['globalThis', 'self', 'window', 'global', 'navigator'])

/** Whatever in a source reaches a network, by its syntax tree: imports of Node's modules and mentions of the globals. Words in comments and texts are none. */
export function usesOfNetwork(name: string, source: string): readonly string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const use = importedModule(node) ?? mentionedGlobal(node)
    if (use !== undefined) found.push(`${use} in line ${String(file.getLineAndCharacterOfPosition(node.pos).line + 1)}`)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function importedModule(node: ts.Node): string | undefined {
  const specifier = specifierOf(node)
  return specifier !== undefined && ts.isStringLiteralLike(specifier) && modules.test(specifier.text)
    ? specifier.text
    : undefined
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isExternalModuleReference(node)) return node.expression
  if (!ts.isCallExpression(node)) return undefined
  const { expression } = node
  const called = ts.isPropertyAccessExpression(expression) ? expression.name : expression
  const imports =
    called.kind === ts.SyntaxKind.ImportKeyword || /^(?:require|createRequire|getBuiltinModule)$/.test(called.getText())
  return imports ? node.arguments[0] : undefined
}

/** `fetch`, `globalThis.fetch`, `self['fetch']`, `const { fetch } = globalThis`; a property or a parameter of that name is another thing. */
function mentionedGlobal(node: ts.Node): string | undefined {
  if (ts.isElementAccessExpression(node)) {
    const { expression, argumentExpression } = node
    return isRoot(expression) && ts.isStringLiteralLike(argumentExpression) && globals.has(argumentExpression.text)
      ? argumentExpression.text
      : undefined
  }
  if (!ts.isIdentifier(node) || !globals.has(node.text)) return undefined
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return isRoot(parent.expression) ? node.text : undefined
  if (ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent)) return node.text
  if (ts.isPropertyAssignment(parent) && parent.name === node) return undefined
  return ts.isMethodDeclaration(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)
    ? undefined
    : node.text
}

function isRoot(expression: ts.Expression): boolean {
  const inner = ts.isParenthesizedExpression(expression) ? expression.expression : expression
  const plain = ts.isAsExpression(inner) ? inner.expression : inner
  return ts.isIdentifier(plain) && roots.has(plain.text)
}
