import { textIn, type HtmlElement, type HtmlNode } from './html-tree.js'
import { literalText } from './literal-text.js'

/** The inline content of some nodes as Markdown: emphasis, notes and line ends kept, links and all else as their text. */
export function inlineMarkdown(nodes: readonly HtmlNode[]): string {
  let written = ''
  for (const [index, node] of nodes.entries()) {
    if ('text' in node) written += literalText(node.text.replace(/[\t\n\r ]+/g, ' '))
    else written += elementMarkdown(node, written.at(-1), nextSign(nodes, index))
  }
  return written
}

function elementMarkdown(element: HtmlElement, before: string | undefined, after: string | undefined): string {
  const { name, children } = element
  if (name === 'br') return '\n'
  const note = noteLabel(element)
  if (note !== undefined) return `[^${note}]`
  if (name === 'a' && (element.attributes['href'] ?? '').startsWith('#footnote-ref-')) return ''
  if (name === 'a' && (element.attributes['href'] ?? '').startsWith('#endnote-ref-')) return ''
  const inside = inlineMarkdown(children)
  if (name === 'strong' || name === 'b') return marked(inside, '**', before, after)
  return name === 'em' || name === 'i' ? marked(inside, '*', before, after) : inside
}

/** "2" for the mark of the second footnote, "e2" for that of an endnote; undefined for all else. */
function noteLabel({ name, children }: HtmlElement): string | undefined {
  const [only] = name === 'sup' ? children.filter(child => textIn(child).trim() !== '') : []
  const target = only !== undefined && 'attributes' in only ? only.attributes['href'] : undefined
  const [, kind, number] = /^#(foot|end)note-(\d+)$/.exec(target ?? '') ?? []
  return number === undefined ? undefined : `${kind === 'end' ? 'e' : ''}${number}`
}

/** Marks stand close to what they mark, and only where Markdown would read them as marks (CommonMark 0.31, "Left-flanking delimiter run"). */
function marked(inside: string, mark: string, before = ' ', after = ' '): string {
  const [, start = '', text = '', end = ''] = /^(\s*)([^]*?)(\s*)$/.exec(inside) ?? []
  if (text === '' || text.includes('\n\n')) return inside
  const opens = flanks(text.at(0), start === '' ? before : ' ')
  const closes = flanks(text.at(-1), end === '' ? after : ' ')
  const touches = before === '*' && start === ''
  return opens && closes && !touches ? `${start}${mark}${text}${mark}${end}` : inside
}

/** Whether a mark between these signs is read as one of the text's: not where the text ends in a stop and a word goes on outside. */
function flanks(inner: string | undefined, outer: string): boolean {
  return isWordSign(inner) || !isWordSign(outer)
}

function isWordSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
}

/** The first sign behind one of the nodes. */
function nextSign(nodes: readonly HtmlNode[], index: number): string | undefined {
  for (let next = index + 1; next < nodes.length; next++) {
    const node = nodes[next]
    const sign = node && textIn(node)[0]
    if (sign !== undefined) return sign
  }
  return undefined
}
