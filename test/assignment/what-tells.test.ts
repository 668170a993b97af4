import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { point, read } from '../points-of.js'

test.each([
  [
    'names with an author',
    '1.2-conditions',
    'The conditions for effective coaching are set out well by O’Neill (2007) and others.',
  ],
  [
    'the title of a book',
    '1.4-culture',
    'Developing a Coaching Culture is a book by Peter Hawkins that was recommended to us.',
  ],
  [
    'a passive promise',
    '3.2-codes',
    'Codes of practice and of ethics for coaches will each be justified in what follows.',
  ],
  ['no knowledge', '1.2-conditions', 'I do not know which conditions a coach would need in place to do any good.'],
  ['no opinion', '1.1-stance', 'I do not have an opinion on whether Kram (1985) is right about mentors at all.'],
  [
    'a matter for the reader',
    '1.1-stance',
    'Whether Kram (1985) is right is something that I leave the reader to decide.',
  ],
  [
    'what would be done',
    '4.2-applied',
    'The survey of coached managers would be sent to all staff and the results compared.',
  ],
  [
    'what everybody knows',
    '4.1-evidence',
    'As everybody knows, research and data show that coaching works for managers.',
  ],
  [
    'weight without a word of why',
    '1.3-cost',
    'Cost is an important consideration when one compares coaching with other interventions.',
  ],
  [
    'what was never tried',
    '2.1-organisation',
    'Nothing like executive coaching has been tried at the firm where I am.',
  ],
])('%s is no evidence', (_name, id, text) => {
  expect(point(id, text).state).toBe('not-found')
})

test('a paragraph that names everybody and cites nobody shows nothing, until a year says whose words they are', () => {
  const shelf = 'The names to know are Starr, Downey, Whitmore, Hawkins, Passmore and Garvey. '
  const told = 'Hawkins holds that the role of a coach is to ask where a mentor tells. I found that true in my team.'
  expect(point('1.1-roles', shelf + told).state).toBe('not-found')
  expect(point('1.1-roles', shelf + told.replace('Hawkins', 'Hawkins (2012)')).state).toBe('evidenced')
})

test('a year behind each of many names tells no more of them', () => {
  const shelf =
    'On executive coaching one should know Starr (2016), Downey (2003), Whitmore (2017) and Hawkins (2012). An executive coach will also have Passmore (2010) and Garvey (2018) to hand.'
  for (const id of ['1.1-theory', '2.1-executive', '2.1-sources', '3.1-views'])
    expect(point(id, shelf).state, id).toBe('not-found')
})

test('what somebody else did, in a quotation, is no practice of the writer’s own', () => {
  const told = 'I coached a chief executive for two years, and I learned to wait until she had finished her thought.'
  expect(point('3.1-experience', told).evidence).toBeDefined()
  expect(point('3.1-experience', `A banker who coaches writes: “${told}”`).evidence).toBeUndefined()
})

test('contracts and supervision of another trade are none of coaching', () => {
  expect(point('3.2-contracting', 'The contract for the lifts is renewed in May by the estates office.').state).toBe(
    'not-found',
  )
  expect(point('3.2-supervision', 'Supervision of the swimmers takes two of us, and I check who is on.').state).toBe(
    'not-found',
  )
  expect(point('3.2-supervision', 'In supervision I bring a client whom I do not understand.').state).toBe('evidenced')
})

test('a word or a pointer beside a sentence that tells takes nothing from it', () => {
  const told = 'The role of a coach is to ask, whereas the role of a mentor is to tell.'
  for (const text of [`Both. ${told}`, `${told} More (Starr, 2016).`])
    expect(point('1.1-roles', text).state).toBe('evidenced')
  expect(point('1.1-roles', `I will come back to their roles later. ${told}`).state).toBe('not-found')
})

test('a few words may be all that is said', () => {
  expect(point('1.1-roles', 'A coach always asks. A mentor always tells.').state).toBe('evidenced')
})

test('three sentences in a row show a point together where they go on with one another', () => {
  const room = 'A mentor will talk to me at noon. A coach will not. The coach wants a quiet room.'
  expect(point('1.1-environment', room)).toMatchObject({ state: 'evidenced', sentence: room })
  const apart = 'The coach left early. The guide to leave was updated. My sister met her mentor.'
  expect(point('1.1-roles', apart).state).toBe('not-found')
})

test('a question tells what its answer is about, and shows nothing by itself', () => {
  const reason = 'Otherwise she would decide alone, and nobody would stop her.'
  expect(point('3.2-codes-why', `What is a code good for? ${reason}`)).toMatchObject({
    state: 'evidenced',
    sentence: reason,
  })
  expect(point('3.2-codes-why', reason).state).toBe('not-found')
  expect(point('3.2-codes-why', 'What is a code good for, and why does it protect the client?').state).toBe('not-found')
})

test('two sides set against each other are a comparison, though each word that joins them is a weak one', () => {
  const sides = 'The mentor stays for years, but the coach is gone by summer.'
  const more = 'A coach asks; a mentor has the answer. Mentors talk about themselves, while a coach should not.'
  expect(point('1.1-comparison', `${sides} ${more}`).state).toBe('evidenced')
  expect(point('1.1-comparison', 'But I like the coach, but I tire, but the mentor came.').state).toBe('not-found')
})

test('a long answer that never names the brief’s subject is about something else', () => {
  const about = (who: string): string =>
    `The board of the firm backs the ${who} plan, and the chief executive was the first to sign up.\n\n${`The ${who} rails were laid by hand in spring, and the old signals were painted green. `.repeat(8)}`
  expect(point('1.4-top', about('coaching')).state).toBe('evidenced')
  expect(point('3.2-senior', about('contract')).state).toBe('not-found')
  expect(point('3.2-senior', about('contract').slice(0, 90)).state).toBe('evidenced')
})

test('the finished example covers every mark without a tick', () => {
  const text = readFileSync(new URL('../../examples/8581-700-finished.assignment.md', import.meta.url), 'utf8')
  expect(text).not.toContain('markwise 1')
  expect(read(text).coverage).toMatchObject({ covered: 100, marks: 100 })
})
