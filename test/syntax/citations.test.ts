import { expect, test } from 'vitest'
import type { Citation } from '../../server/src/syntax/citation.js'
import { readBlock } from '../../server/src/syntax/read-block.js'
import { ownCases, type OwnCase } from '../accuracy/own-cases.mjs'

test.each(ownCases().map(one => [`${one.form}: ${one.text}`, one] as const))('%s', (_, { text, citations }) => {
  const found = readBlock(nodeOf(text), text).citations.map(citation => spoken(text, asCase(citation)))
  expect(found).toEqual(citations.map(citation => spoken(text, citation)))
})

function nodeOf(text: string): string {
  if (text.startsWith('>')) return 'Blockquote'
  return text.startsWith('|') ? 'Table' : 'Paragraph'
}

type Expected = OwnCase['citations'][number]

function asCase({ year, key, kind, locator, personal, ...citation }: Citation): Expected {
  return {
    ...citation,
    year: year ?? null,
    key: key ?? null,
    locator: locator ?? null,
    kind: personal ? 'personal' : kind,
  }
}

/** "Starr, 2016 → Starr (2016) parenthetical p. 41", a possible one with a question mark. */
function spoken(text: string, { span, authors, etAl, year, key, kind, locator, certainty }: Expected): string {
  const who = key === null ? `${authors.join(' + ')}${etAl ? ' et al.' : ''} (${year ?? '–'})` : `@${key}`
  const doubt = certainty === 'possible' ? '? ' : ''
  return `${doubt}${text.slice(span.start, span.end)} → ${who} ${kind}${locator === null ? '' : ` ${locator}`}`
}
