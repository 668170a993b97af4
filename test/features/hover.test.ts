import { expect, test } from 'vitest'
import { hoverAt } from '../../server/src/features/hover.js'
import { literal, literalWithItalics } from '../../server/src/features/markdown-text.js'
import { assignmentAt, assignmentOf, checkHover } from '../check-features.js'
import { smallBrief, smallInputs } from '../small-assignment.js'

const essay = `---
assignment: small
---

# Coaching at work

## 1.1 Define coaching

The role of a coach is not that of a mentor. OSCAR helps (Gilbert and Whittleworth, 2009).

<!-- markwise 1.1-focus: ticked -->

As Gilbert and Whittleworth (2009) say. Nobody knows (Bone, 2011), nor (Starr, 2016).

## References

Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. Monmouth: Worth.

Young, A. (2001) *Not cited*. London: Sage.

## Bibliography

Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.
`

/** The essay with the cursor behind the first occurrence of `text`. */
function at(text: string): string {
  return essay.replace(text, `${text}‸`)
}

test('a criterion’s heading shows marks, words, wording, verbs, guidance and points with their states', () => {
  const shown = checkHover(at('## 1.1 Def'), [
    '**1.1 · 12 marks** · ',
    'of 120–150 words',
    'Define coaching and mentoring and say how they differ.',
    '**What the verbs ask**\n- *Define*: Say exactly what a term means.\n- *Differentiate*: ',
    '**Guidance**\n\nLook at four areas:\n\n- focus\n- roles\n\nThen say whether',
    '**Points**: 2 of 3 points found, 1 ticked by you',
    '- ☑ Compares the roles of coach and mentor (found: role, coach, mentor)',
    '- ☑ Compares their focus (ticked by you)',
    '- ☐ Says what the theory holds (not found yet)',
    '- ☐ Notes where they agree? (a question for you)',
  ])
  expect(shown).toContain('⟦## 1.1 Define coaching⟧')
})

test('long guidance is cut between words, the rest can be reached, and a full hover holds all of it', () => {
  const guidance = 'Weigh it well. '.repeat(100)
  const brief = {
    ...smallBrief,
    sections: smallBrief.sections.map(section => ({
      ...section,
      criteria: section.criteria.map(criterion => ({ ...criterion, guidance })),
    })),
  }
  const { document, offset } = assignmentAt('## 1.1 De‸fine', { ...smallInputs, brief })
  const short = hoverAt(document, offset)
  const full = hoverAt(document, offset, true)
  expect(short?.markdown).toMatch(/Weigh it well\. Weigh( it)? …/)
  expect(short?.markdown.length).toBeLessThan(1300)
  expect(short?.more).toEqual({ title: 'All of the guidance for 1.1', criterion: '1.1' })
  expect(full?.markdown).toContain(guidance.trim())
  expect(full?.more).toBeUndefined()
})

test('the guidance of a section is shown with each of its criteria', () => {
  const sections = smallBrief.sections.map(section => ({ ...section, guidance: 'Read <b>chapter 2</b> first.' }))
  const { document, offset } = assignmentAt('## 1.1 De‸fine', {
    ...smallInputs,
    brief: { ...smallBrief, sections },
  })
  expect(hoverAt(document, offset)?.markdown).toContain(
    '**Guidance for all of 1**\n\nRead &lt;b&gt;chapter 2&lt;/b&gt; first.',
  )
})

test('a citation shows its entry and where else the work is cited', () => {
  const shown = checkHover(at('Gilbert and Whittleworth, 20'), [
    'Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. Monmouth: Worth.',
    'Cited in 1 other place.',
  ])
  expect(shown).toContain('(⟦Gilbert and Whittleworth, 2009⟧)')
  const { document, offset, text } = assignmentAt(at('Gilbert and Whittleworth, 20'))
  const { places } = hoverAt(document, offset) ?? {}
  expect(places?.spans.map(span => text.slice(span.start, span.end))).toEqual(['Gilbert and Whittleworth (2009)'])
})

test('the printed form is shown where it is there', () => {
  const printed = { ...smallInputs, printed: () => 'Printed *so* <b>' }
  checkHover(at('Gilbert and Whittleworth, 20'), ['Printed *so* &lt;b&gt;'], printed)
})

