import { test } from 'vitest'
import { checkFix, checkFixes, checkRule, checkSeverity } from '../check.js'

const code = 'model-uncited'
const list = '\n\n## References\n\nWhitmore, J. (2017) *Coaching for Performance*. L: N.\n'

test('the first time in a paragraph', () => {
  checkRule(code, `I used ⟦OSCAR⟧. OSCAR helped.\n\nThen ⟦OSCAR⟧ again.${list}`, [
    'OSCAR is named in this paragraph without its source. One is Gilbert and Whittleworth (2009).',
    'OSCAR is named in this paragraph without its source. One is Gilbert and Whittleworth (2009).',
  ])
})

test('not where the paragraph cites a source of it, nor in headings', () => {
  checkRule(
    code,
    `## The OSCAR model\n\nI used OSCAR, which ends with a review (Gilbert and Whittleworth, 2009).${list}`,
  )
  checkRule(code, `The GROW model (Whitmore, 2017) is simple.${list}`)
})

test('not where a citation stands at its side, whoever is cited; one further on says nothing of it', () => {
  checkRule(code, `I used the GROW coaching model (Smith, 2012) daily.${list}`)
  checkRule(code, `Smith's (2012) *GROW model* is simple.${list}`)
  checkRule(code, `With Smith (2012) I used ⟦OSCAR⟧, and people were content (Smith, 2012).${list}`)
})

test('an everyday word is a model only beside "model", and in capitals', () => {
  checkRule(code, `People grow, and I am clear about that. We need SPACE.${list}`)
  checkRule(code, `I used the ⟦GROW model⟧ daily.${list}`)
})

test('cited further up in the same answer it is only possible', () => {
  checkSeverity(
    code,
    `---\nassignment: example\n---\n\n### 1.1\n\nOSCAR (Gilbert and Whittleworth, 2009) helps.\n\nThen ⟦OSCAR⟧ again.${list}`,
    ['hint'],
  )
})

test('the citation comes with its entry; a listed work of the author is preferred', () => {
  checkFixes(code, `I used OSCAR.${list}`, [
    'Cite Gilbert and Whittleworth (2009)',
    'Cite Rogers, Whittleworth and Gilbert (2012)',
  ])
  checkFix(
    code,
    'Cite Gilbert',
    `I used OSCAR.${list}`,
    `I used OSCAR (Gilbert and Whittleworth, 2009).\n\n## References\n\nGilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model: Simplifying Workplace Coaching*. [place?]: Worth Consulting.\n\nWhitmore, J. (2017) *Coaching for Performance*. L: N.\n`,
  )
  checkFix(
    code,
    'Cite Whitmore (2017)',
    `I used the GROW model daily.${list}`,
    `I used the GROW model (Whitmore, 2017) daily.${list}`,
  )
})

test('the source that is named is the one that the writer lists, and that the fix cites', () => {
  const listed =
    '\n\n## References\n\nWhitmore, J. (2017) *Coaching for Performance*. 5th edn. London: Nicholas Brealey.\n'
  const text = `I used the ⟦GROW model⟧ with my team.${listed}`
  checkRule(code, text, ['GROW is named in this paragraph without its source. You list Whitmore (2017).'])
  checkFix(
    code,
    'Cite Whitmore (2017)',
    `I used the GROW model with my team.${listed}`,
    `I used the GROW model (Whitmore, 2017) with my team.${listed}`,
  )
})
