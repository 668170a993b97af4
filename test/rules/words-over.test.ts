import { test } from 'vitest'
import { checkRule } from '../check.js'
import { exampleBrief } from '../example-brief.js'

const code = 'words-over'
const front = '---\nassignment: example\n---\n\n'
const words = (count: number): string => 'word '.repeat(count).trim()

test('a suggestion bends by a tenth: 66 of 60 are fine, 67 are not', () => {
  checkRule(code, `${front}### 1.1\n\n${words(66)}\n`)
  checkRule(code, `---\nassignment: ⟦example⟧\n---\n\n### 1.1\n\n${words(67)}\n`, [
    '67 words, where the brief suggests 40–60. A count of the whole file shows 68.',
  ])
})

test('a limit does not bend', () => {
  const brief = { ...exampleBrief(), words: { max: 60, kind: 'limit' as const } }
  checkRule(code, `${front}### 1.1\n\n${words(60)}\n`, [], { brief })
  checkRule(
    code,
    `---\nassignment: ⟦example⟧\n---\n\n### 1.1\n\n${words(61)}\n`,
    ['61 words, where the brief allows at most 60. A count of the whole file shows 62.'],
    { brief },
  )
})

test('it stands on the title where there is one, and the front matter may set the range', () => {
  checkRule(code, `---\nassignment: example\nwords: {min: 5, max: 10}\n---\n\n⟦# Title⟧\n\n${words(12)}\n`, [
    '13 words, where your front matter asks for 5–10.',
  ])
})

test('the range of the front matter goes before the brief’s, whose other end is kept only where it fits', () => {
  const asked = (range: string, said: string): void =>
    checkRule(code, `---\nassignment: example\nwords: ${range}\n---\n\n⟦# Title⟧\n\n${words(99)}\n`, [
      `100 words, where your front matter${said}.`,
    ])
  asked('20', ' asks for at most 20')
  asked('50', ' asks for 40–50')
  asked('{min: 30, max: 20}', ' asks for 20–30')
  asked('20-30', ' asks for 20–30')
  asked('20 to 30 words', ' asks for 20–30')
  asked('{max: 20, because: agreed with my tutor}', ' (“agreed with my tutor”) asks for at most 20')
})
