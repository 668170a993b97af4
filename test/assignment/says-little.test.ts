import { expect, test } from 'vitest'
import { makeUpOf } from '../../server/src/assignment/evidence/make-up.js'
import { saysLittle } from '../../server/src/assignment/evidence/says-little.js'
import type { Statement } from '../../server/src/assignment/evidence/statements.js'

const spent = new Set(['coach', 'cultur'])

function statements(...sentences: readonly string[]): readonly Statement[] {
  return sentences.map(own => ({ span: { start: 0, end: own.length }, own, quoting: own }))
}

test.each([
  [
    'a denial',
    'I would rather be open about the culture of coaching. There is none in our firm and there never has been. I have not read about it either, and I am not in a position to say how one is built. I hope that this will be forgiven.',
  ],
  [
    'a promise',
    'The culture of coaching is the theme of this part. I will first look at some of the definitions and I will then move on to the theory. After this has been done there will be a discussion of these. It will be shown in all parts that this is important.',
  ],
  [
    'praise',
    'A coaching culture is important and it is a wonderful thing to have. It is also very important for all of us. I am sure that these are the best organisations to be in. There is no doubt that coaching is important and I am glad to have read about it.',
  ],
  [
    'names',
    'There are many authors on coaching culture and I have read some of them. Adams is one of these. Also important are Brown and Clarke, and there is the theory of Davies. I will have these names in my list of references. Evans is important as well.',
  ],
])('%s says little', (_kind, text) => {
  expect(saysLittle(statements(...text.split(/(?<=\.) /)), spent)).toBe(true)
})

test.each([
  'On Thursdays the ward sister keeps the side room free for the coach, and whoever signed up goes in for half an hour. Nobody asks what was said. When two of the charge nurses stopped going, she rang them at home, and it turned out that the bleep had called them out each time.',
  'A culture is what people do when nobody looks. Schein (2010) finds it in three layers, of which only the first can be seen from the street. What a board would have to change lies in the third, because it is there that a manager learns whether a question costs her the next promotion.',
])('what tells something does not: %s', text => {
  expect(saysLittle(statements(...text.split(/(?<=\.) /)), spent)).toBe(false)
})

test('of an answer to a handout with many words of its own more has to speak against a paragraph', () => {
  const asked = new Set(['skill', 'techniq', 'strengt', 'area', 'improve', 'develop', 'week'])
  const text =
    'My sewing skills have improved most. In week one I only knew straight seams, now I use techniques such as darts and pleats, for example in the coat. My strengths are planning and working with silk. An area for improvement is ironing, as two of my hems were too hot and had to be thrown away.'
  expect(saysLittle(statements(...text.split(/(?<=\.) /)), asked)).toBe(true)
  expect(saysLittle(statements(...text.split(/(?<=\.) /)), asked, true)).toBe(false)
})

test('a few words are not judged', () => {
  expect(saysLittle(statements('There is none.', 'I have not read about it.'), spent)).toBe(false)
})

test('words, names, years and contractions are counted by their kind, and so are pairs of words that join', () => {
  const { counts, size } = makeUpOf(statements('I don’t say that Anna Bell (2012) has coached 3 cultures.'), spent)
  expect([...counts.keys()]).toEqual([
    ...['i', '<start> i', 'do', 'i do', 'not', 'do not', '-say', 'that', '<name>', 'that <name>', '<year>'],
    ...['<name> <year>', 'has', '<year> has', '<asked>', 'has <asked>', '<number>', '<asked> <number>'],
    ...['<number> <asked>', '<sentence>', '<not>', '<i not>', '<bare>', '<thin>'],
  ])
  expect(size).toBe([...counts.values()].reduce((sum, count) => sum + count, 0))
})

test('a long sentence is weighed in time that grows with it', () => {
  const long = statements(`I can't ${'’'.repeat(20_000)} ${"x'".repeat(20_000)} ${'Ab '.repeat(20_000)}.`)
  const started = process.cpuUsage().user
  saysLittle(long, spent)
  expect((process.cpuUsage().user - started) / 1000).toBeLessThan(200)
})
