import { editDistance } from '../../text/distance.js'

/** Whether two titles are surely one work's: the same words, or those of the main title alone; slips of the pen and small words do not count. */
export function isSameTitle(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (near(one, other)) return true
  const [mainOne, mainOther] = [wordsOf(mainTitle(a)), wordsOf(mainTitle(b))]
  return [
    [mainOne, other],
    [one, mainOther],
    [mainOne, mainOther],
  ].some(([left = [], right = []]) => Math.min(left.length, right.length) >= 2 && near(left, right))
}

/** How many words of a title say something. */
export function tellingWords(title: string): number {
  return wordsOf(title).length
}

function mainTitle(title: string): string {
  const end = title.search(/[:?!–—]|\s-\s|\.\s/)
  return end < 4 ? title : title.slice(0, end)
}

/** One letter in eight may differ. */
function near(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [a.join(' '), b.join(' ')]
  if (one === '' || other === '') return false
  const limit = Math.floor(Math.min(one.length, other.length, longest) / 8)
  return editDistance(one.slice(0, longest), other.slice(0, longest), limit) <= limit
}

/** Letters that are compared. */
const longest = 200

const small: ReadonlySet<string> = new Set(['a', 'an', 'and', 'the', 'of', 'in', 'on', 'for', 'to', 'with', 'at', 'by'])

function wordsOf(title: string): readonly string[] {
  const folded = title
    .normalize('NFD')
    .replace(/<[^<>]{1,40}>|[\u0300-\u036f'’‘]/g, '')
    .toLowerCase()
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !small.has(word))
}
