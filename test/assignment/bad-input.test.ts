import { describe, expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { slice, textOf } from '../../server/src/text/rope.js'

const starr = 'Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.'
const kolb = 'Kolb, D.A. (1984) *Experiential Learning*. Englewood Cliffs: Prentice Hall.'
const list = `## References\n\n${kolb}\n\n${starr}\n`

/** "Starr 2016: listed": what a text cites; and "Starr 2016" for each entry of its lists. Every place carries what it says. */
function read(source: string): { readonly cited: readonly string[]; readonly listed: readonly string[] } {
  const { citations, references, text } = readAssignment(textOf(source), emptyInputs())
  for (const { span, raw } of references.entries) expect(slice(text, span.start, span.end)).toBe(raw)
  for (const { citation } of citations) {
    const { span, year } = citation
    expect(slice(text, span.start, span.end)).toContain(year)
  }
  return {
    cited: citations.map(
      ({ citation: { authors, etAl, year }, state }) =>
        `${authors.join(' + ')}${etAl ? ' et al.' : ''} ${year ?? ''}: ${state}`,
    ),
    listed: references.entries.map(
      ({ reference: { authors, year } }) => `${authors.map(({ family }) => family).join(' + ')} ${year ?? ''}`,
    ),
  }
}

const both = ['Kolb 1984', 'Starr 2016']

describe('marks that are never closed', () => {
  test.each([
    ['a round bracket', 'As shown (Starr, 2016 and so on.'],
    ['a round bracket of another sentence', 'A note (never closed. It goes on (Starr, 2016).'],
    ['a square bracket', 'A note [never closed. It goes on (Starr, 2016).'],
    ['a quotation', 'He said “people matter and left (Starr, 2016).'],
    ['a straight quotation', 'He said "people matter and left (Starr, 2016).'],
    ['emphasis', 'It is *very clear (Starr, 2016).'],
    ['strong emphasis', 'It is **very clear (Starr, 2016).'],
    ['code', 'The key ` is lost (Starr, 2016).'],
    ['a bracket that opens nothing', 'As shown Starr, 2016) and so on.'],
    ['a link', 'See [the page](https://example.org (Starr, 2016).'],
  ])('%s', (_, body) => {
    expect(read(`${body}\n\n${list}`)).toEqual({ cited: ['Starr 2016: listed'], listed: both })
  })

  test.each([
    ['emphasis in an entry', `*Kolb, D.A. (1984) Experiential Learning. London: Prentice Hall.`],
    ['a title in an entry', `Kolb, D.A. (1984) *Experiential Learning. London: Prentice Hall.`],
    ['a quotation in an entry', `Kolb, D.A. (1984) 'Experiential Learning, *Journal of Learning*, 3(1), pp. 1–9.`],
    ['a bracket in an entry', `Kolb, D.A. (1984 *Experiential Learning*. London: Prentice Hall.`],
  ])('%s', (_, entry) => {
    expect(read(`As shown (Starr, 2016).\n\n## References\n\n${entry}\n\n${starr}\n`).listed).toEqual(both)
  })
})

describe('entries that run into each other', () => {
  test.each([
    ['on one line', `${kolb} ${starr}`],
    ['on two lines', `${kolb}\n${starr}`],
    ['in a numbered list', `1. ${kolb}\n2. ${starr}`],
    ['with bullets from Word', `• ${kolb}\n• ${starr}`],
    ['with tabs before them', `\t${kolb.replace(/\.$/, '')}.\n\n${starr}`.replace('\t', '')],
    ['in a table', `| ${kolb} |\n| --- |\n| ${starr} |`],
    ['over ragged lines', `Kolb, D.A. (1984)\n*Experiential Learning*. Englewood\nCliffs: Prentice Hall.\n\n${starr}`],
  ])('%s', (_, entries) => {
    expect(read(`As shown (Starr, 2016).\n\n## References\n\n${entries}\n`)).toEqual({
      cited: ['Starr 2016: listed'],
      listed: both,
    })
  })
})

describe('signs that nobody sees', () => {
  test.each([
    ['a non-breaking space', 'As shown (Starr,\u00a02016).'],
    ['a narrow space', 'As shown (Starr,\u202f2016).'],
    ['zero-width spaces', 'As shown (\u200bStarr,\u200b 2016\u200b).'],
    ['a soft hyphen in a name', 'As shown (St\u00adarr, 2016).'],
    ['a byte order mark', '\ufeffAs shown (Starr, 2016).'],
    ['marks of direction', 'As shown \u200e(Starr, 2016)\u200f.'],
    ['a decomposed accent beside it', 'Cafe\u0301 talk (Starr, 2016).'],
    ['emoji', 'As shown 😀👩‍🏫 (Starr, 2016) 🎉.'],
    ['a lone surrogate', 'As \ud83d shown (Starr, 2016).'],
    ['a null', 'As\u0000 shown (Starr, 2016).'],
    ['ends of lines from elsewhere', 'As shown\r\n(Starr,\r\n2016).'],
    ['a text read in the wrong encoding', 'Itâ€™s clear (Starr, 2016) â€“ really.'],
  ])('%s', (_, body) => {
    expect(read(`${body}\n\n${list}`)).toEqual({ cited: ['Starr 2016: listed'], listed: both })
  })
})

describe('other scripts', () => {
  test.each([
    ['Arabic round a citation', 'كما قال (Starr, 2016) في كتابه.', starr, 'Starr 2016'],
    ['a Hebrew sentence', 'לפי Starr (2016) זה ברור.', starr, 'Starr 2016'],
    ['Chinese names', 'As shown (王, 2016).', '王, 小明 (2016) *教练手册*. 北京: 人民出版社.', '王 2016'],
    ['full-width marks', 'As shown （Starr，2016）.', starr, 'Starr 2016'],
    [
      'Cyrillic',
      'As shown (Выготский, 2016).',
      'Выготский, Л. (2016) *Мышление и речь*. Москва: Лабиринт.',
      'Выготский 2016',
    ],
    [
      'Greek',
      'As shown (Παπαδόπουλος, 2016).',
      'Παπαδόπουλος, Γ. (2016) *Μάθηση*. Αθήνα: Κέδρος.',
      'Παπαδόπουλος 2016',
    ],
    ['Turkish capitals', 'As shown (İnalcık, 2016).', 'İnalcık, H. (2016) *Devlet*. Ankara: Turhan.', 'İnalcık 2016'],
  ])('%s', (_, body, entry, name) => {
    expect(read(`${body}\n\n## References\n\n${entry}\n`)).toEqual({ cited: [`${name}: listed`], listed: [name] })
  })
})

describe('lists at odd places', () => {
  test('a list without a heading', () => {
    const three = `${kolb}\n\nSchön, D.A. (1983) *The Reflective Practitioner*. New York: Basic Books.\n\n${starr}`
    expect(read(`As shown (Starr, 2016).\n\n${three}\n`)).toEqual({
      cited: ['Starr 2016: listed'],
      listed: ['Kolb 1984', 'Schön 1983', 'Starr 2016'],
    })
  })

  test('a heading without a list', () => {
    expect(read('As shown (Starr, 2016).\n\n## References\n')).toEqual({ cited: ['Starr 2016: unlisted'], listed: [] })
    expect(read('## References\n\n## One\n\nAs shown (Starr, 2016).\n').listed).toEqual([])
  })

  test('the list in the middle of the text', () => {
    expect(read(`As shown (Starr, 2016).\n\n${list}\n## Reflection\n\nKolb (1984) and Schön (1983) differ.\n`)).toEqual(
      {
        cited: ['Starr 2016: listed', 'Kolb 1984: listed', 'Schön 1983: unlisted'],
        listed: both,
      },
    )
  })

  test('the list before the text', () => {
    expect(read(`${list}\n# Essay\n\nAs shown (Starr, 2016).\n`).cited).toEqual(['Starr 2016: listed'])
  })

  test('3,000 entries are all read and all told apart', () => {
    const entries = Array.from(
      { length: 3000 },
      (_, at) => `Author${letters(at)}, A. (${String(1900 + (at % 100))}) *Work*. London: Sage.`,
    )
    const { cited, listed } = read(
      `AuthorAAB (1901) and Zimmermann (1901).\n\n## References\n\n${entries.join('\n\n')}\n`,
    )
    expect(new Set(listed).size).toBe(3000)
    expect(cited).toEqual(['AuthorAAB 1901: listed', 'Zimmermann 1901: unlisted'])
  })
})

/** "AAA", "AAB", …: three letters for each number. */
function letters(number: number): string {
  return [26 * 26, 26, 1].map(size => String.fromCharCode(65 + (Math.floor(number / size) % 26))).join('')
}
