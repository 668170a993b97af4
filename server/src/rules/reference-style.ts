import { entryManner } from './entry-manner.js'
import { departures, type PlacedShown } from './manner.js'
import type { Rule } from './rule.js'

export const referenceStyle: Rule<'reference-style'> = {
  id: 'reference-style',
  severity: 'hint',
  docs: {
    summary: 'An entry is written in another way than most of yours, or than the style that you have set.',
    why: 'Guides to Harvard differ on initials, italics, quotation marks and editions. What they share is that one list keeps to one form. Without a setting, yours is the norm.',
    bad: `A coach asks (Starr, 2016; Kline, 1999), and a mentor tells (Garvey, 2014; Hawkins, 2012).

## References

Garvey, B. (2014) *Fundamentals of Coaching and Mentoring*. London: Sage.

Hawkins, P. (2012) *Creating a Coaching Culture*. Maidenhead: Open University Press.

Kline, N. (1999) *Time to Think*. London: Ward Lock.

Starr, J. (2016) ⟦**The Coaching Manual**⟧. Harlow: Pearson.
`,
    good: `A coach asks (Starr, 2016; Kline, 1999), and a mentor tells (Garvey, 2014; Hawkins, 2012).

## References

Garvey, B. (2014) *Fundamentals of Coaching and Mentoring*. London: Sage.

Hawkins, P. (2012) *Creating a Coaching Culture*. Maidenhead: Open University Press.

Kline, N. (1999) *Time to Think*. London: Ward Lock.

Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.
`,
  },

  *check(document) {
    const places = document.references.entries
      .filter(({ list }) => list !== 'further')
      .map(({ entry, span }): PlacedShown => ({ shown: entryManner(entry), by: span.start }))
    yield* departures(document, places, 'entries')
  },
}
