import type { ReferenceList } from '../assignment/document.js'
import { firstWords } from './entry-words.js'
import { listOrders, type ListOrder } from './list-order.js'
import type { Finding, Fix, Rule } from './rule.js'
import { workName } from './wording.js'

export const referenceOutOfOrder: Rule<'reference-out-of-order'> = {
  id: 'reference-out-of-order',
  severity: 'hint',
  docs: {
    summary: 'An entry stands at another place than in alphabetical order.',
    why: "Readers find a cited work by its first author's surname. Markwise accepts every order that is taught: van Vianen under V or N, single authors before or among teams.",
    bad: `A coach asks and a mentor tells (Starr, 2016; Kline, 1999; Whitmore, 2017).

## References

⟦Starr, J. (2016)⟧ *The Coaching Manual*. 4th edn. Harlow: Pearson.

Kline, N. (1999) *Time to Think*. London: Ward Lock.

Whitmore, J. (2017) *Coaching for Performance*. 5th edn. London: Nicholas Brealey.
`,
    good: `A coach asks and a mentor tells (Starr, 2016; Kline, 1999; Whitmore, 2017).

## References

Kline, N. (1999) *Time to Think*. London: Ward Lock.

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.

Whitmore, J. (2017) *Coaching for Performance*. 5th edn. London: Nicholas Brealey.
`,
  },

  *check(document) {
    for (const list of document.references.lists) {
      if (list.kind === 'further') continue
      for (const order of listOrders(document, list)) {
        if (isOtherOrder(order)) yield wholeList(list, order)
        else yield* misplaced(order)
      }
    }
  },
}

/** With so many out of place the list keeps another order, such as that of the citations. */
function isOtherOrder({ entries, misplaced: { length } }: ListOrder): boolean {
  return length > 3 && length > entries.length / 3
}

function wholeList({ heading }: ReferenceList, order: ListOrder): Finding {
  return {
    span: heading,
    message: 'The entries of this list are not in alphabetical order. Readers look for them by surname.',
    certainty: 'certain',
    fixes: () => [sortingFix(order)],
  }
}

function* misplaced(order: ListOrder): Iterable<Finding> {
  for (const { entry, next } of order.misplaced) {
    const name = workName(entry.reference)
    yield {
      span: firstWords(entry),
      message: next
        ? `In alphabetical order ${name} stands before ${workName(next.reference)}.`
        : `In alphabetical order ${name} stands at the end of the list.`,
      certainty: 'certain',
      ...(next ? { related: [{ span: next.span, message: 'The entry that it stands before' }] } : {}),
      fixes: () => [sortingFix(order)],
    }
  }
}

/** Each place takes the entry that belongs there, word for word; list marks, notes and lines that were not understood stay. */
function sortingFix({ entries, sorted }: ListOrder): Fix {
  return {
    kind: 'sort-entries',
    title: 'Sort the list by surname',
    edits: entries.flatMap(({ span, raw }, at) => {
      const insert = sorted[at]?.raw ?? raw
      return insert === raw ? [] : [{ span, insert }]
    }),
  }
}
