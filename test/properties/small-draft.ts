import type { Inputs } from '../../server/src/assignment/document.js'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import type { Brief } from '../../server/src/brief/brief.js'
import type { Catalogue } from '../../server/src/catalogue/catalogue.js'

/** A small brief that has everything a brief can have. */
const brief: Brief = {
  id: 'small',
  title: 'Small brief',
  words: { min: 100, max: 200, kind: 'suggested' },
  pass: { scope: 'section', percent: 50 },
  guidance: 'Say what the theory says and reflect on whether you agree with it.',
  sections: [
    {
      id: '1',
      title: 'Know the context of coaching at work',
      criteria: [
        {
          id: '1.1',
          title: 'Define coaching and mentoring at work',
          marks: 12,
          guidance: 'Discuss the different focus, roles, processes and environment of both.',
          points: [
            {
              id: '1.1-roles',
              label: 'Roles',
              kind: 'topic',
              terms: [['role'], ['coach'], ['mentor']],
              reliability: 'high',
            },
            { id: '1.1-theory', label: 'Theory', kind: 'theory', need: 1, reliability: 'medium' },
          ],
        },
        { id: '1.2', title: 'Review the culture of one organisation', marks: 8, points: [] },
        {
          id: '1.3',
          title: 'Argument',
          across: true,
          marks: 5,
          points: [{ id: '1.3-change', label: 'Change', kind: 'topic', terms: [['chang']], reliability: 'high' }],
        },
      ],
    },
  ],
}

const oscar = {
  id: 'oscar',
  name: 'OSCAR',
  aliases: [],
  misspellings: [],
  confusableWith: [],
  components: [],
  ordered: true,
  description: '',
  use: [],
  originators: ['Andrew Gilbert'],
  year: 2002,
  sources: [],
  confidence: 'sourced' as const,
  note: undefined,
  caseSensitive: true,
  everydayWord: false,
  unconfirmed: false,
}
const catalogue: Catalogue = { ...emptyInputs().catalogue, models: [oscar] }
/** With a brief and one model. */
export const inputs: Inputs = { ...emptyInputs(catalogue), brief }

/** A draft with a bit of everything. */
export const start = `---
assignment: small
words: 150
---

# An assignment

## 1.1 Define coaching

The role of a coach differs from that of a mentor (Starr, 2016; Gilbert and Whittleworth, 2009).
OSCAR helps, as Hawkins argues. O'Neill's (2007) factors <!-- a note --> matter.

- first item (Kolb, 1984)
- second item

> "Quoted words of some length here" (Covey, 1989, p. 3)

## 1.2 Review

Text with *emphasis and (Ely et al., 2010)*.

<!-- markwise 1.1-roles: ticked -->

## References

Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.

Gilbert, A. and Whittleworth, K. (2009) *OSCAR*. Monmouth: Worth.

## Bibliography

- Covey, S. (1989) *Habits*. London: Simon.
- Hawkins, P. (2012) *Culture*. Maidenhead: OUP.

[^1]: See Starr (2016), and what Kolb (1984) says.
`
