import { describe, test } from 'vitest'
import { exampleBrief } from '../example-brief.js'
import { checkFix, checkRule, checkSeverity } from '../check.js'

const code = 'quotation-without-page'
const words = 'the coach is there to help the other person think'
const list =
  '\n\n## References\n\nEMCC (2021) *Competences*. Available at: https://a.org/x (Accessed: 1 May 2025).\n\nStarr, J. (2016) *The Coaching Manual*. Harlow: Pearson.\n'

describe('a citation that goes with the words and gives no page', () => {
  test.each([
    `She says that “${words}” ⟦(Starr, 2016)⟧.`,
    `She says that "${words}." ⟦(Starr, 2016)⟧`,
    `She says that '${words}' (Kline, 1999; ⟦Starr, 2016⟧).`,
    `⟦Starr (2016)⟧ argues that ‘${words}’.`,
    `According to ⟦Starr (2016)⟧, “${words}”.`,
    `“${words}”, as ⟦Starr (2016)⟧ puts it.`,
    `According to ⟦Starr (2016)⟧ “${words}” and this was true when I coached a manager.`,
    `As ⟦Starr (2016)⟧ puts it, “${words}”, and my coachee agreed.`,
    `> ${words}, and so on. ⟦(Starr, 2016)⟧`,
    `- “${words}” ⟦(Starr, 2016)⟧`,
    `See “${words}” ⟦(Starr, 2016)⟧ and “${words}” (Starr, 2016, p. 4).`,
  ])('%s', source => {
    checkSeverity(code, source + list, ['information'])
  })
})

describe('a page, or anything like one', () => {
  test.each([
    `“${words}” (Starr, 2016, p. 41).`,
    `“${words}” (Starr, 2016: 41).`,
    `“${words}” (Starr, 2016, 41).`,
    `“${words}” (Starr 2016, ch. 3).`,
    `“${words}” (Starr, 2016, para. 4).`,
    `“${words}” (Starr, 2016, p. [page?]).`,
    `Starr (2016) argues that “${words}” (p. 41).`,
    `Starr (2016) argues that “${words}” (ibid., p. 41).`,
    `Starr (2016) argues on p. 41 that “${words}”.`,
    `Starr (2016, p. 41) argues that “${words}”.`,
    `“${words}” (Lewin, 1947, cited in Starr, 2016, p. 41).`,
    `“${words}” (Starr, 2016, unpaginated).`,
  ])('%s', source => {
    checkRule(code, source + list)
  })
})

describe('words that have no page', () => {
  test.each([
    ['of a web page', `“${words}” (EMCC, 2021).`],
    ['of a coachee', `My coachee said “${words}”, which is what Starr (2016) means.`],
    ['of a coachee, after a citation', `As Starr (2016) argues, “${words}” said my coachee.`],
    ['of a client, with a citation before', `Like Starr (2016) says, my client said “${words}”.`],
    ['of nobody who is cited', `She said “${words}”. It is so (Starr, 2016).`],
    ['too few', 'It is “there to help” (Starr, 2016).'],
    ['the title of a course', `Starr (2016) ran a course called “${words}”.`],
    ['the title of the work', '“The coaching manual a guide to the process for all” (Starr, 2016).'],
    ['of a talk', `“${words}” (Starr, personal communication, 4 May 2025).`],
  ])('%s', (_, source) => {
    const entries = list.replace('*The Coaching Manual*', '*The Coaching Manual: A Guide to the Process for All*')
    checkRule(code, source + entries)
  })

  test('of the brief', () => {
    const titles = 'Know how to judge coaching. Evaluate coaching in one organisation.'
    checkRule(code, `---\nassignment: example\n---\n\n“${titles}” ⟦(Starr, 2016)⟧.${list}`)
    const own = exampleBrief()
    const brief = { ...own, title: words, sections: own.sections.map(section => ({ ...section, title: words })) }
    checkRule(code, `“${words}” (Starr, 2016).${list}`, [], { brief })
  })
})

test('only possible where the sentence does not join the two, or the work is not known', () => {
  checkSeverity(code, `⟦Starr (2016)⟧ is much read here, where on a wall hangs “${words}”.${list}`, ['hint'])
  checkSeverity(code, `“${words}” ⟦(Nobody, 1999)⟧.${list}`, ['hint'])
})

describe('the fix marks the place as the writer gives pages', () => {
  test.each([
    [`“${words}” (Starr, 2016).`, `“${words}” (Starr, 2016, p. [page?]).`],
    [`Starr’s (2016) view: “${words}”.`, `Starr’s (2016, p. [page?]) view: “${words}”.`],
    [`So (Starr, 2016: 4). “${words}” (Starr, 2016).`, `So (Starr, 2016: 4). “${words}” (Starr, 2016: [page?]).`],
  ])('%s', (source, expected) => {
    checkFix(code, 'Add a place', source + list, expected + list)
  })
})
