import { expect, test } from 'vitest'
import { completionsAt } from '../../server/src/features/completion.js'
import { assignmentAt, chosen, suggestionsAt } from '../check-features.js'
import { smallInputs, work, names } from '../small-assignment.js'

const lists = `

## References

Bone, A. (2011) *Bones*. London: Sage.

Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.

## Bibliography

O'Neill, M.B. (2007) *Executive Coaching with Backbone and Heart*. San Francisco: Jossey-Bass.
`

function labels(marked: string, explicit = false): readonly string[] {
  return suggestionsAt(marked, explicit).map(({ label }) => label)
}

test('OSC offers OSCAR, and choosing it writes name, citation and entry', () => {
  expect(labels(`We used the OSC‸.${lists}`)).toEqual(['OSCAR'])
  const after = chosen(`We used the OSC‸.${lists}`, 'OSCAR')
  expect(after).toContain('We used the OSCAR (Gilbert and Whittleworth, 2009).')
  expect(after).toContain(
    'Bone, A. (2011) *Bones*. London: Sage.\n\nGilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. Monmouth: Worth.\n\nStarr, J.',
  )
})

test('a work that is listed is not listed again', () => {
  const after = chosen(`As Sta‸${lists}`, 'Starr (2016)')
  expect(after).toBe(`As Starr (2016)${lists}`)
})

