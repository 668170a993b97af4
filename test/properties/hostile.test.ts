import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { findings } from '../../server/src/features/diagnostics.js'
import { rules } from '../../server/src/rules/index.js'
import { textOf } from '../../server/src/text/rope.js'

/** Texts that have hung or crashed readers of Markdown; each is read whole. */
const hostile: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['white space', ' \n\t\n '],
  ['a lone ---', '---'],
  ['front matter that never closes', '---\nassignment: x\n\nText.'],
  ['a comment that never closes', 'Text.\n\n<!-- hidden\n\nmore and more'],
  ['no end of line', '# A'],
  ['CRLF', '# A\r\n\r\nText (Starr, 2016).\r\n'],
  ['lone surrogates', 'a \ud83d b \udc00 (Starr\ud83d, 2016)'],
  ['binary', String.fromCharCode(...Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256))],
  ['5 MB of brackets', '['.repeat(5_000_000)],
  ['1 MB of (', '('.repeat(1_000_000)],
  ['1 MB of [a](', '[a]('.repeat(250_000)],
  ['1 MB of [a]( in lines', '[a](\n'.repeat(200_000)],
  ['1 MB of a**b', 'a**b'.repeat(250_000)],
  ['1 MB of ((A, 2001; ', '((A, 2001; '.repeat(90_000)],
  ['1 MB of et al.,', 'et al.,'.repeat(140_000)],
  ['250 kB of Smith (2001) ', 'Smith (2001) '.repeat(20_000)],
  ['quotes that never close', `'a "b ‘c `.repeat(100_000)],
  ['braces that never close', '{ a b c '.repeat(100_000)],
  ['comments one after another', '<!-- a --> '.repeat(60_000)],
  ['130,000 comments that ignore nothing', '<!-- markwise-ignore author-uncited -->\n\n'.repeat(130_000)],
  ['a thousand levels of quotation', '> '.repeat(1000) + 'deep'],
  ['headings only', '# A\n'.repeat(20_000)],
  ['3,000 entries', '## References\n\n' + 'Starr, J. (2016) *A title*. London: Sage.\n\n'.repeat(3000)],
]

test.each(hostile)('%s is read without harm', { timeout: 60_000 }, (_name, text) => {
  const document = readAssignment(textOf(text), emptyInputs())
  const { citations, references, words, comments, authorMentions, modelMentions, ignores, notUnderstood } = document
  for (const span of [
    ...citations.map(({ citation }) => citation.span),
    ...references.entries.map(entry => entry.span),
    ...comments.map(comment => comment.span),
    ...notUnderstood.map(item => item.span),
  ]) {
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeLessThanOrEqual(document.text.length)
  }
  expect(words.counted).toBeLessThanOrEqual(words.all)
  expect(() => findings(document, rules)).not.toThrow()
  expect([authorMentions, modelMentions, ignores].every(Array.isArray)).toBe(true)
})
