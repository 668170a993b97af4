import { test } from 'vitest'
import { checkFix, checkRule } from '../check.js'

const code = 'model-parts'

test('parts in another order, in a sentence and in the list below', () => {
  checkRule(code, 'The GROW model has four stages: ⟦goal, options, reality and will⟧.', [
    'The parts of GROW stand here in another order than Goal, Reality, Options and Will.',
  ])
  checkRule(code, 'The steps of the OSCAR model are:\n\n- ⟦Outcome\n- Situation\n- Actions\n- Choices\n- Review⟧\n')
})

test('one part missing where they are said to be all', () => {
  checkRule(code, 'OSCAR (⟦outcome, situation, actions and review⟧) suits short talks.', [
    '“Choices and consequences”, a part of OSCAR, is missing here.',
  ])
  checkRule(code, 'SCARF stands for ⟦status, certainty, autonomy and relatedness⟧.')
  checkRule(code, 'OSCAR helps with outcome, situation, actions and review.')
  checkRule(code, 'OSCAR (outcome, situation, actions and review, among others) suits short talks.')
})

test('the whole list, and one with words of its own, are left alone', () => {
  checkRule(code, 'The OSCAR model: outcome, situation, choices and consequences, actions, review.')
  checkRule(code, 'The OSCAR model: outcome, situation, choices, actions and review.')
  checkRule(code, 'The GROW model: goal, reality, options and way forward.')
  checkRule(code, 'We grew. With the GROW model the goal came late, and reality soon had its will with our options.')
})

test('a cycle may begin anywhere, but keeps its direction', () => {
  const turned = 'reflective observation, abstract conceptualisation, active experimentation, concrete experience'
  checkRule(code, `Kolb's cycle: ${turned}.`)
  const wrong = 'reflective observation, active experimentation, abstract conceptualisation, concrete experience'
  checkRule(code, `Kolb's cycle: ⟦${wrong}⟧.`)
})

test("O'Neill's factors are accepted as the brief has them and as she has them", () => {
  checkRule(code, 'The Three Key Factors (see themselves honestly, own their part, be receptive to feedback) matter.')
  checkRule(code, 'The 3 Key Factors: team interactions, business results, leader behaviours.')
})

test('parts that differ between editions are not checked', () => {
  checkRule(code, "Tuckman's stages of group development: forming, storming, norming and performing.")
})

test('fixes move words only, and add a part in its place', () => {
  checkFix(
    code,
    'Put the parts in order',
    'The GROW model: Goal, options, reality and will.',
    'The GROW model: Goal, reality, options and will.',
  )
  checkFix(
    code,
    'Add “Choices and consequences”',
    'OSCAR (Outcome, Situation, Actions and Review) is short.',
    'OSCAR (Outcome, Situation, Choices and consequences, Actions and Review) is short.',
  )
  checkFix(
    code,
    'Put the parts in order',
    'The steps of OSCAR:\n\n1. **Outcome**: x\n2. **Choices**: z\n3. **Situation**: y\n4. **Actions**\n5. **Review**\n',
    'The steps of OSCAR:\n\n1. **Outcome**: x\n2. **Situation**: y\n3. **Choices**: z\n4. **Actions**\n5. **Review**\n',
  )
})
