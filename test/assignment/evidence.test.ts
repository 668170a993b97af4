import { expect, test } from 'vitest'
import { briefFrom } from '../../server/src/brief/brief-from.js'
import { criteriaOf } from '../../server/src/brief/brief.js'
import { scaffold, unrelatedDraft } from '../accuracy/evidence.mjs'
import { ilm, point, read } from '../points-of.js'

const roles = 'A coach is a facilitator, while a mentor is a guide.'

test('a point says where it was found and by what', () => {
  expect(point('1.1-roles', `It varies. ${roles}`)).toMatchObject({
    state: 'evidenced',
    because: 'facilitator, guide, coach, mentor',
    sentence: roles,
  })
  const contrast =
    'A mentor tells, whereas a coach asks. Unlike the mentor, a coach, by contrast, need not know the trade.'
  expect(point('1.1-comparison', contrast)).toMatchObject({
    state: 'evidenced',
    because: 'whereas, Unlike, by contrast',
  })
  const theory =
    'Starr (2016) holds that a coach asks and does not tell. A mentor tells, as Kram (1985) found in her study.'
  expect(point('1.1-theory', theory)).toMatchObject({ state: 'evidenced', because: 'Starr 2016; Kram 1985' })
})

test('two neighbouring sentences show a point together; two paragraphs do not', () => {
  const two = 'The role of the coach is to ask.'
  expect(point('1.1-roles', `${two} That of the mentor is to tell.`).sentence).toBe(
    `${two} That of the mentor is to tell.`,
  )
  expect(point('1.1-roles', `${two}\n\nThat of the mentor is to tell.`).state).toBe('not-found')
  expect(point('1.1-roles', `${two} It is an old trade. That of the mentor is to tell.`).state).toBe('not-found')
})

test.each([
  [
    'the brief’s own guidance',
    'There are several different elements: difference in roles between coaching and mentoring.',
  ],
  ['a denial', 'I have not looked at the role of a coach or of a mentor here.'],
  ['a promise', 'In this section I will define the role of the coach and of the mentor.'],
  ['a list of key words', 'Roles: coach, mentor, expert, guide, facilitator, sponsor.'],
  ['a question', 'What is the role of a coach, and what is that of a mentor?'],
  ['a bare statement that it matters', 'The role of a coach and of a mentor is very important.'],
  ['a statement that there are many', 'There are many differences in the role of a coach and a mentor.'],
  [
    'the words in another order',
    'the of coach role is and a mentor from is the was guide a and of the facilitator is an or',
  ],
  ['somebody else’s words', '> The role of the coach is to ask and that of the mentor is to tell.'],
  ['a quotation', '“The role of the coach is to ask and that of the mentor is to tell” (Starr, 2016, p. 4).'],
  ['code', '```\nThe role of the coach is not that of the mentor.\n```'],
  ['an appendix', `## 1.1\n\nWords of mine.\n\n## Appendix\n\n${roles}`],
  [
    'a list of references',
    `## 1.1\n\nWords of mine.\n\n## References\n\nStarr, J. (2016) *The role of the coach and the mentor*. London: Pearson.`,
  ],
])('%s is no evidence', (_name, text) => {
  expect(point('1.1-roles', text).state).toBe('not-found')
})

test.each([
  ['a list', `- ${roles}`],
  ['a footnote', `Words of mine.[^1]\n\n[^1]: ${roles}`],
  ['text with emphasis', 'A *coach* is a **facilitator**, while a _mentor_ is a guide.'],
])('%s is evidence', (_name, text) => {
  expect(point('1.1-roles', text).state).toBe('evidenced')
})

test('a footnote below the lists is evidence for the answer that refers to it', () => {
  const notes = `## 1.1\n\nWords of mine.[^r]\n\n## 1.2\n\nMore words.\n\n## References\n\nStarr, J. (2016) *Coaching*. London: Pearson.\n\n[^r]: ${roles}\n`
  expect(point('1.1-roles', notes)).toMatchObject({
    state: 'evidenced',
    sentence: expect.stringContaining('facilitator') as string,
  })
})

test.each(['coaching and mentoring', 'coaches or mentors', 'coaching/mentoring', 'mentoring and the coaching'])(
  'both in one breath compare nothing: %s',
  both => {
    expect(point('1.1-roles', `People in ${both} facilitate and give advice to others all day.`).state).toBe(
      'not-found',
    )
  },
)

test('signals about something else do not make a move', () => {
  const train = 'However, the train was late, whereas the bus was early, unlike last year.'
  expect(point('1.1-comparison', `I read about coaching and mentoring. ${train}`).state).toBe('not-found')
  expect(point('1.1-reasons', 'I chose the course because it was free and because it was near.').state).toBe(
    'not-found',
  )
})

test('an example wants the writer’s own work and coaching or mentoring in it', () => {
  expect(point('1.1-example-workplace', 'In our trust every new matron has a mentor.').state).toBe('evidenced')
  expect(point('1.1-example-workplace', 'My organisation has 2,000 employees.').state).toBe('not-found')
  expect(point('1.1-example-workplace', 'Many firms use coaches.').state).toBe('not-found')
})

test('a share for each side is by mentions', () => {
  expect(point('1.1-both', 'A coach asks. A mentor tells.').state).toBe('not-found')
  const even = 'A coach asks questions all day. A mentor tells old stories.'
  expect(point('1.1-both', even)).toMatchObject({ state: 'evidenced', because: 'coach 1 ×, mentor 1 ×' })
  expect(point('1.1-both', `${even} ${'A coach asks many questions. '.repeat(6)}`).state).toBe('not-found')
})

