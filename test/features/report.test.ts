import { describe, expect, it } from 'vitest'
import type { Inputs } from '../../server/src/assignment/document.js'
import type { Brief } from '../../server/src/brief/brief.js'
import { findings } from '../../server/src/features/diagnostics.js'
import { reportOf } from '../../server/src/features/report.js'
import { reportBody, reportFile } from '../../server/src/features/report-html.js'
import { scaffold } from '../../server/src/features/scaffold.js'
import type { Report } from '../../server/src/features/report/report.js'
import { rules } from '../../server/src/rules/index.js'
import { placeAt } from '../../server/src/text/lines.js'
import { documentOf } from '../check.js'
import { smallBrief, smallInputs } from '../small-assignment.js'

const essay = `# Essay

## 1.1 Define coaching and mentoring and say how they differ.

The role of a coach differs from that of a mentor (Starr, 2016). Their focus differs too (Whitmore, 2017).

## 2.1 Justify supervision.

I coached Sarah for a year, and my colleague Tom Reed joined because Sarah asked me to.

## References

Starr, J. (2016) *The coaching manual*. Harlow: Pearson.
`

function report(text: string, over: Partial<Inputs> = smallInputs): Report {
  const document = documentOf(text, over)
  return reportOf(document, { name: 'essay.md', findings: findings(document, rules) })
}

function surfaceOf(text: string) {
  return { placeOf: (offset: number) => placeAt(documentOf(text).text, offset) }
}

const page = (text: string, over?: Partial<Inputs>): string => reportFile(report(text, over), surfaceOf(text))
const tab = (text: string, over?: Partial<Inputs>): string =>
  reportBody(report(text, over), { ...surfaceOf(text), kind: 'tab' })

describe('Ready to submit?', () => {
  it('counts what needs a look, possible findings apart, and never says ready', () => {
    const { headline, findings: found, possible } = report(essay)
    expect(headline).toBe(`${String(found.length)} things to look at`)
    expect(found.map(({ code }) => code)).toContain('citation-unlisted')
    expect(found.every(({ severity }) => severity !== 'hint')).toBe(true)
    expect(possible.every(({ severity }) => severity === 'hint')).toBe(true)
    expect(page(essay).replace(/<[^>]*>|Ready to submit\?/g, '')).not.toMatch(/\bready\b/i)
  })

  it('counts every answer that is not begun, though it is a hint while there is time', () => {
    const laidOut = scaffold(smallBrief).text
    const { headline, findings: found, possible } = report(laidOut)
    expect(found.map(({ code, severity }) => [code, severity])).toEqual(
      ['1.1', '1.2', '2.1', '2.2'].map(() => ['criterion-empty', 'hint']),
    )
    expect(headline).toBe('4 things to look at')
    expect(possible).toEqual([])
  })

  it('says so when nothing was found, and still what was not checked', () => {
    const clean = report('Just words.\n', {})
    expect(clean.headline).toBe('Nothing found that needs a change')
    expect(clean.notChecked.map(({ message }) => message)).toEqual([
      'Criteria and marks: no brief is named.',
      'Whether what you say is right, well argued and your own; whether your sources say what you cite them for.',
      'Spelling, grammar, and what stands in pictures.',
    ])
  })

  it('names what was not understood, switched off, silenced or broken before all else', () => {
    const text = '<!-- markwise-ignore citation-unlisted -->\n\nA coach asks (Starr, 2016).\n\n## References\n\n???\n'
    const document = documentOf(text)
    const { notChecked } = reportOf(document, {
      name: 'x',
      findings: [],
      off: ['criterion-thin'],
      broken: ['model-uncited'],
    })
    expect(notChecked.slice(0, -2).map(({ message }) => message)).toEqual([
      ...document.notUnderstood.map(({ message }) => message),
      'Criteria and marks: no brief is named.',
      'What 1 ignore comment in the text silences.',
      'Switched off in the settings: criterion-thin.',
      'These rules failed and found nothing: model-uncited.',
    ])
  })

  it('closes with both word counts', () => {
    const { words } = report(essay)
    expect(page(essay)).toContain(
      `${String(words.counted)} words by the brief’s rule, ${String(words.all)} in the whole file as Word counts them.`,
    )
  })

  it('has the brief’s own list, to be ticked by hand', () => {
    const brief: Brief = { ...smallBrief, submission: ['Sign the form <b>.'] }
    expect(page(essay, { ...smallInputs, brief })).toContain(
      '<label><input type="checkbox" data-item="0"> <span>Sign the form &lt;b&gt;.</span></label>',
    )
  })
})

