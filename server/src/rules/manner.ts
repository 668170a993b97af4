import type { AssignmentDocument } from '../assignment/document.js'
import { switchesInForce } from '../catalogue/harvard.js'
import type { Edit } from '../text/edit.js'
import { shifted, type Span } from '../text/span.js'
import type { Finding, Fix } from './rule.js'
import { shortened } from './wording.js'

/** A place that could be written in several ways, all of them taught somewhere. */
export interface Shown {
  /** What it is about: "joiner in brackets". Places of one point are compared. */
  readonly point: string
  /** The switch of `markwise.references` that settles it; several points may hang on one. */
  readonly switch?: string
  /** The way it is written here; "mixed" follows no way and speaks for none. */
  readonly value: string
  readonly span: Span
  /** What stands here, and what would stand here by each other way that can be told: value → text. */
  readonly written: string
  readonly forms: Readonly<Record<string, string>>
}

/** Places of one block or entry, and how far it stands in the text. */
export interface PlacedShown {
  readonly shown: readonly Shown[]
  readonly by: number
}

/** Places that depart from the norm: what the settings or the front matter ask for, else what at least three places and two thirds of all do. */
export function* departures(
  document: AssignmentDocument,
  places: readonly PlacedShown[],
  whose: 'citations' | 'entries',
): Iterable<Finding> {
  const set = switchesInForce(document.inputs.references, document.frontMatter.style?.value)
  const norms = normsOf(places, set)
  for (const { shown: group, by } of places) {
    for (const shown of group) {
      const norm = norms.get(shown.point)
      const text = norm === undefined || shown.value === norm ? undefined : shown.forms[norm]
      if (norm === undefined || text === undefined || text === shown.written) continue
      yield departure(shown, by, text, whose, asked(shown, set) !== undefined)
    }
  }
}

function departure(shown: Shown, by: number, text: string, whose: 'citations' | 'entries', isSet: boolean): Finding {
  const { wanted, here } = excerpts(shown.written, text)
  return {
    span: shifted(shown.span, by),
    message: isSet
      ? `Your style asks for “${wanted}”. Here it is “${here}”.`
      : `Most of your ${whose} would have “${wanted}” here. This one has “${here}”.`,
    certainty: 'certain',
    fixes: () => [formFix(shown, by, text)],
  }
}

/** The fix that writes a place in another way, touching only what differs. */
export function formFix({ span, written }: Pick<Shown, 'span' | 'written'>, by: number, text: string): Fix {
  return {
    kind: 'apply-style',
    title: `Change to “${excerpts(written, text).wanted}”`,
    edits: [smallestEdit(shifted(span, by), written, text)],
    preferred: true,
  }
}

function smallestEdit({ start, end }: Span, written: string, text: string): Edit {
  const { head, tail } = difference(written, text)
  return { span: { start: start + head, end: end - tail }, insert: text.slice(head, text.length - tail) }
}

/** How many units two texts share at their beginning and at their end. */
function difference(written: string, text: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(written.length, text.length)
  let head = 0
  while (head < most && written[head] === text[head]) head++
  let tail = 0
  while (tail < most - head && written[written.length - 1 - tail] === text[text.length - 1 - tail]) tail++
  return { head, tail }
}

/** Both texts whole where they are short, else the words round their difference. */
function excerpts(written: string, text: string): { readonly wanted: string; readonly here: string } {
  if (Math.max(written.length, text.length) <= most) return { wanted: text, here: written }
  const { head, tail } = difference(written, text)
  const start = written.lastIndexOf(' ', Math.max(0, head - 12)) + 1
  const cut = (whole: string): string => {
    const end = whole.indexOf(' ', whole.length - tail + 8)
    const part = whole.slice(start, end === -1 ? whole.length : end)
    return `${start > 0 ? '… ' : ''}${shortened(part, most)}${end === -1 ? '' : ' …'}`
  }
  return { wanted: cut(text), here: cut(written) }
}

/** Longer texts are shown in part. */
const most = 60

function normsOf(places: readonly PlacedShown[], set: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  const norms = new Map<string, string>()
  for (const { shown: group } of places) {
    for (const shown of group) {
      const wanted = asked(shown, set)
      if (wanted !== undefined) norms.set(shown.point, wanted)
      let ways = counts.get(shown.point)
      if (ways === undefined) counts.set(shown.point, (ways = new Map<string, number>()))
      if (shown.value !== 'mixed') ways.set(shown.value, (ways.get(shown.value) ?? 0) + 1)
    }
  }
  for (const [point, ways] of counts) {
    const norm = norms.get(point) ?? usual(ways)
    if (norm !== undefined) norms.set(point, norm)
  }
  return norms
}

/** What the switch asks of this point, where the point knows that way. */
function asked({ switch: name, value, forms }: Shown, set: Readonly<Record<string, string>>): string | undefined {
  const wanted = name === undefined ? undefined : set[name]
  return wanted !== undefined && (wanted === value || wanted in forms) ? wanted : undefined
}

function usual(ways: ReadonlyMap<string, number>): string | undefined {
  const [first] = [...ways].sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < 3) return undefined
  const all = [...ways.values()].reduce((sum, count) => sum + count, 0)
  return first[1] * 3 >= all * 2 ? first[0] : undefined
}
