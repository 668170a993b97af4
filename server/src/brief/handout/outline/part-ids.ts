import type { Label } from '../wording/labels.js'
import type { OutlinePart } from './outline-part.js'

/** An id for each part, the one written in the document where it is the only one with it; else with that of what holds it before it. */
export function partIds(parts: readonly OutlinePart[]): ReadonlyMap<OutlinePart, string> {
  const numbers = numbersOf(parts)
  const ids = new Map<OutlinePart, string>()
  const taken = new Map<string, number>()
  const places = new Map<OutlinePart | undefined, number>()
  for (const part of parts) {
    const place = (places.get(part.parent) ?? 0) + 1
    places.set(part.parent, place)
    ids.set(part, unused(wantedId(part, place, numbers, ids), taken))
  }
  return ids
}

/** What is numbered in the document. */
interface Numbers {
  /** How often each number is written. */
  readonly written: ReadonlyMap<string, number>
  /** Kinds of which one code or number stands twice: all of the kind get what holds them in front. */
  readonly doubled: ReadonlySet<Label['kind']>
}

function numbersOf(parts: readonly OutlinePart[]): Numbers {
  const labels = parts.flatMap(({ candidate: { label } }) => label ?? [])
  const written = new Map<string, number>()
  for (const { id } of labels) written.set(id, (written.get(id) ?? 0) + 1)
  const doubled = labels.filter(({ id }) => (written.get(id) ?? 0) > 1).map(({ kind }) => kind)
  return { written, doubled: new Set(doubled) }
}

/** `place`: its own among what its holder holds, from 1. */
function wantedId(part: OutlinePart, place: number, numbers: Numbers, ids: ReadonlyMap<OutlinePart, string>): string {
  const { label } = part.candidate
  if (label === undefined) return qualified(part.parent && ids.get(part.parent), String(place))
  if (numbers.written.get(label.id) === 1 && !isQualified(label, part.parent, numbers)) return label.id
  // "1bii" of (ii) in (b) of question 1.
  const holder = part.parent?.candidate.label?.kind === 'part' ? part.parent : outermost(part)
  return qualified(holder && ids.get(holder), label.id)
}

/** Whether a number says nothing without what holds it: that of an item within what has none, for one. */
function isQualified({ kind }: Label, parent: OutlinePart | undefined, { doubled }: Numbers): boolean {
  if (parent === undefined) return false
  return kind === 'part' || doubled.has(kind) || (kind === 'whole' && parent.candidate.label === undefined)
}

function outermost(part: OutlinePart): OutlinePart | undefined {
  let holder = part.parent
  while (holder?.parent) holder = holder.parent
  return holder
}

/** "1.2" of 2 in Task 1; "3a" of (a) in Question 3; "2/A.1P1" of A.1P1 in Component 2. */
function qualified(holder: string | undefined, own: string): string {
  if (holder === undefined) return own
  const name = /^\D+ (\w{1,4})$/.exec(holder)?.[1] ?? holder
  if (/^[a-z]+$/.test(own)) return `${name}${own}`
  return `${name}${/^\d/.test(own) && /^(?:[\d.]+|[A-Z]|[IVX]{1,4})$/.test(name) ? '.' : '/'}${own}`
}

/** The wanted id, or else the first of "1-2", "1-3" … that is free. `taken`: each id that was given, with how often it was wanted; it is kept up. */
function unused(wanted: string, taken: Map<string, number>): string {
  let count = (taken.get(wanted) ?? 0) + 1
  while (count > 1 && taken.has(`${wanted}-${count}`)) count++
  taken.set(wanted, count)
  if (count === 1) return wanted
  const id = `${wanted}-${count}`
  taken.set(id, 1)
  return id
}