test('a citation without entry, and one that is only in the Bibliography, say so', () => {
  checkHover(at('(Bone, 20'), ['**Bone (2011)**', 'I did not find it in your References.', 'Cited only here.'])
  checkHover(at('nor (Starr, 20'), ['Starr, J. (2016) *The Coaching Manual*', 'Only in your Bibliography'])
})

test('a model shows its parts in order, who made it, its source and what it is for', () => {
  const shown = checkHover(at('OSC'), [
    '**OSCAR** · Andrew Gilbert and Karen Whittleworth (2002)',
    '1. Outcome\n2. Situation\n3. Choices and consequences\n4. Actions\n5. Review',
    'What OSCAR is for.',
    'Source: Gilbert, A., Whittleworth, K. (2009) *The OSCAR Coaching Model*. Worth',
    'Not the same as OSKAR.',
  ])
  expect(shown).toContain('⟦OSCAR⟧ helps')
})

test('an entry says how often it is cited', () => {
  checkHover(at('Gilbert, A. and'), ['Cited in 2 places.'])
  checkHover(at('Young, A'), ['Not cited in your text. What was only read belongs in your Bibliography.'])
  checkHover(at('Starr, J'), ['Cited in 1 place.'])
})

test('the front matter explains its keys and the brief', () => {
  expect(
    checkHover(at('assignment: sma'), ['**Coaching at work**', '2 sections · 4 criteria · 40 marks · 400–500 words']),
  ).toContain('assignment: ⟦small⟧')
  expect(checkHover(at('assign'), ['**assignment**: the brief'])).toContain('⟦assignment⟧: small')
  checkHover(at('assignment: sma'), ['I know no brief called “small”'], { ...smallInputs, brief: undefined })
})

test('ordinary words show nothing', () => {
  const { document, offset } = assignmentAt(at('Nobody kno'))
  expect(hoverAt(document, offset)).toBeUndefined()
})

test('a heading that answers two criteria shows both', () => {
  const { document, offset } = assignmentAt('## 1.1 and 1.2 ‸Define\n\nText.\n')
  expect(hoverAt(document, offset)?.markdown).toMatch(/\*\*1\.1 · 12 marks\*\*[^]*\n---\n[^]*\*\*1\.2 · 8 marks\*\*/)
})

test.each([
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
  ['[click](command:evil)', '\\[click\\](command:evil)'],
  ['![x](https://e.com/x.png)', '\\!\\[x\\](https\\://e.com/x.png)'],
  ['a *b* _c_ `d`', 'a \\*b\\* \\_c\\_ \\`d\\`'],
  ['see www.evil.com or me@evil.com', 'see www\\.evil.com or me\\@evil.com'],
  ['# heading', '\\# heading'],
  ['1. item', '1\\. item'],
  ['1.1 not an item', '1.1 not an item'],
  ['one\n\ntwo', 'one two'],
  ['AT&amp;T', 'AT&amp;amp;T'],
])('%s from outside is shown as it stands', (text, markdown) => {
  expect(literal(text)).toBe(markdown)
})

test('italics of an entry stay, everything else in it is literal', () => {
  expect(literalWithItalics('Starr (2016) *The <b>Manual*. doi:10.1_a_b')).toBe(
    'Starr (2016) *The &lt;b&gt;Manual*. doi:10.1\\_a\\_b',
  )
  expect(literalWithItalics('a * b * c')).toBe('a \\* b \\* c')
})

test('what is hidden in a brief stays harmless in a hover', () => {
  const evil = {
    ...smallBrief,
    sections: [
      {
        id: '1',
        title: 'x',
        criteria: [{ id: '1.1', title: '<script>x</script> [a](command:x)', guidance: '```\n<b>\n```' }],
      },
    ],
  }
  const hover = hoverAt(assignmentOf('## 1.1 Define\n', { ...smallInputs, brief: evil }), 3)
  expect(hover?.markdown).toContain('&lt;script&gt;x&lt;/script&gt; \\[a\\](command:x)')
  expect(hover?.markdown).not.toMatch(/<|```/)
})
