import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBlock } from '../../server/src/syntax/read-block.js'
import { cleanName } from '../../server/src/syntax/letters.js'
import { ownCases } from '../accuracy/own-cases.mjs'

/** Pieces that citations are made of, whole and broken, and signs that have broken readers of text. */
const pieces = [
  ...[
    'Starr',
    'O’Neill',
    "Hawkins'",
    'van der Flier',
    'J. K.',
    'Rogers, C.',
    'World Health Organization',
    'WHO',
    'In',
    'March',
    'gov.uk',
  ],
  ...[
    ' and ',
    ' & ',
    ', ',
    '; ',
    ' et al.',
    ' et. al',
    ' cited in ',
    ' in ',
    ' of ',
    ' for ',
    'the ',
    'see ',
    "'s ",
    '’ model ',
  ],
  ...[
    '2016',
    '2012a',
    'a, b',
    '1970 and 1984',
    'n.d.',
    'in press',
    '[1962] 2002',
    '12 March 2019',
    '2015–2019',
    'p. 41',
    ': 41',
    '2016-05-12',
  ],
  ...[
    '(',
    ')',
    '[',
    ']',
    '（',
    '）',
    '*',
    '**',
    '_',
    '`',
    '~~',
    '“',
    '”',
    '"',
    '‘',
    '’',
    '<br>',
    '<!--',
    '-->',
    '[a](b)',
    '&amp;',
    '\\(',
    '@starr',
    '@{',
  ],
  ...[
    ' ',
    '\n',
    '\n> ',
    '\n- ',
    '\t',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '-\n',
    '王芳',
    'כהן',
    '🙂',
    '\ud83d',
    '\udc00',
    '|',
    '^',
    '•',
    '1',
    '.',
  ],
]

const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(parts => parts.join(''))
const node = fc.constantFrom('Paragraph', 'Blockquote', 'Table', 'ListItem')

test('whatever the text, what is read lies in it, in order, and carries what it says', () => {
  fc.assert(
    fc.property(node, text, (kind, source) => {
      let before = 0
      for (const citation of readBlock(kind, source).citations) {
        const { span, group, authorSpan, yearSpan, year, authors, key } = citation
        for (const place of [span, group, authorSpan, ...(yearSpan ? [yearSpan] : [])]) {
          expect(place.start).toBeGreaterThanOrEqual(0)
          expect(place.end).toBeGreaterThan(place.start)
          expect(place.end).toBeLessThanOrEqual(source.length)
        }
        expect(span.start).toBeGreaterThanOrEqual(before)
        before = span.start
        if (key !== undefined && !source.includes('`'))
          expect(bare(source.slice(span.start, span.end))).toContain(bare(key))
        if (year !== undefined && yearSpan)
          expect(endsAlike(year, source.slice(yearSpan.start, yearSpan.end))).toBe(true)
        const written = bare(source.slice(authorSpan.start, authorSpan.end))
        for (const author of authors) expect(written).toContain(bare(author))
      }
    }),
    { numRuns: 3000 },
  )
})

test('a text with a blank line before it is read as it is alone', () => {
  const cases = ownCases().filter(({ text: alone }) => !/^[>|]/.test(alone))
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.constantFrom(...cases), (first, second) => {
      const alone = readBlock('Paragraph', second.text).citations.map(({ authors, year }) => ({ authors, year }))
      const behind = readBlock('Document', `${first.text}\n\n<!-- -->\n\n${second.text}`).citations
      expect(behind.slice(-alone.length || behind.length).map(({ authors, year }) => ({ authors, year }))).toEqual(
        alone,
      )
    }),
    { numRuns: 200 },
  )
})

/** "b" carries the end of "2003b"; a dash stands for the letters that it passes over. */
function endsAlike(year: string, written: string): boolean {
  const shown = bare(written.replace(/&[a-z]+;/g, ''))
  return bare(year).endsWith(shown) || shown.includes(bare(year)) || /^[–-]$/.test(written)
}

/** Without what Markdown and Word put between the letters of a name. */
function bare(source: string): string {
  return cleanName(source.replace(/&amp;/g, '&').replace(/<[^>]*>|\\/g, ''))
    .replace(/-?\n\s*(?:>|- )?/g, '')
    .replace(/[\s*_~`[\]>-]|\(b\)/g, '')
}
