import type { HandoutBlock } from '../block.js'
import type { Amount } from '../marks/amount.js'
import { marksIn } from '../marks/marks-in.js'
import type { Unit } from '../units/unit.js'

/** A part that is worth a bare figure in brackets. */
export interface BareShare {
  readonly unit: number
  readonly title: string
  readonly marks: Amount
}

/**
 * The items of the list within an item that has marks, where each ends with a figure in brackets and these make up its marks: "Structure (15)" and "Language
 * (15)" below "Writing – 30 marks". Elsewhere such a figure may be anything.
 */
export function bareSharesBelow(
  { unit, marks }: { readonly unit: number; readonly marks: Amount | undefined },
  units: readonly Unit[],
): readonly BareShare[] {
  const item = units[unit]?.block
  if (marks === undefined || item?.kind !== 'item') return []
  const inner = itemsBelow(unit, units).filter(({ block }) => block.level === item.level + 1)
  const shares = inner.flatMap(({ block, at }) => {
    const match = bareShare.exec(block.text)
    return match ? [{ unit: at, title: match[1] ?? '', marks: { value: Number(match[2]), unit: marks.unit } }] : []
  })
  const sum = shares.reduce((total, share) => total + share.marks.value, 0)
  return shares.length > 1 && shares.length === inner.length && sum === marks.value ? shares : []
}

const bareShare = /^(?=.{3,200}$)(.*\p{L}.*?)\s*\((\d{1,3})\)[.;]?$/u

interface ItemBelow {
  readonly at: number
  readonly block: HandoutBlock
}

/** The items right below a unit, up to one that does not lie within it. */
export function itemsBelow(unit: number, units: readonly Unit[]): readonly ItemBelow[] {
  const outer = units[unit]?.block
  const level = outer?.kind === 'item' ? outer.level : 0
  const below = units
    .slice(unit + 1, unit + 1 + mostShares)
    .map(({ block }, place) => ({ at: unit + 1 + place, block }))
  const end = below.findIndex(({ block }) => block.kind !== 'item' || block.level <= level)
  return end === -1 ? below : below.slice(0, end)
}

const mostShares = 40

/** A heading that ends with a bare figure, "Client (14):", where the items below it have marks that make it up. */
export function bareHeading(units: readonly Unit[], unit: number): Omit<BareShare, 'unit'> | undefined {
  const heading = units[unit]?.block
  const match = heading?.kind === 'heading' ? headingShare.exec(heading.text) : null
  if (!match) return undefined
  const items = itemsBelow(unit, units)
  const outer = items.filter(({ block }) => block.level === items[0]?.block.level)
  const value = Number(match[2])
  const sum = outer.reduce((total, { block }) => total + figureOf(block.text), 0)
  return sum === value ? { title: match[1] ?? '', marks: { value, unit: 'marks' } } : undefined
}

function figureOf(text: string): number {
  return marksIn(text)?.value ?? Number(bareShare.exec(text)?.[2] ?? 0)
}

const headingShare = /^(?=.{3,200}$)(.*\p{L}.*?)\s*[([](\d{1,3})[)\]]\s*:?$/u