test('works cited count once each, in sentences that tell something', () => {
  expect(point('3.1-views', 'A coach listens (Starr, 2016). A coach also asks (Starr, 2016).').state).toBe('not-found')
  expect(point('3.1-views', 'A coach listens to the end (Starr, 2016). A coach also asks (Kline, 1999).').state).toBe(
    'evidenced',
  )
  expect(point('3.1-views', 'Coaches (Starr, 2016; Kline, 1999).').state).toBe('not-found')
})

test('points of low reliability are questions that show their place and stay out of the sum', () => {
  const found = point('1.1-example-practice', 'I asked my client what she had seen.')
  expect(found).toMatchObject({ state: 'question', sentence: 'I asked my client what she had seen.' })
})

const rubric = briefFrom({
  id: 'rubric',
  title: 'A rubric',
  totalMarks: 10,
  sections: [
    {
      id: '1',
      title: 'Report',
      criteria: [
        {
          id: '1.1',
          title: 'Report',
          marks: 10,
          points: [
            {
              id: '1.1-graph',
              label:
                'Is able to describe how the experiment with the load as the independent variable answered the question and what claim can be made. The graph of load and speed with its error bars is referred to.',
              kind: 'topic',
              terms: [['load'], ['speed'], ['graph', 'plot']],
            },
          ],
        },
      ],
    },
  ],
})!

test('a point worded at length wants more than its words once', () => {
  const once = 'The graph shows load and speed.'
  expect(point('1.1-graph', once, rubric).state).toBe('not-found')
  const said = [
    'In the first experiment the load was the independent variable.',
    'The graph of load and speed is a straight line with small error bars.',
    'As the load grew the speed fell in every trial.',
    'The error bars of the graph do not overlap.',
    'From this the claim can be made that the load slows the cart.',
    'A second load gave the same speed again.',
    'The plot of both runs agrees within its error bars.',
    'Where the load was least the speed was greatest.',
    'This answered the question of the experiment.',
    'The slope of the graph is the claim in a number.',
    'The speed at rest is where the graph meets the axis.',
    'No load above two kilograms was tried.',
  ]
  expect(point('1.1-graph', said.join(' '), rubric).state).toBe('evidenced')
})

test('an empty scaffold covers nothing, and 5,000 words about something else under 5 %', () => {
  expect(read(scaffold(ilm)).coverage.covered).toBe(0)
  const { words, coverage } = read(unrelatedDraft(ilm))
  expect(words.counted).toBeGreaterThan(5000)
  expect(coverage.covered).toBeLessThan(5)
})

test('pasting the wording of every point covers nothing', () => {
  const pasted = criteriaOf(ilm).map(
    ({ criterion: { id, points = [] } }) => `## ${id}\n\n${points.map(({ label }) => label).join('. ')}.\n`,
  )
  expect(read(pasted.join('\n')).coverage.covered).toBe(0)
})

const words = (terms: readonly (readonly string[])[]) =>
  briefFrom({
    id: 'words',
    title: 'Words',
    totalMarks: 10,
    sections: [
      {
        id: '1',
        title: 'One',
        criteria: [
          { id: '1.1', title: 'One', marks: 10, points: [{ id: '1.1-it', label: 'It', kind: 'topic', terms }] },
        ],
      },
    ],
  })!

test.each([
  ['a stem', ['car'], 'Her career began in Leeds in 1990.', 'evidenced'],
  ['a whole word', ['car.'], 'Her career began in Leeds in 1990.', 'not-found'],
  ['a whole word', ['car.'], 'Two cars were parked in the yard outside.', 'evidenced'],
  ['a word that is worth half', ['trade~', 'price~'], 'The trade was good in the spring of that year.', 'not-found'],
  ['two that are', ['trade~', 'price~'], 'The trade was good and the price was low that year.', 'evidenced'],
  ['the same one twice', ['trade~', 'price~'], 'The trade was good and the trade was new to us.', 'not-found'],
  [
    'a phrase that is not meant',
    ['cost', '!at all costs'],
    'We must avoid that error at all costs, I was told.',
    'not-found',
  ],
])('%s: %j', (_name, group, text, state) => {
  expect(point('1.1-it', text, words([group])).state).toBe(state)
})

test('writers named without a year count where their words are told', () => {
  const told = 'Hawkins wants a coach to serve the wider system. O’Neill asks that he serve the leader first.'
  expect(point('3.1-views', told)).toMatchObject({ state: 'evidenced', because: 'Hawkins; O’Neill' })
  expect(point('3.1-views', 'I have read Hawkins, O’Neill, Starr and Rogers on the skills of a coach.').state).toBe(
    'not-found',
  )
  expect(
    point('3.1-views', 'Hawkins (2012) wants a coach to serve the system. Hawkins adds that a coach must listen.')
      .state,
  ).toBe('not-found')
})

test('a list goes on with the line above it', () => {
  const items = '- months v years\n- asking v telling\n'
  expect(point('1.1-comparison', `Coaching v mentoring in our plant:\n\n${items}`).state).toBe('evidenced')
  expect(point('1.1-comparison', items).state).toBe('not-found')
})

test('yes and no say what was asked', () => {
  const asked = 'Would I recommend coaching to the board?'
  expect(point('4.2-recommend', `${asked} Yes, for the deputies and for as long as they wish.`).state).toBe('evidenced')
  expect(point('4.2-recommend', asked).state).toBe('not-found')
})

test('both disciplines in one breath are not compared', () => {
  const breath = 'I hold the role of a deputy manager, and my role includes advice on coaching and mentoring.'
  expect(point('1.1-roles', breath).state).toBe('not-found')
})
