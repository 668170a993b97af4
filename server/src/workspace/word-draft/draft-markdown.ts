import { htmlTree, textIn, type HtmlElement, type HtmlNode } from './html-tree.js'
import { inlineMarkdown } from './inline-markdown.js'
import { literalLine } from './literal-text.js'

/**
 * The text of a Word draft, as mammoth gives it in HTML, as the Markdown that a writer of assignments would have typed. `criteria` are the ids of the
 * brief's criteria: a paragraph that is nothing but one of them and its wording is a heading, since many drafts have no heading styles. Never throws.
 */
export function draftMarkdown(html: string, criteria: ReadonlySet<string>): string {
  const blocks = withNotesBeside(blocksOf(htmlTree(html).children, { criteria }))
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

const noteHead = /^\[\^(e?\d+)\]: /

/** Each note behind the block that refers to it first: at the end it would stand in the list of references. */
function withNotesBeside(blocks: readonly string[]): readonly string[] {
  const labelOf = (block: string): string | undefined => noteHead.exec(block)?.[1]
  const notes = new Map(blocks.flatMap(block => (noteHead.test(block) ? [[labelOf(block), block] as const] : [])))
  const text = blocks.filter(block => !noteHead.test(block))
  const placed = text.flatMap(block => {
    const found = [...block.matchAll(/\[\^(e?\d+)\]/g)].flatMap(([, label]) => {
      const note = notes.get(label)
      notes.delete(label)
      return note === undefined ? [] : [note]
    })
    return [block, ...found]
  })
  return [...placed, ...notes.values()]
}

interface Reading {
  readonly criteria: ReadonlySet<string>
}

const inlineNames = /^(?:a|abbr|b|br|code|em|i|s|small|span|strong|sub|sup|u|img)$/

/** One piece of Markdown for each block; inline content between blocks is a paragraph of its own. */
function blocksOf(nodes: readonly HtmlNode[], reading: Reading): readonly string[] {
  const blocks: string[] = []
  let loose: HtmlNode[] = []
  const endLoose = (): void => {
    blocks.push(...paragraph(loose, reading))
    loose = []
  }
  for (const node of nodes) {
    if ('text' in node || inlineNames.test(node.name)) {
      loose.push(node)
      continue
    }
    endLoose()
    blocks.push(...blockOf(node, reading))
  }
  endLoose()
  return blocks
}

function blockOf(element: HtmlElement, reading: Reading): readonly string[] {
  const { name, children } = element
  const heading = /^h([1-6])$/.exec(name)
  if (heading) return headingOf(children, Number(heading[1]))
  switch (name) {
    case 'p':
      return paragraph(children, reading)
    case 'ul':
    case 'ol':
      return isNotes(element) ? notesOf(element) : [listOf(element)].filter(list => list !== '')
    case 'blockquote':
      return quotation(blocksOf(children, reading))
    case 'table':
      return tableOf(element, reading)
    default:
      return blocksOf(children, reading)
  }
}

function headingOf(children: readonly HtmlNode[], level: number): readonly string[] {
  const text = oneLine(inlineMarkdown(children))
  return text === '' ? [] : [`${'#'.repeat(level)} ${text}`]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function paragraph(children: readonly HtmlNode[], { criteria }: Reading): readonly string[] {
  const text = inlineMarkdown(children).trim()
  if (text === '') return []
  const level = standsForHeading(oneLine(children.map(textIn).join('')), criteria)
  if (level !== undefined) return headingOf(children, level)
  return [
    text
      .split('\n')
      .map(literalLine)
      .filter(line => line !== '')
      .join('\n'),
  ]
}

const numbered =
  /^(?:(?:ac|criterion|criteria|lo|learning outcome|task|question|q)\.?\s*)?(\d{1,2}\.\d{1,2})[.:)]?(?:[\s–-]|$)/i
const named = /^(?:(?:list of )?references|reference list|bibliography|works cited|appendix(?: [a-z0-9]{1,3})?)[.:]?$/i
/** Words of a criterion's wording, which is all that may stand in its line. */
const longestHeading = 45

/** The level of a heading that a plain paragraph stands for: that of the criterion whose id it begins with, or of a list. A line of contents is none. */
function standsForHeading(text: string, criteria: ReadonlySet<string>): number | undefined {
  if (named.test(text)) return 2
  const id = numbered.exec(text)?.[1]
  if (id === undefined || !criteria.has(id) || /(?:\.{3}|…|\s)\s*\d{1,3}$/.test(text)) return undefined
  const isOneSentence = !/[.!?]\s+\p{Lu}/u.test(text.replace(numbered, ''))
  return isOneSentence && text.split(/\s+/).length <= longestHeading ? 3 : undefined
}

function quotation(blocks: readonly string[]): readonly string[] {
  return blocks.length === 0
    ? []
    : [
        blocks
          .join('\n\n')
          .replace(/^(?=.)/gm, '> ')
          .replace(/^$/gm, '>'),
      ]
}

function listOf({ name, attributes, children }: HtmlElement): string {
  let number = Number.parseInt(attributes['start'] ?? '1', 10) || 1
  const items = children.flatMap(item => {
    if (!('name' in item) || item.name !== 'li') return []
    const blocks = blocksOf(item.children, { criteria: new Set() })
    const mark = name === 'ol' ? `${String(number++)}. ` : '- '
    const inside = blocks.join('\n\n').replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)
    return blocks.length === 0 ? [] : [`${mark}${inside}`]
  })
  return items.join('\n')
}

