import type { AssignmentDocument } from '../../assignment/document.js'
import { foldedWords } from '../../search/folded-words.js'
import type { Hit } from '../../search/search-index.js'
import { nameLikeness } from '../../bibliography/name-distance.js'
import type { FindableWork } from './findable-work.js'
import type { OwnWork, WorksIndex } from './works-index.js'

/** Works of the document's own lists in which every word of the query begins a word; surnames may be a slip away. In the lists' order. */
export function ownHits(
  document: AssignmentDocument,
  query: string,
  { ofEntry }: WorksIndex,
  slips: boolean,
): readonly Hit<FindableWork>[] {
  const wanted = foldedWords(query).filter(word => word !== 'and' && word !== 'et' && word !== 'al')
  if (wanted.length === 0) return []
  const seen = new Set<string>()
  return document.references.entries.flatMap(entry => {
    if (!entry.understood) return []
    const own = ofEntry(entry.entry)
    const hit = hitOf(own, wanted, slips)
    if (hit === undefined || seen.has(own.value.key)) return []
    seen.add(own.value.key)
    return [{ value: own.value, ...hit }]
  })
}

function hitOf(
  { words }: OwnWork,
  wanted: readonly string[],
  slips: boolean,
): { tier: number; weight: number } | undefined {
  let tier = 0
  let weight = 0
  for (const query of wanted) {
    const best = bestOf(words, query) ?? (slips ? slipOf(words, query) : undefined)
    if (best === undefined) return undefined
    tier = Math.max(tier, best.tier)
    weight += best.weight
  }
  return { tier, weight }
}

/** As in the index: a surname that begins so is as good as the start of a key. */
function bestOf(words: OwnWork['words'], query: string): { tier: number; weight: number } | undefined {
  let best: { tier: number; weight: number } | undefined
  for (const { word, weight } of words) {
    if (!word.startsWith(query) || (best && best.weight >= weight)) continue
    best = { tier: weight < 2 ? 2 : word === query ? 0 : 1, weight }
  }
  return best
}

function slipOf(words: OwnWork['words'], query: string): { tier: number; weight: number } | undefined {
  const near = words.some(
    ({ word, weight }) => weight === 3 && nameLikeness(word.slice(0, Math.max(query.length, 5)), query) === 'slip',
  )
  return near ? { tier: 3, weight: 3 } : undefined
}
