import { test } from 'vitest'
import { checkFix, checkRule } from '../check.js'

const code = 'words-in-comment'
const words = (count: number): string => 'word '.repeat(count).trim()

test('25 words of the writer; 24 are a note', () => {
  checkRule(code, `⟦<!-- ${words(25)} -->⟧\n`, [
    '25 words of yours stand inside this comment. Nobody sees or counts them there.',
  ])
  checkRule(code, `<!-- ${words(24)} -->\n`)
})

test("guidance, ticks and ignores are not the writer's words", () => {
  const guidance = 'Say what the theory holds about both, and whether you agree with it. '.repeat(3)
  checkRule(
    code,
    `---\nassignment: example\n---\n\n<!-- Guidance: ${guidance} -->\n\n<!-- markwise 1.1-roles: ticked -->\n`,
  )
})

test('a comment never closed, however short', () => {
  checkRule(code, `Text.\n\n⟦<!-- note⟧\n\n${words(30)}\n\n## References\n`, [
    'This comment is never closed, so everything below it is hidden: 32 words.',
  ])
})

test('moving out leaves the words, and guidance in its comment', () => {
  checkFix(code, 'Move', `Text.\n\n<!--\n${words(25)}\n-->\n\nMore.\n`, `Text.\n\n${words(25)}\n\nMore.\n`)
  const guidance = 'Say what the theory holds about both, and whether you agree with it.'
  checkFix(
    code,
    'Move',
    `---\nassignment: example\n---\n\n<!-- Guidance (8 marks):\n${guidance}\n\n${words(25)}\n-->\n`,
    `---\nassignment: example\n---\n\n<!-- Guidance (8 marks):\n${guidance}\n-->\n\n${words(25)}\n`,
  )
})

test('closing shows what stands below', () => {
  checkFix(code, 'Close', 'Text.\n\n<!-- note\n\nMore.\n', 'Text.\n\n<!-- note -->\n\nMore.\n')
  checkFix(code, 'Close', 'Text.\n\n<!--\n## 1.1\n\nMore.\n', 'Text.\n\n<!-- -->\n## 1.1\n\nMore.\n')
  checkFix(code, 'Close', `<!-- note\n${words(30)}\n`, `<!-- note -->\n${words(30)}\n`)
})
