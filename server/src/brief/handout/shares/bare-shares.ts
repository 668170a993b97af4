import type { Amount } from '../marks/amount.js'
import { marksIn } from '../marks/marks-in.js'
import type { Unit } from '../units/units.js'

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
  const level = units[unit]?.block.level ?? 0
  if (marks === undefined || units[unit]?.block.kind !== 'item') return []
  const shares: BareShare[] = []
  for (let index = unit + 1; index <= unit + mostShares; index++) {
    const block = units[index]?.block
    if (block?.kind !== 'item' || block.level <= level) break
    if (block.level > level + 1) continue
    const match = bareShare.exec(block.text)
    if (!match) return []
    shares.push({ unit: index, title: match[1] ?? '', marks: { value: Number(match[2]), unit: marks.unit } })
  }
  const sum = shares.reduce((total, share) => total + share.marks.value, 0)
  return shares.length > 1 && sum === marks.value ? shares : []
}

const mostShares = 40
const bareShare = /^(?=.{3,200}$)(.*\p{L}.*?)\s*\((\d{1,3})\)[.;]?$/u

/** A heading that ends with a bare figure, "Client (14):", where the items below it have marks that make it up. */
export function bareHeading(units: readonly Unit[], unit: number): Omit<BareShare, 'unit'> | undefined {
  const heading = units[unit]?.block
  const match = heading?.kind === 'heading' ? headingShare.exec(heading.text) : null
  if (!match) return undefined
  let sum = 0
  for (let index = unit + 1; index <= unit + mostShares && units[index]?.block.kind === 'item'; index++) {
    const block = units[index]?.block
    if (block?.level === units[unit + 1]?.block.level)
      sum += marksIn(block?.text ?? '')?.value ?? Number(bareShare.exec(block?.text ?? '')?.[2] ?? 0)
  }
  const value = Number(match[2])
  return sum === value ? { title: match[1] ?? '', marks: { value, unit: 'marks' } } : undefined
}

const headingShare = /^(?=.{3,200}$)(.*\p{L}.*?)\s*[([](\d{1,3})[)\]]\s*:?$/u
