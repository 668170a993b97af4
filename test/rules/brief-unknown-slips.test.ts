import { test } from 'vitest'
import { checkFix, checkFixes, checkRule } from '../check.js'

const code = 'brief-unknown'
const asText =
  '“assignment: cmi-701” is read as text, so no brief is in force. Front matter begins on the first line, between two lines of three hyphens.'

test.each([
  [
    'a key that is misspelt',
    '---\n⟦assigment⟧: cmi-701\n---\n',
    'I know no key “assigment”, so no brief is in force. The nearest is assignment.',
    '---\nassignment: cmi-701\n---\n',
  ],
  [
    'a colon that is missing',
    '---\n⟦assignment⟧ cmi-701\n---\n',
    'A colon is missing behind “assignment”, so no brief is in force.',
    '---\nassignment: cmi-701\n---\n',
  ],
  [
    'a key that does not begin its line',
    '---\ntitle: x\n\t⟦assignment⟧: cmi-701\n---\n',
    '“assignment” has to begin its line. As it stands, no brief is in force.',
    '---\ntitle: x\nassignment: cmi-701\n---\n',
  ],
  ['an empty line above', '\n---\n⟦assignment: cmi-701⟧\n---\n', asText, '---\nassignment: cmi-701\n---\n'],
  ['two hyphens', '--\n⟦assignment: cmi-701⟧\n---\n\nText.\n', asText, '---\nassignment: cmi-701\n---\n\nText.\n'],
  [
    'dashes for hyphens',
    '— — —\ntitle: x\n⟦assignment: cmi-701⟧\n———\n',
    asText,
    '---\ntitle: x\nassignment: cmi-701\n---\n',
  ],
  ['no lines of hyphens', '⟦assignment: cmi-701⟧\n\n# Essay\n', asText, '---\nassignment: cmi-701\n---\n\n# Essay\n'],
  ['no end', '---\n⟦assignment: cmi-701⟧\n\n# Essay\n', asText, '---\nassignment: cmi-701\n---\n\n# Essay\n'],
])('%s keeps the brief from being named, and is mended', (_, text, message, mended) => {
  checkRule(code, text, [message])
  checkFix(code, '', text.replace(/[⟦⟧]/g, ''), mended)
})

test('what stands below other words is told, and moved by nobody', () => {
  const text = '# Essay\n\n---\n⟦assignment: cmi-701⟧\n---\n'
  checkRule(code, text, [asText])
  checkFixes(code, text.replace(/[⟦⟧]/g, ''), [])
  checkFixes(code, '+++\nassignment = "cmi-701"\n+++\n', [])
})

test.each([
  ['# Essay\n\nassignment: cmi-701\n'],
  ['---\ntitle: assignment\nassign: to me\n---\n'],
  ['---\nassignment:\n---\n'],
  ['---\n\nA line across the page.\n'],
  ['The assignment: what it asks.\n'],
  ['assignment:\n'],
  ['\n\n'],
])('what is meant as text stays that: %j', text => {
  checkRule(code, text)
  checkFixes(code, text, [])
})
