import { htmlEvents } from '../../text/html.js'

/** A piece of an HTML page: an element, or a run of text. */
export type HtmlNode = HtmlElement | { readonly text: string }

/** An element of a page. */
export interface HtmlElement {
  /** In lower case; empty for the page itself. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly HtmlNode[]
}

/** The page as a tree. Never throws; an element that is never closed ends with the page. */
export function htmlTree(source: string): HtmlElement {
  const open: { name: string; attributes: HtmlElement['attributes']; children: HtmlNode[] }[] = [
    { name: '', attributes: {}, children: [] },
  ]
  for (const event of htmlEvents(source)) {
    const inner = open.at(-1)
    if (event.kind === 'text') addText(inner?.children ?? [], event.text)
    else if (event.kind === 'close') {
      if (open.length > 1) open.pop()
    } else {
      const element = { name: event.name, attributes: event.attributes, children: [] }
      inner?.children.push(element)
      open.push(element)
    }
  }
  return open[0] ?? { name: '', attributes: {}, children: [] }
}

/** What stands side by side is one text, though each `&lt;` comes by itself. */
function addText(children: HtmlNode[], text: string): void {
  const last = children.at(-1)
  if (last !== undefined && 'text' in last) children[children.length - 1] = { text: last.text + text }
  else children.push({ text })
}

/** The text of a node and all below it. */
export function textIn(node: HtmlNode): string {
  if ('text' in node) return node.text
  return node.name === 'br' ? '\n' : node.children.map(textIn).join('')
}
