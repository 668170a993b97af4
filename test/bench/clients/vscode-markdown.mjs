// The client's half of the server behind VS Code's Markdown, which has its client read and parse. VS Code does so with markdown-it too.
// The time spent here is part of what a user waits for.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import MarkdownIt from 'markdown-it'

const shown = ({ type, markup, content, map, children }) => ({ type, markup, content, map, children })

/** Makes `client` answer the server's own requests about `document`. */
export default function answerFor(client, document) {
  const parser = new MarkdownIt({ html: true })
  // VS Code keeps the tokens of the last version as well.
  const last = new Map()

  client.onRequest.set('markdown/parse', ({ uri, text }) => {
    const isOpen = uri === document.uri && text === undefined
    const key = isOpen ? document.version : text
    if (last.get(uri)?.key === key) return last.get(uri).tokens
    const source = text ?? (isOpen ? document.text : readFileSync(fileURLToPath(uri), 'utf8'))
    const tokens = parser.parse(withoutFrontMatter(source), {}).map(shown)
    last.set(uri, { key, tokens })
    return tokens
  })
  client.onRequest.set('markdown/fs/readFile', ({ uri }) => [...readFileSync(fileURLToPath(uri))])
  client.onRequest.set('markdown/fs/readDirectory', ({ uri }) =>
    readdirSync(fileURLToPath(uri), { withFileTypes: true }).map(entry => [
      entry.name,
      { isDirectory: entry.isDirectory() },
    ]),
  )
  client.onRequest.set('markdown/fs/stat', ({ uri }) => {
    const found = statSync(fileURLToPath(uri), { throwIfNoEntry: false })
    return found && { isDirectory: found.isDirectory() }
  })
  client.onRequest.set('markdown/fs/watcher/create', () => null)
  client.onRequest.set('markdown/fs/watcher/delete', () => null)
  client.onRequest.set('markdown/findMarkdownFilesInWorkspace', () =>
    readdirSync(document.folder)
      .filter(file => file.endsWith('.md'))
      .map(file => pathToFileURL(`${document.folder}/${file}`).href),
  )
}

// Lines stay where they are.
function withoutFrontMatter(text) {
  return text.replace(/^---\r?\n[\s\S]*?\r?\n---[^\S\n]*(\r?\n|$)/, found => '\n'.repeat(found.split('\n').length - 1))
}
