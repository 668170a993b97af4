import { describe, expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { builtInCatalogue } from '../../server/src/catalogue/built-in.js'
import { applyEdits } from '../../server/src/text/edit.js'
import { checkFix, checkFixes, checkRule, checkSeverity, findingsIn, work } from '../check.js'

const code = 'citation-unlisted'
const list = '\n\n## References\n\nAbel, A. (2001) *One*. L: P.\n'
const listed = `${list}\nYoung, Y. (2003) *Three*. L: P.\n`

describe('what is underlined', () => {
  test('a citation with its bracket, one of several without, a narrative one as it stands', () => {
    checkRule(code, `It works ⟦(Starr, 2016)⟧.${list}`, [
      'Starr (2016) is cited here, but I did not find it in your References.',
    ])
    checkRule(code, `It works (Abel, 2001; ⟦Starr, 2016⟧; ⟦Roe and Doe, 1999⟧).${list}`)
    checkRule(code, `⟦Starr (2016)⟧ says so, (see ⟦Starr, 2016⟧, p. 4).${list}`)
  })

  test('each citation of a work is told', () => {
    checkRule(code, `It works ⟦(Starr, 2016)⟧.\n\nIt does ⟦(Starr, 2016)⟧.${list}`)
  })
})

test('what need not be listed: secondary, personal and quoted works, years of events', () => {
  checkRule(code, `As said (Lewin, 1947, cited in Abel, 2001).${list}`)
  checkRule(code, `As said (Jones, personal communication, 4 May 2025).${list}`)
  checkRule(code, `It began in (March 2012) and (2013), see (Figure 2).${list}`)
})

test('possible ones are hints', () => {
  checkSeverity(code, `The law is the ⟦Equality Act (2010)⟧.${list}`, ['hint'])
})

describe('without a list', () => {
  test('one finding speaks for all', () => {
    checkRule(code, 'It works ⟦(Starr, 2016)⟧.\n\nIt does (Abel, 2001; Starr, 2016).\n', [
      '2 works are cited, but there is no list of references yet.',
    ])
    checkRule(code, 'It works ⟦(Starr, 2016)⟧.\n', [
      'Starr (2016) is cited here, but there is no list of references yet.',
    ])
  })

  test('its fix makes the list: known works as they are, others to be filled in', () => {
    checkFix(
      code,
      'Add a References list with these 2 works',
      'It works (Starr, 2016).\n\nIt does (Abel, 2001).\n',
      'It works (Starr, 2016).\n\nIt does (Abel, 2001).\n\n## References\n\nAbel, [initials?] (2001) *[title?]*. [place?]: [publisher?].\n\nStarr, J. (2016) *The Coaching Manual: The Definitive Guide to the Process, Principles and Skills of Personal Coaching*. 4th edn. Harlow: Pearson.\n',
    )
  })

  test('a Bibliography alone is the list', () => {
    checkRule(code, 'It works (Abel, 2001).\n\n## Bibliography\n\nAbel, A. (2001) *One*. L: P.\n')
  })
})

describe('fixes', () => {
  test('the known work first, then a line to fill in, then what else it may be', () => {
    checkFixes(code, `It works (Starr, 2016).${listed}`, [
      'Add to References: Starr (2016) The Coaching Manual: The Definitive Guide to the Process, … *',
      'Add a line to fill in: Starr, [initials?] (2016) [title?]. [place?]: [publisher?].',
      'This is not a citation',
      'Starr is a person, not an author',
    ])
  })

  test('a work nobody knows gets a line to fill in, in its place', () => {
    checkFix(
      code,
      'Add a line to fill in',
      `It works (Roe & Doe, 1999).${listed}`,
      `It works (Roe & Doe, 1999).${list}\nRoe, [initials?] and Doe, [initials?] (1999) *[title?]*. [place?]: [publisher?].\n\nYoung, Y. (2003) *Three*. L: P.\n`.replace(
        'Roe, [initials?] and',
        'Roe, [initials?] and',
      ),
    )
  })

  test('a body has no initials', () => {
    checkFix(
      code,
      'Add a line to fill in',
      `It works (NIHR, 2025).${list}`,
      `It works (NIHR, 2025).${list}\nNIHR (2025) *[title?]*. [place?]: [publisher?].\n`,
    )
  })

  test('a library beside the text comes before the catalogue, and is certain', () => {
    const own = work({
      id: 'starr',
      authors: [{ family: 'Starr', given: 'Julie', body: false }],
      year: '2016',
      title: 'My Copy',
      publisher: 'P',
      publisherPlace: 'L',
    })
    const over = { libraries: [{ name: 'refs.bib', works: [own] }], catalogue: emptyInputs().catalogue }
    checkFix(
      code,
      'Add to References: Starr (2016) My Copy',
      `It works (Starr, 2016).${list}`,
      `It works (Starr, 2016).${list}\nStarr, J. (2016) *My Copy*. L: P.\n`,
      over,
    )
    const [found] = findingsIn(`It works (Starr, 2016).${list}`, over)
    expect(found?.finding.fixes?.()[0]?.certain).toBe(true)
  })

  test('a work of a library is written as it was printed, and offered once where the catalogue has it too', () => {
    const own = work({
      id: 'starr',
      authors: [{ family: 'Starr', given: 'Julie', body: false }],
      year: '2016',
      title: 'The coaching manual',
      edition: '4',
      publisher: 'Pearson',
      publisherPlace: 'Harlow',
    })
    const printed = (wanted: unknown): string | undefined => (wanted === own ? 'Starr, J. (2016) PRINTED.' : undefined)
    const over = { libraries: [{ name: 'refs.bib', works: [own] }], printed }
    checkFixes(
      code,
      `It works (Starr, 2016).${list}`,
      [
        'Add to References: Starr (2016) The coaching manual *',
        'Add a line to fill in: Starr, [initials?] (2016) [title?]. [place?]: [publisher?].',
        'This is not a citation',
        'Starr is a person, not an author',
      ],
      over,
    )
    checkFix(
      code,
      'Add to References: Starr (2016) The coaching manual',
      `It works (Starr, 2016).${list}`,
      `It works (Starr, 2016).${list}\nStarr, J. (2016) PRINTED.\n`,
      over,
    )
    checkFix(
      code,
      'Add a References list with these 2 works',
      'It works (Starr, 2016). It does (Nobody, 2001).\n',
      'It works (Starr, 2016). It does (Nobody, 2001).\n\n## References\n\nNobody, [initials?] (2001) *[title?]*. [place?]: [publisher?].\n\nStarr, J. (2016) PRINTED.\n',
      over,
    )
  })

  test('a body is known by its initials, a work without author by its title, a surname only whole', () => {
    const council = work({
      authors: [{ family: 'European Research Council', given: '', body: true }],
      year: '2023',
      title: 'Report',
      publisher: 'ERC',
      publisherPlace: 'L',
    })
    const handbook = work({ year: '2020', title: 'The Coaching Handbook: A Guide' })
    const goldberg = work({ authors: [{ family: 'Goldberg', given: 'A', body: false }], year: '2001', title: 'It' })
    const over = {
      libraries: [{ name: 'refs.bib', works: [council, handbook, goldberg] }],
      catalogue: emptyInputs().catalogue,
    }
    const offered = (cited: string): readonly string[] =>
      findingsIn(`It works (${cited}).${list}`, over).flatMap(({ finding }) =>
        (finding.fixes?.() ?? []).flatMap(({ title }) => (title.startsWith('Add to References: ') ? [title] : [])),
      )
    expect(offered('ERC, 2023')).toEqual(['Add to References: European Research Council (2023) Report'])
    expect(offered('‘The Coaching Handbook’, 2020')).toEqual([
      'Add to References: “The Coaching Handbook: A Guide” (2020)',
    ])
    expect(offered('Berg, 2001')).toEqual([])
  })

  test('a work that is known under the cited year says what the year means, and is not preferred', () => {
    checkFixes(code, `It works (Gilbert and Whittleworth, 2002).${listed}`, [
      'Add to References: Gilbert and Whittleworth (2009) The OSCAR Coaching Model: Simplifying Workplace Coaching – the year given is year the model was developed (not the book)',
      'Add a line to fill in: Gilbert, [initials?] and Whittleworth, [initials?] (2002) …',
      'This is not a citation',
      'Gilbert is a person, not an author',
    ])
  })

  test('the nearest entry: the same author under another year, or a name one slip away', () => {
    checkFix(code, 'Change to Abel (2001)', `As Abel (1980) says.${list}`, `As Abel (2001) says.${list}`)
    const near = '\n\n## References\n\nWhittleworth, K. (1990) *One*. L: P.\n'
    checkFix(
      code,
      'Change to Whittleworth (1990)',
      `So (Whittelworth, 2012).${near}`,
      `So (Whittleworth, 1990).${near}`,
    )
  })

  test('a name that is itself listed is never corrected', () => {
    const both = '\n\n## References\n\nJohnson, A. (1990) *One*. L: P.\n\nJohnston, B. (2012) *Two*. L: P.\n'
    const [found] = findingsIn(`So (Johnson, 2012).${both}`)
    const titles = (found?.finding.fixes?.() ?? []).map(({ title }) => title)
    expect(titles).toContain('Change to Johnson (1990)')
    expect(titles.filter(title => title.includes('Johnston'))).toEqual([])
  })

  test('what is no citation is silenced above its paragraph, by its words', () => {
    checkFix(
      code,
      'This is not a citation',
      `One.\n\nIt works (Arwen, 2021).${list}`,
      `One.\n\n<!-- markwise-ignore citation-unlisted "(Arwen, 2021)" -->\nIt works (Arwen, 2021).${list}`,
    )
    checkRule(
      code,
      `<!-- markwise-ignore citation-unlisted "(Arwen, 2021)" -->\nIt works (Arwen, 2021) and ⟦(Roe, 1999)⟧.${list}`,
    )
  })

  test.each([
    '- One.\n- It works (Arwen, 2021).\n- Three.',
    '> It works (Arwen, 2021)\n',
    '| a | b |\n| - | - |\n| x | (Arwen, 2021) |',
    '1. One.\n2. It works (Arwen, 2021).',
    '## It works (Arwen, 2021)',
    '- One.\n  - It works (Arwen, 2021).',
  ])('whatever it stands in: %s', block => {
    const before = findingsIn(`Text.\n\n${block}${list}`)
    const [found] = before.filter(item => item.code === code)
    const fix = found?.finding.fixes?.().find(({ kind }) => kind === 'not-a-citation')
    const after = findingsIn(applyEdits(`Text.\n\n${block}${list}`, fix?.edits ?? []))
    expect(found?.code).toBe(code)
    expect(after.map(item => item.code)).toEqual(before.filter(item => item !== found).map(item => item.code))
  })

  test('a person whom the writer marked as no author is left alone', () => {
    checkRule(code, `As Jamie (2021) told me.${list}`, [], { notAuthors: new Set(['Jamie']) })
  })
})

test('a key that no library has, with keys near it', () => {
  const over = { libraries: [{ name: 'refs.bib', works: [work({ id: 'starr2016' })] }] }
  checkRule(code, `It works [⟦@star2016⟧].\n`, ['I found no work with the key “star2016” in your libraries.'], over)
  checkFix(code, 'Change to @starr2016', 'It works [@star2016].\n', 'It works [@starr2016].\n', over)
})

test('the catalogue is not asked for what the text itself lists', () => {
  expect(builtInCatalogue().sources.length).toBeGreaterThan(100)
  checkRule(code, `It works (Abel, 2001), as Abel (2001, p. 4) says.${list}`)
})
