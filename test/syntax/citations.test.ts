import { expect, test } from 'vitest'
import { readBlock } from '../../server/src/syntax/read-block.js'

/** Each line: prose, and what is read in it as `text → authors (year) kind`, possible ones with a question mark; nothing for a trap. */
const cases: readonly (readonly [prose: string, ...found: readonly string[]])[] = [
  ['As shown (Starr, 2016).', 'Starr, 2016 → Starr (2016) parenthetical'],
  ["O'Neill's (2007) three factors.", "O'Neill's (2007) → O'Neill (2007) narrative"],
  ['Hawkins’ (2012) view.', 'Hawkins’ (2012) → Hawkins (2012) narrative'],
  ['Roberts and Jarrett (2006) agree.', 'Roberts and Jarrett (2006) → Roberts, Jarrett (2006) narrative'],
  ['(Gilbert & Whittleworth, 2009)', 'Gilbert & Whittleworth, 2009 → Gilbert, Whittleworth (2009) parenthetical'],
  [
    '(Kotter, 1996; Hiatt, 2006, p. 41)',
    'Kotter, 1996 → Kotter (1996) parenthetical',
    'Hiatt, 2006 → Hiatt (2006) parenthetical p. 41',
  ],
  [
    'Theeboom, Beersma and van Vianen (2014) found it.',
    'Theeboom, Beersma and van Vianen (2014) → Theeboom, Beersma, van Vianen (2014) narrative',
  ],
  [
    'Ely *et al.* (2010) and (Jones et al., 2016)',
    'Ely *et al.* (2010) → Ely et al. (2010) narrative',
    'Jones et al., 2016 → Jones et al. (2016) parenthetical',
  ],
  ['Ely and colleagues (2010) say so.', 'Ely and colleagues (2010) → Ely et al. (2010) narrative'],
  [
    '(European Mentoring and Coaching Council, 2015)',
    'European Mentoring and Coaching Council, 2015 → European Mentoring and Coaching Council (2015) parenthetical',
  ],
  [
    '(European Mentoring and Coaching Council (EMCC), 2015)',
    'European Mentoring and Coaching Council (EMCC), 2015 → European Mentoring and Coaching Council (2015) parenthetical',
  ],
  [
    'The Department for Education (2023) requires it.',
    'Department for Education (2023) → Department for Education (2023) narrative',
  ],
  [
    '(Association for Coaching, 2012)',
    'Association for Coaching, 2012 → Association for Coaching (2012) parenthetical',
  ],
  [
    '(EMCC, n.d.) and (EMCC, no date)',
    'EMCC, n.d. → EMCC (n.d.) parenthetical',
    'EMCC, no date → EMCC (no date) parenthetical',
  ],
  [
    '(Lewin, 1947, cited in Schein, 2010)',
    'Lewin, 1947 → Lewin (1947) secondary',
    'Schein, 2010 → Schein (2010) parenthetical',
  ],
  [
    'Lewin (1947, cited in Schein, 2010) began it.',
    'Lewin (1947, cited in Schein, 2010) → Lewin (1947) secondary',
    'Schein, 2010 → Schein (2010) parenthetical',
  ],
  ['(Hawkins, 2011, 2012)', 'Hawkins, 2011 → Hawkins (2011) parenthetical', '2012 → Hawkins (2012) parenthetical'],
  [
    '(Nunan, 1983, Streibel, 1989)',
    'Nunan, 1983 → Nunan (1983) parenthetical',
    'Streibel, 1989 → Streibel (1989) parenthetical',
  ],
  ['(Sales,1994)', 'Sales,1994 → Sales (1994) parenthetical'],
  ['(Starr, 2016: 41)', 'Starr, 2016 → Starr (2016) parenthetical 41'],
  [
    '(C. Rogers, 1957) and (Rogers, C., 1957)',
    'Rogers, 1957 → Rogers (1957) parenthetical',
    'Rogers, C., 1957 → Rogers (1957) parenthetical',
  ],
  [
    'Mary Beth O’Neill (2008) and Dr Starr (2016)',
    'O’Neill (2008) → O’Neill (2008) narrative',
    'Starr (2016) → Starr (2016) narrative',
  ],
  ['(van Nieuwerburgh, 2017)', 'van Nieuwerburgh, 2017 → van Nieuwerburgh (2017) parenthetical'],
  ['(see also Starr, 2016)', 'Starr, 2016 → Starr (2016) parenthetical'],
  ['A *(Starr,\n2016)* over lines.', 'Starr,\n2016 → Starr (2016) parenthetical'],
  ['Giebel et al., 2023 highlighted it.', 'Giebel et al., 2023 → Giebel et al. (2023) parenthetical'],
  ['Never closed (Starr, 2016', 'Starr, 2016 → Starr (2016) parenthetical'],
  ['[@starr2016, p. 3; -@kolb]', '@starr2016 → key starr2016', '-@kolb → key kolb'],
  ['(Jones, personal communication, 4 May 2025)', 'Jones, personal communication → Jones (–) parenthetical'],
  ['> Words of others (Covey, 1989) go on here.', 'Covey, 1989 → Covey (1989) quoted'],
  ['> Words of others (Covey, 1989, p. 3).', 'Covey, 1989 → Covey (1989) parenthetical p. 3'],
  ['(March 2012), (2012), (Figure 2), (Section 1.2, 2019), (since 2010), (Q3 2021), (10 May 2020), (Level 7)'],
  ['In 1989 the firm grew. The 1999 study. By 2020 it was over.'],
  ['`(Starr, 2016)` in code, [Starr](2016) in a link, <!-- (Starr, 2016) --> in a comment.'],
  ['Write to me@example.org about @fig:one.'],
  ['It cost £2016 and 2,016 people came (n = 2016).'],
]

test.each(cases)('%s', (source, ...expected) => {
  const { citations } = readBlock(source.startsWith('>') ? 'Blockquote' : 'Paragraph', source)
  const found = citations.map(({ span, authors, etAl, year, kind, certainty, locator, key }) => {
    const text = source.slice(span.start, span.end) + (certainty === 'possible' ? '?' : '')
    if (key !== undefined) return `${text} → key ${key}`
    return `${text} → ${authors.join(', ')}${etAl ? ' et al.' : ''} (${year ?? '–'}) ${kind}${locator === undefined ? '' : ` ${locator}`}`
  })
  expect(found).toEqual(expected)
})
