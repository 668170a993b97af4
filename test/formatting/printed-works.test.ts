import { describe, expect, test } from 'vitest'
import type { Reference } from '../../server/src/bibliography/reference.js'
import { printerFor } from '../../server/src/workspace/citation-js-printing.js'
import { itemOf } from '../../server/src/workspace/csl-from-reference.js'
import { keptForms } from '../../server/src/workspace/kept-forms.js'
import { printedWorks } from '../../server/src/workspace/printed-works.js'
import { usualStyleOptions } from '../../server/src/workspace/style-variant.js'
import { work } from '../check.js'
import { madeUpHost, type MadeUpHost } from '../workspace/host.js'
import { keptInMap } from '../workspace/kept.js'

const person = (family: string, given: string) => ({ family, given, body: false })
const book = { type: 'book', publisher: 'Sage', publisherPlace: 'London', title: 'Work' }

describe('printed works', () => {
  const load = () => Promise.resolve(printerFor({ options: usualStyleOptions }))
  /** Others come in before the printer is loaded, before the style is read, and again before the first work is printed. */
  const untilReady = async (host: MadeUpHost): Promise<void> => {
    await host.pass(400)
    await host.pass(20)
    await host.pass(20)
  }
  const works = Array.from({ length: 30 }, (_, at) =>
    work({
      ...book,
      id: `w${String(at)}`,
      authors: [person('Baker', 'B.')],
      year: '2012',
      title: `Work ${String(at)}`,
    }),
  )

  test('are looked up, printed in the background, and first where they were asked for', async () => {
    const host = madeUpHost({})
    const { printed: look, add } = printedWorks(host, load)
    add(works.map(each => ({ work: each })))
    const last = works.at(-1) as Reference
    expect(look(last)).toBeUndefined()
    await untilReady(host)
    expect(look(last)).toBe('Baker, B. (2012) *Work 29*. London: Sage.')
    expect(works.filter(each => look(each) !== undefined)).toHaveLength(1)
    for (let lot = 0; lot < 8; lot++) await host.pass(20)
    expect(works.every(each => look(each) !== undefined)).toBe(true)
  })

  test('of a library that is read anew while it is printed are those that it holds now', async () => {
    const host = madeUpHost({})
    const { printed: look, addLibraries } = printedWorks(host, load)
    const library = (held: readonly Reference[]) => ({
      uri: 'file:///refs.bib',
      items: new Map(held.map(each => [each, itemOf(each)])),
    })
    const before = library(works.slice(0, 15))
    addLibraries([before])
    await untilReady(host)
    addLibraries([before])
    addLibraries([library(works.slice(15))])
    const last = works.at(-1) as Reference
    expect(look(last)).toBeUndefined()
    await host.pass(20)
    expect(look(last)).toBe('Baker, B. (2012) *Work 29*. London: Sage.')
    for (let lot = 0; lot < 8; lot++) await host.pass(20)
    expect(works.map(each => look(each) !== undefined)).toEqual(works.map((_, at) => at < 1 || at >= 15))
  })

  test('are known at the next start, when nothing is loaded to print them; only what is new is printed', async () => {
    const kept = keptInMap()
    const host = { ...madeUpHost({}), kept }
    const forms = (style: string) => () => keptForms(host, style)
    const first = printedWorks(host, load, { forms: forms('a style') })
    first.add(works.slice(0, 3).map(each => ({ work: each })))
    for (let lot = 0; lot < 8; lot++) await host.pass(20)
    expect([...kept.texts.keys()]).toEqual(['forms a style'])

    const lots: number[] = []
    const counting = async (): ReturnType<typeof load> => {
      const printer = await load()
      return { ...printer, each: items => (lots.push(items.length), printer.each(items)) }
    }
    const next = printedWorks(host, counting, { forms: forms('a style') })
    next.add(works.slice(0, 3).map(each => ({ work: { ...each, id: 'another key' }, item: itemOf(each) })))
    for (let lot = 0; lot < 8; lot++) await host.pass(20)
    expect(lots).toEqual([])
    next.add(works.slice(0, 4).map(each => ({ work: each })))
    expect(next.printed(works[2] as Reference)).toBeUndefined()
    for (let lot = 0; lot < 8; lot++) await host.pass(20)
    expect(works.slice(0, 4).map(each => next.printed(each))).toEqual(
      [0, 1, 2, 3].map(at => `Baker, B. (2012) *Work ${String(at)}*. London: Sage.`),
    )
    expect(lots).toEqual([0, 1])

    const another = printedWorks(host, counting, { forms: forms('another style') })
    another.add(works.slice(0, 1).map(each => ({ work: each })))
    for (let lot = 0; lot < 8; lot++) await host.pass(20)
    expect(lots).toEqual([0, 1, 0, 1])
  })

  test('are not there where what prints cannot be loaded, and nothing else is lost', async () => {
    const host = madeUpHost({})
    const { printed: look, add } = printedWorks(host, () => Promise.reject(new Error('no such file')))
    add(works.map(each => ({ work: each })))
    await untilReady(host)
    expect(look(works[0] as Reference)).toBeUndefined()
  })

  test('take the letter that a list gives them', async () => {
    const host = madeUpHost({})
    const { printed: look, add } = printedWorks(host, load)
    add(works.slice(0, 1).map(each => ({ work: each })))
    await untilReady(host)
    expect(look({ ...(works[0] as Reference), year: '2012b' })).toBe('Baker, B. (2012b) *Work 0*. London: Sage.')
    expect(look({ ...(works[0] as Reference), year: '2013b' })).toBeUndefined()
  })
})
