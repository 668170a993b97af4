import type { OutlinePart } from './outline-part.js'

/** An id for each part, the one written in the document where it is the only one with it; else with that of what holds it before it. */
export function partIds(parts: readonly OutlinePart[]): ReadonlyMap<OutlinePart, string> {
  const written = new Map<string, number>()
  for (const { candidate } of parts) {
    const id = candidate.label?.id
    if (id !== undefined) written.set(id, (written.get(id) ?? 0) + 1)
  }
  // Where one code or number of a kind stands twice, all of the kind get what holds them in front.
  const doubled = new Set(
    parts.flatMap(({ candidate: { label } }) => (label && (written.get(label.id) ?? 0) > 1 ? [label.kind] : [])),
  )
  const isQualified = ({ candidate: { label }, parent }: OutlinePart): boolean =>
    parent !== undefined &&
    label !== undefined &&
    (label.kind === 'part' ||
      doubled.has(label.kind) ||
      // The number of an item within what has none says nothing outside it.
      (label.kind === 'whole' && parent.candidate.label === undefined))
  const ids = new Map<OutlinePart, string>()
  const taken = new Set<string>()
  const places = new Map<OutlinePart | undefined, number>()
  for (const part of parts) {
    const place = (places.get(part.parent) ?? 0) + 1
    places.set(part.parent, place)
    const own = part.candidate.label?.id
    const isAlone = own !== undefined && written.get(own) === 1 && !isQualified(part)
    const holder = own === undefined ? part.parent : outermost(part)
    const wanted = isAlone ? own : qualified(holder && ids.get(holder), own ?? String(place))
    const id = unused(wanted, taken)
    taken.add(id)
    ids.set(part, id)
  }
  return ids
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

function unused(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  return id
}
