import type { AssignmentDocument } from '../assignment/document.js'
import { insertedAt, type Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'

/** The edit that names a library file in the front matter, beside those that it names; makes the front matter where there is none. */
export function libraryNamed({ text, frontMatter }: AssignmentDocument, path: string): readonly Edit[] {
  if (frontMatter.libraries.some(({ value }) => value === path)) return []
  const written = /^[\w./ -]+$/.test(path) && path.trim() === path ? path : JSON.stringify(path)
  const last = frontMatter.libraries.at(-1)
  if (last) return [besideLast(text, last.span, written)]
  if (frontMatter.span === undefined) return [insertedAt(0, `---\nlibrary: [${written}]\n---\n\n`)]
  return [insertedAt(text.lineAt(frontMatter.span.end).from, `library: [${written}]\n`)]
}

/** In the list's own form: another line, another value in the brackets, or brackets round the two. */
function besideLast(text: AssignmentDocument['text'], { start, end }: Edit['span'], written: string): Edit {
  const line = text.lineAt(start)
  const item = /^(\s*-\s+)/.exec(line.text)?.[1]
  if (item !== undefined) return insertedAt(line.to, `\n${item}${written}`)
  const quote = /["']/.test(slice(text, end, end + 1)) ? 1 : 0
  if (slice(text, line.from, start).includes('[')) return insertedAt(end + quote, `, ${written}`)
  const span = { start: start - quote, end: end + quote }
  return { span, insert: `[${slice(text, span.start, span.end)}, ${written}]` }
}
