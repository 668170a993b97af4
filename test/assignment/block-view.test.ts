import { expect, test } from 'vitest'
import { BlockFacts } from '../../server/src/assignment/incremental/block-facts.js'
import { placeBlocks } from '../../server/src/assignment/incremental/place-blocks.js'
import { rememberedFrom } from '../../server/src/assignment/incremental/remembered.js'
import type { Block } from '../../server/src/syntax/block.js'
import { textOf } from '../../server/src/text/rope.js'

const { blocks, kept } = placeBlocks(textOf('# One\n\nTwo words.\n\nAnd three words.\n'), 0).placed

test('a view tells the facts of its table and the places of blocks, and lets nobody see more', () => {
  const view = new BlockFacts(blocks, kept, undefined).view({ level: ({ level }: Block) => level })
  expect(view.all('level')).toEqual([1, undefined, undefined])
  expect(view.places.map(({ start }) => start)).toEqual([0, 7, 19])
  // @ts-expect-error -- the table does not name it
  expect(() => view.all('source')).toThrow()
  // @ts-expect-error -- a place is no block
  void view.places[0]?.block
})

test('a fact of one block is asked of that block alone, and of the others only once', () => {
  const asked: string[] = []
  const source = (block: Block): string => {
    asked.push(block.source)
    return block.source
  }
  const view = new BlockFacts(blocks, kept, undefined).view({ source })
  expect(view.at('source', 1)).toBe('Two words.')
  expect(view.at('source', 9)).toBeUndefined()
  expect(asked).toEqual(['Two words.'])
  expect(view.all('source')).toEqual(['# One', 'Two words.', 'And three words.'])
  expect(asked).toEqual(['Two words.', '# One', 'And three words.'])
})

test('a derived fact sees the answer that it is derived from, and what it answered before', () => {
  const words = (block: Block): number => block.words.all
  const doubled = (by: number) =>
    rememberedFrom('doubled', words, (count, before: number | undefined) => count * by + (before ?? 0))
  const [twice, thrice] = [doubled(2), doubled(3)]
  const view = new BlockFacts(blocks, kept, undefined).view({ twice, thrice })
  expect(twice.from).toBe(words)
  expect(view.all('twice')).toEqual([2, 4, 6])
  expect(view.all('thrice')).toEqual([5, 10, 15])
})
