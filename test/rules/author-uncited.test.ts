import { describe, test } from 'vitest'
import { checkFix, checkFixes, checkRule, checkSeverity } from '../check.js'

const code = 'author-uncited'
const list =
  "\n\n## References\n\nHawkins, P. (2012) *Creating a Coaching Culture*. M: O.\n\nO'Neill, M.B. (2007) *Executive Coaching*. S: J.\n"

test('the first time in a paragraph', () => {
  checkRule(code, `⟦Hawkins⟧ argues so, and Hawkins says more.\n\nIn my view ⟦Hawkins⟧ is right.${list}`, [
    'Hawkins is named in this paragraph, but not cited. Is it Hawkins (2012)?',
    'Hawkins is named in this paragraph, but not cited. Is it Hawkins (2012)?',
  ])
})

test('the first name of a team speaks for all, with given names too', () => {
  const team = '\n\n## References\n\nBrightwell, N. and Osei, G. (2009) *Games*. M: O.\n'
  checkRule(code, `In it Nick ⟦Brightwell⟧ and Greta Osei argue so.${team}`)
})

test('not where the paragraph cites the author', () => {
  checkRule(
    code,
    `Hawkins (2012) argues so. Hawkins says more.\n\nIt is so, says Hawkins, and others agree (Hawkins, 2012).${list}`,
  )
})

test('cited further up in the same answer it is only possible', () => {
  const front = '---\nassignment: example\n---\n\n'
  checkSeverity(
    code,
    `${front}### 1.1\n\nHawkins (2012) argues so.\n\nThen ⟦Hawkins⟧ says more.\n\n### 1.2\n\nBut ⟦Hawkins⟧ denies it.${list}`,
    ['hint', 'information'],
  )
})

test('never in a sentence of own practice, a heading, a quotation or a list', () => {
  checkRule(code, `My client Hawkins argues so.\n\n## Hawkins argues\n\n> Hawkins argues so.${list}`)
})

test.each([
  'In our team, Hawkins suggested that we meet weekly.',
  'I agreed with Hawkins that the action plan was done.',
  'We met with Hawkins on Monday, and he argued for a later date.',
  'I asked Hawkins to write a plan.',
  'Hawkins told me that the theory did not matter to the ward.',
  'Hawkins and I argued about the rota.',
  'My manager, Hawkins, suggested a model from her last job.',
  'During my placement Hawkins claimed that the rota was unfair.',
])('never where the writer was there: %s', sentence => {
  checkRule(code, sentence + list)
})

test('clients at large are theory', () => {
  checkRule(code, `⟦Hawkins⟧ argues that the coachee leads.\n\nThe coachee, Hawkins, argued that she leads.${list}`)
})

test('not in the words of somebody else', () => {
  checkRule(
    code,
    `She said "Hawkins argues that culture matters" and “as Hawkins suggests, it grows” to the group.${list}`,
  )
})

describe('a team of two', () => {
  const pairs = '\n\n## References\n\nParsloe, E. and Leedham, M. (2009) *Coaching and Mentoring*. L: K.\n'

  test('is not offered the work of one of them with somebody else', () => {
    checkRule(code, `⟦Parsloe⟧ and Wray argue so.${pairs}`, ['Parsloe is named in this paragraph, but not cited.'])
    checkFixes(code, `Parsloe and Wray argue so.${pairs}`, ['Parsloe is a person, not an author'])
  })

  test('is offered its own, and what one of them wrote alone', () => {
    const message = ['Parsloe is named in this paragraph, but not cited. Is it Parsloe and Leedham (2009)?']
    checkRule(code, `⟦Parsloe⟧ and Leedham argue so.${pairs}`, message)
    checkRule(code, `⟦Parsloe⟧ argues so.${pairs}`, message)
    checkRule(code, `⟦Hawkins⟧ and Wray argue so.${list}`, [
      'Hawkins is named in this paragraph, but not cited. Is it Hawkins (2012)?',
    ])
  })
})

test('an everyday name wants a sign, and to be what the sentence goes by is one', () => {
  const grant = '\n\n## References\n\nGrant, A. (2014) *Efficacy*. L: L.\n'
  checkRule(code, `According to ⟦Grant⟧, it works.\n\nI will Grant that.${grant}`)
})

test('not where a note has the source', () => {
  const note = '[^1]: Peter Hawkins, *Culture* (2012), p. 4.'
  checkRule(code, `As Hawkins argues, it has to be built.[^1] Hawkins is right.\n\n${note}${list}`)
})

test('an author of the catalogue alone is possible, and wants a sign', () => {
  checkSeverity(code, `⟦Kotter⟧ argues that change has eight steps.${list}`, ['hint'])
  checkRule(code, `I met Kotter on Monday in a shop.${list}`)
})

test('a name marked as no author is left alone', () => {
  checkRule(code, `Hawkins argues so.${list}`, [], { notAuthors: new Set(['Hawkins']) })
})

describe('fixes', () => {
  test('the year goes behind the name, its possessive or its team', () => {
    checkFixes(code, `⟦Hawkins⟧ argues so.${list}`, ['Cite Hawkins (2012) *', 'Hawkins is a person, not an author'])
    checkFix(code, 'Cite', `Hawkins argues so.${list}`, `Hawkins (2012) argues so.${list}`)
    checkFix(code, 'Cite', `Here O’Neill’s factors help.${list}`, `Here O’Neill’s (2007) factors help.${list}`)
  })

  test('a team is named once', () => {
    const team = '\n\n## References\n\nClutterbuck, D. and Megginson, D. (2005) *Making Coaching Work*. L: C.\n'
    checkRule(code, `⟦Clutterbuck⟧ and Megginson argue so.${team}`)
    checkFix(
      code,
      'Cite',
      `Clutterbuck and Megginson argue so.${team}`,
      `Clutterbuck and Megginson (2005) argue so.${team}`,
    )
  })
})

test('a party to a case is no author', () => {
  checkRule(code, `The rule of R v Smith [2000] holds.\n\n## References\n\nSmith, J. (2015) *One*. London: Sage.\n`)
})