/** The notes that mammoth puts at the end of the page. */
function isNotes({ children }: HtmlElement): boolean {
  return children.some(item => 'attributes' in item && /^(?:foot|end)note-\d+$/.test(item.attributes['id'] ?? ''))
}

function notesOf({ children }: HtmlElement): readonly string[] {
  return children.flatMap(item => {
    const [, kind, number] =
      'attributes' in item ? (/^(foot|end)note-(\d+)$/.exec(item.attributes['id'] ?? '') ?? []) : []
    if (number === undefined || !('attributes' in item)) return []
    const [first = '', ...others] = blocksOf(item.children, { criteria: new Set() })
    const label = `${kind === 'end' ? 'e' : ''}${number}`
    return [[`[^${label}]: ${first}`, ...others.map(other => other.replace(/^(?=.)/gm, '    '))].join('\n\n')]
  })
}

/** A table of figures, or the frame of a form: what holds headings, lists, several paragraphs or long texts is read cell by cell. */
function tableOf(table: HtmlElement, reading: Reading): readonly string[] {
  const rows = rowsOf(table).map(row => row.children.filter(isCell))
  const width = Math.max(0, ...rows.map(row => row.length))
  if (width < 2 || rows.length < 2 || rows.some(row => row.some(isLarge)))
    return rows.flatMap(row => row.flatMap(cell => blocksOf(cell.children, reading)))
  const lines = rows.map(row => `| ${Array.from({ length: width }, (_, at) => cellText(row[at])).join(' | ')} |`)
  return [[lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n')]
}

function rowsOf(table: HtmlElement): readonly HtmlElement[] {
  return table.children.flatMap(child => {
    if (!('name' in child)) return []
    return child.name === 'tr' ? [child] : /^t(?:head|body|foot)$/.test(child.name) ? rowsOf(child) : []
  })
}

function isCell(node: HtmlNode): node is HtmlElement {
  return 'name' in node && /^t[dh]$/.test(node.name)
}

/** Signs in a cell of figures. */
const longestCell = 300

function isLarge(cell: HtmlElement): boolean {
  const parts = cell.children.filter(child => 'name' in child && !inlineNames.test(child.name))
  const isPlain = parts.every(part => 'name' in part && part.name === 'p') && parts.length <= 2
  return !isPlain || textIn(cell).length > longestCell
}

function cellText(cell: HtmlElement | undefined): string {
  if (cell === undefined) return ''
  const parts = cell.children.map(child =>
    inlineMarkdown('name' in child && child.name === 'p' ? child.children : [child]),
  )
  return oneLine(parts.join(' ')).replace(/\|/g, '\\|')
}