describe('names that are not authors', () => {
  it('are people of own practice: no author, no word that stands in lower case', () => {
    expect(report(essay).people.map(({ name, spans }) => [name, spans.length])).toEqual([
      ['Sarah', 2],
      ['Tom Reed', 1],
    ])
  })

  it('are no disguises, bodies, days or words at the start of a sentence', () => {
    const text =
      'I coached Client A on Monday at the NHS. Coaching helped me. My mentee read Starr (2016). Perhaps I helped.\n\n## References\n\nStarr, J. (2016) *The coaching manual*. Harlow: Pearson.\n'
    expect(report(text, {}).people).toEqual([])
  })

  it('are also what the writer marked, wherever it stands', () => {
    expect(report('Theory by Reed is old. Reed says so.\n', { notAuthors: new Set(['Reed']) }).people).toMatchObject([
      { name: 'Reed' },
    ])
  })

  it('are listed in the tab, and are but a number in the file', () => {
    expect(tab(essay)).toContain('Sarah</button> (2)')
    expect(page(essay)).toContain('2 names that may not be authors’. Are they disguised, or have they agreed?')
    expect(page(essay)).not.toMatch(/Sarah|Tom Reed/)
  })
})

describe('the figures', () => {
  it('tell what passes where that is by all marks', () => {
    const brief: Brief = { ...smallBrief, pass: { scope: 'overall', percent: 40 } }
    expect(page(essay, { ...smallInputs, brief })).toContain('This brief asks for 40 % of all marks (16 of 40).')
  })

  it('count as sources by criterion and by year the same works, and none that was only read of', () => {
    const text = essay.replace('(Whitmore, 2017)', '(Whitmore, 2017, cited in Starr, 2016)')
    const { sources, coverage } = report(text)
    expect(sources).toMatchObject({ cited: 1, byYear: [{ year: '2016', works: 1 }] })
    expect(coverage?.sections.flatMap(section => section.criteria).map(criterion => criterion.sources)).toEqual([
      1, 0, 0, 0,
    ])
  })

  it('have marks with pass lines, both word counts, and works by criterion and year', () => {
    const { coverage, words, sources } = report(essay)
    expect(coverage?.sections.map(({ name, marks, pass }) => ({ name, marks, pass }))).toEqual([
      { name: '1', marks: 20, pass: 10 },
      { name: '2', marks: 20, pass: 10 },
    ])
    expect(words.all).toBeGreaterThan(words.counted)
    expect(sources).toEqual({
      byYear: [
        { year: '2016', works: 1 },
        { year: '2017', works: 1 },
      ],
      cited: 2,
      listed: 1,
      bibliography: 0,
    })
    expect(page(essay)).toContain(`shows ${String(words.all)}.`)
  })

  it('draw the same share that the words say', () => {
    const found = page(essay)
    const [, covered] = /<td>([\d.]+) of 20 marks<\/td>/.exec(found) ?? []
    const [, width] = /<rect class="fill"[^>]*width="(\d+)"/.exec(found) ?? []
    expect(Number(width)).toBe(Math.round((Number(covered) / 20) * 220))
  })
})

describe('the page', () => {
  it('escapes whatever stands in text, brief and name', () => {
    const evil = '<img src=x onerror=alert(1)>'
    const brief: Brief = {
      ...smallBrief,
      title: evil,
      submission: [evil],
      sections: smallBrief.sections.map(section => ({
        ...section,
        title: evil,
        criteria: section.criteria.map(criterion => ({ ...criterion, title: evil })),
      })),
    }
    const document = documentOf(`${essay}\n## 9.9 ${evil}\n\n{${evil} and more words}\n`, { ...smallInputs, brief })
    const made = reportOf(document, { name: `${evil}.md`, findings: findings(document, rules) })
    for (const kind of ['tab', 'file'] as const) {
      const body = reportBody(made, { kind, placeOf: offset => placeAt(document.text, offset) })
      expect(body).not.toContain('<img')
      expect(body).toContain('&lt;img')
    }
  })

  it('runs and fetches nothing, and names places by line; the tab has buttons that go there', () => {
    expect(page(essay)).toContain("default-src 'none'; style-src 'unsafe-inline'")
    expect(page(essay)).not.toMatch(/<script|https?:|style="|<button/)
    expect(page(essay)).toContain('citation-unlisted, line 5')
    expect(tab(essay)).toMatch(/<button type="button" class="jump" data-place="4 \d+ 4 \d+">line 5<\/button>/)
  })

  it('is made of anything', () => {
    for (const text of ['', '---\n', '\u0000', '# '.repeat(500), '<!--'])
      expect(page(text)).toContain('Ready to submit?')
  })
})