test('a work of the Bibliography is copied to References', () => {
  const after = chosen(`See (O'N‸).${lists}`, "O'Neill (2007)")
  expect(after).toContain("See (O'Neill, 2007).")
  expect(after.match(/O'Neill, M\.B\. \(2007\)/g)).toHaveLength(2)
})

test('without a list it is made, even where the caret is at the end of the text', () => {
  expect(chosen('## 1.1 Define\n\nWe used OSC‸', 'OSCAR')).toBe(
    '## 1.1 Define\n\nWe used OSCAR (Gilbert and Whittleworth, 2009)\n\n## References\n\nGilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. Monmouth: Worth.\n',
  )
  const [item] = suggestionsAt('## 1.1 Define\n\nWe used OSC‸')
  expect(item?.insert.slice(0, item.stops?.[0]?.start)).toBe('OSCAR (Gilbert and Whittleworth, 2009)')
})

test.each([
  ['So it is (see Sta‸)', 'So it is (see Starr, 2016)'],
  ['So it is (e.g. sta‸', 'So it is (e.g. Starr, 2016)'],
  ['So it is (Bone, 2011; see also Sta‸)', 'So it is (Bone, 2011; see also Starr, 2016)'],
  ['So it is (Bone, 2011, cited in Sta‸)', 'So it is (Bone, 2011, cited in Starr, 2016)'],
])('a work behind words that lead to it is cited: %s', (typed, wanted) => {
  expect(chosen(`${typed}.${lists}`, 'Starr (2016)')).toBe(`${wanted}.${lists}`)
})

test.each([
  ['Ocsar‸', 'OSCAR'],
  ['OSCER‸', 'OSCAR'],
  ['Whitm‸', 'Whitmore (2017)'],
  ['Whitmroe‸', 'Whitmore (2017)'],
  ['Kubl‸', 'Kübler-Ross (1969)'],
  ['Kübl‸', 'Kübler-Ross (1969)'],
  ['O’Nei‸', "O'Neill (2007)"],
  ['ONei‸', "O'Neill (2007)"],
  ["the O'Neil‸", "O'Neill (2007)"],
  ['TKF‸', 'Three Key Factors'],
  ['Three‸', 'Three Key Factors'],
  ['(gil‸', 'Gilbert and Whittleworth (2009)'],
  ['(Gilbert and Wh‸', 'Gilbert and Whittleworth (2009)'],
  ['(coaching perf‸', 'Whitmore (2017)'],
  ['(2017‸', 'Whitmore (2017)'],
  ['(consequen‸', 'OSCAR'],
  ['(Bone, 2011; whit‸', 'Whitmore (2017)'],
  ['@whitm‸', 'Whitmore (2017)'],
])('%s offers %s', (typed, label) => {
  expect(labels(`Some text ${typed}`)).toContain(label)
})

test('names of several words are replaced as a whole', () => {
  expect(chosen(`We like the Three K‸ here.${lists}`, 'Three Key Factors')).toContain(
    "We like the Three Key Factors (O'Neill, 2007) here.",
  )
  expect(chosen(`As Gilbert and Whi‸ say.${lists}`, 'Gilbert and Whittleworth (2009)')).toContain(
    'As Gilbert and Whittleworth (2009) say.',
  )
  expect(chosen(`3 Key‸${lists}`, 'Three Key Factors')).toContain("Three Key Factors (O'Neill, 2007)\n")
})

test('asked for, the word in front of the caret is enough, in small letters too', () => {
  expect(labels('They cope, says whitm‸.')).toEqual([])
  expect(labels('They cope, says whitm‸.', true)).toEqual(['Whitmore (2017)', 'GROW'])
  expect(labels('the consequ‸', true)).toContain('OSCAR')
})

test('asked for with nothing typed, what was cited last above and what suits the criterion come first', () => {
  const text = `## 1.1 Define\n\nAs Starr (2016) and (Starr, 2016; Bone, 2011) say ‸${lists}`
  expect(labels(text, true).slice(0, 4)).toEqual(['Bone (2011)', 'Starr (2016)', "O'Neill (2007)", 'GROW'])
  expect(labels(text)).toEqual([])
})

test.each([
  ['a remark in brackets', 'Text (the‸)\n'],
  ['another one', 'Text (and in the ‸)\n'],
  ['code', '```\nOSC‸\n```\n'],
  ['indented code', 'Text.\n\n    OSC‸\n'],
  ['a code span', 'Use `OSC‸` now.\n'],
  ['a comment', '<!-- OSC‸ -->\n'],
  ['a comment in a paragraph', 'Text <!-- OSC‸ --> text.\n'],
  ['an open comment', 'Text.\n\n<!--\nOSC‸\n'],
  ['the address of a link', '[a](OSC‸)\n'],
  ['the middle of a word', 'OSC‸illate\n'],
  ['front matter', '---\ntitle: OSC‸\n---\n'],
  ['a heading of its own', '## OSC‸\n'],
  ['an ordinary word', 'We oscillate osc‸\n'],
  ['one capital', 'O‸\n'],
  ['the first word of a sentence', 'The‸\n'],
  ['a mail address', 'me@whitm‸\n'],
  ['an address', 'https://OSC‸\n'],
  ['a remark in brackets', 'We met (twice, or so‸\n'],
])('nothing is offered in %s', (_where, marked) => {
  expect(labels(marked)).toEqual([])
})

test('what a completion replaces is what was typed, so that no editor filters our slips away; the order is ours', () => {
  const { document, offset } = assignmentAt('We use Ocsar‸ well.\n')
  const { items, isIncomplete } = completionsAt(document, offset, { explicit: false })
  expect(isIncomplete).toBe(true)
  expect(items[0]).toMatchObject({
    label: 'OSCAR',
    filterText: 'Ocsar',
    sortText: '0000',
    kind: 'model',
    detail: 'Gilbert and Whittleworth (2009)',
  })
  expect(items[0]?.documentation).toContain('**OSCAR**')
})

test('never more than thirty works, and the same each time', () => {
  const many = {
    ...smallInputs,
    libraries: [
      {
        name: 'a.bib',
        works: Array.from({ length: 200 }, (_, n) =>
          work({
            id: `w${String(n)}`,
            authors: names(`Walker${String(n)}, A`),
            year: '2001',
            title: `Walking ${String(n)}`,
          }),
        ),
      },
    ],
  }
  const first = suggestionsAt('Wal‸', false, many)
  expect(first).toHaveLength(30)
  expect(suggestionsAt('Wal‸', false, many)).toEqual(first)
  expect(first.map(({ sortText }) => sortText)).toEqual([...first.map(({ sortText }) => sortText)].sort())
})

test('where the writer cites by keys, keys are written', () => {
  const inputs = {
    ...smallInputs,
    libraries: [
      {
        name: 'a.bib',
        works: [work({ id: 'walker2001', authors: names('Walker, A'), year: '2001', title: 'Walking' })],
      },
    ],
  }
  expect(chosen('As [@star2016] and [@walk‸]\n', '@walker2001', false, inputs)).toBe(
    'As [@star2016] and [@walker2001]\n',
  )
  expect(chosen('As [@star2016] and @walk‸\n', '@walker2001', false, inputs)).toBe('As [@star2016] and @walker2001\n')
})

const written = '## 1.1 Define\n\nText.\n\n'

test.each([
  ['#‸', ['1.2', '2.1', '2.2']],
  ['## ‸', ['1.2', '2.1', '2.2']],
  ['## 2‸', ['2.1', '2.2']],
  ['## 2.2‸', ['2.2']],
  ['2‸', ['2.1', '2.2']],
  ['1.‸', ['1.2']],
  ['1.1‸', []],
  ['### appl‸', ['2.2']],
  ['9‸', []],
  ['In 2‸', []],
])('%s at the start of a line offers the headings of %j', (typed, ids) => {
  expect(labels(`${written}${typed}`).map(label => label.split(' ')[0])).toEqual(ids)
})

test('a heading is written in the style of the others, or with the hashes that were typed', () => {
  expect(chosen(`${written}2.2‸`, '2.2 Evaluate an application of coaching.')).toBe(
    `${written}## 2.2 Evaluate an application of coaching`,
  )
  expect(chosen(`${written}### 2‸`, '2.2 Evaluate an application of coaching.')).toBe(
    `${written}### 2.2 Evaluate an application of coaching`,
  )
  expect(chosen('#‸', '1.1 Define coaching and mentoring and say how they differ.')).toBe(
    '# 1.1 Define coaching and mentoring and say how they differ.',
  )
})

test('in the lists, entries of works that are not there yet', () => {
  const inList = lists.replace('Starr, J.', 'Whi‸\n\nStarr, J.')
  expect(labels(inList)).toEqual(['Whitmore (2017)', 'Gilbert and Whittleworth (2009)'])
  expect(chosen(inList, 'Whitmore (2017)')).toContain(
    '\n\nWhitmore, J. (2017) *Coaching for Performance*. London: Nicholas Brealey.\n\nStarr',
  )
  expect(labels(lists.replace('Starr, J.', 'Bon‸\n\nStarr, J.'))).toEqual([])
  expect(chosen('## References\n\n- Gil‸\n', 'Gilbert and Whittleworth (2009)')).toBe(
    '## References\n\n- Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. Monmouth: Worth.\n',
  )
})

test('an entry that is being read is left alone', () => {
  expect(labels(lists.replace('Starr, J. (2016)', 'Starr, J. (2016)‸'), true)).toEqual([])
})

test('any place in any text can be asked', () => {
  const text = `---\nassignment: small\n---\n\n# T\n\n## 1.1 Define\n\nA \`b\` (Starr, 2016; [l](x) <!-- c --> @k\n\n| a | b |\n|---|---|\n| c | d |\n\n> q\n${lists}`
  for (let at = 0; at <= text.length; at++) {
    const { document, offset } = assignmentAt(`${text.slice(0, at)}‸${text.slice(at)}`)
    for (const { span, insert } of completionsAt(document, offset, { explicit: true }).items) {
      expect(span.start <= offset && span.end === offset && insert.length > 0).toBe(true)
      expect(text.slice(span.start, span.end)).not.toContain('\n')
    }
  }
})

test.each([
  ['brackets', '('.repeat(200_000)],
  ['digits in a bracket', `(${'1'.repeat(200_000)};`],
  ['half links', '[a]('.repeat(50_000)],
  ['one long word', 'A'.repeat(200_000)],
  ['capitals', 'Ab '.repeat(70_000)],
])('a monstrous line of %s is answered at once', (_what, line) => {
  const { document, offset } = assignmentAt(`${line}‸`)
  void document.citations
  const start = performance.now()
  expect(completionsAt(document, offset, { explicit: true }).items.length).toBeLessThanOrEqual(50)
  expect(performance.now() - start).toBeLessThan(2000)
})
