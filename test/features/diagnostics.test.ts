import { expect, test } from 'vitest'
import { findings } from '../../server/src/features/diagnostics.js'
import { fixKinds } from '../../server/src/rules/fix-kinds.js'
import { fixAll, fixesAt, fixesOfKind } from '../../server/src/features/fixes.js'
import { silencingFixes } from '../../server/src/features/silencing-fixes.js'
import { rules } from '../../server/src/rules/index.js'
import type { Rule } from '../../server/src/rules/rule.js'
import { applyEdits } from '../../server/src/text/edit.js'
import { documentOf, findingsIn, work } from '../check.js'
import { marked } from '../marked.js'

const list = '\n\n## References\n\nAbel, A. (2001) *One*. L: P.\n'
const broken: Rule<'words-over'> = {
  id: 'words-over',
  severity: 'error',
  docs: { summary: '', why: '', bad: '', good: '' },
  check: () => {
    throw new Error('a bug')
  },
}

test('a rule that throws costs that rule, and is told once', () => {
  const faults: string[] = []
  const document = documentOf(`So (Roe, 1999).${list}`)
  const found = findings(document, [broken, ...rules], {
    onFault: (rule, error) => faults.push(`${rule}: ${String(error)}`),
  })
  expect(found.map(({ code }) => code)).toEqual(['citation-unlisted', 'reference-uncited'])
  expect(faults).toEqual(['words-over: Error: a bug'])
  expect(() => findings(document, [broken])).toThrow('a bug')
})

test('settings change levels and switch off; possible findings stay hints; an unknown level counts as none', () => {
  const text = `So (Roe, 1999), the Equality Act (2010) and (Abel, 2001).${list}`
  const levels = (severities: Record<string, string>): readonly string[] =>
    findings(documentOf(text), rules, { severities }).map(({ severity }) => severity)
  expect(levels({})).toEqual(['warning', 'hint'])
  expect(levels({ 'citation-unlisted': 'error' })).toEqual(['error', 'hint'])
  expect(levels({ 'citation-unlisted': 'off' })).toEqual([])
  expect(levels({ 'citation-unlisted': 'loud' })).toEqual(['warning', 'hint'])
})

test('an ignore comment for a rule that is switched off counts as used', () => {
  const document = documentOf(`<!-- markwise-ignore citation-unlisted -->\nSo (Roe, 1999) and (Abel, 2001).${list}`)
  expect(findings(document, rules, { severities: { 'citation-unlisted': 'off' } })).toEqual([])
})

test('findings come in the order of the text', () => {
  const starts = findingsIn(`So (Roe, 1999). OSCAR helps.\n\nThe Abel argues.${list}`).map(
    ({ finding }) => finding.span.start,
  )
  expect(starts.length).toBeGreaterThan(2)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
})

test('a name is remembered only where the client keeps names', () => {
  const { text, cursor = 0 } = marked(`So (Ro‸e, 1999).${list}`)
  const found = findingsIn(text)
  const kinds = (keepsNames: boolean): readonly string[] =>
    fixesAt(documentOf(text), found, { start: cursor, end: cursor }, { keepsNames })
      .map(({ fix }) => fix.kind)
      .filter(kind => !kind.startsWith('ignore'))
  expect(kinds(true)).toEqual(['add-entry', 'not-a-citation', 'not-an-author'])
  expect(kinds(false)).toEqual(['add-entry', 'not-a-citation'])
})

test('a command acts at the cursor, else in the paragraph, else on the only place there is', () => {
  const at = (source: string, kind: string): readonly string[] => {
    const { text, cursor = 0 } = marked(source)
    return fixesOfKind(documentOf(text), findingsIn(text), cursor, kind, { keepsNames: true }).map(({ title }) => title)
  }
  const roe = 'Add a line to fill in: Roe, [initials?] (1999) [title?]. [place?]: [publisher?].'
  const doe = 'Add a line to fill in: Doe, [initials?] (1998) [title?]. [place?]: [publisher?].'
  expect(at(`So (Ro‸e, 1999) and (Doe, 1998).${list}`, 'add-entry')).toEqual([roe])
  expect(at(`So‸ (Roe, 1999) and (Doe, 1998).${list}`, 'add-entry')).toEqual([roe, doe])
  expect(at(`‸Here.\n\nSo (Roe, 1999).${list}`, 'add-entry')).toEqual([roe])
  expect(at(`‸Here.\n\nSo (Roe, 1999).\n\nSo (Doe, 1998).${list}`, 'add-entry')).toEqual([])
  expect(at(`So (Ro‸e, 1999).${list}`, 'insert-heading')).toEqual([])
})

test('all certain fixes at once, and nothing else', () => {
  const bibliography = '\n## Bibliography\n\nKotter, J. (1996) *K*. L: P.\n'
  const text = `<!-- markwise-ignore words-over -->\n\nSo (Kotter, 1996) and (Roe, 1999) and (Abel, 2001).${list}${bibliography}`
  const edits = fixAll(findingsIn(text))
  expect(applyEdits(text, edits)).toBe(
    `\nSo (Kotter, 1996) and (Roe, 1999) and (Abel, 2001).${list}\nKotter, J. (1996) *K*. L: P.\n${bibliography}`,
  )
})

test('every kind of fix that a rule offers has a command, and none is there twice', () => {
  const kinds = fixKinds.map(({ kind }) => kind)
  expect(new Set(kinds).size).toBe(kinds.length)
  const changedYear =
    'Kline (2005) says so, and says it again (Kline, 2005).\n\n## References\n\nKline, N. (2015) *Time to Think*. L: P.\n'
  const texts = [...rules.map(({ docs }) => marked(docs.bad).text), '<!-- never closed\n', changedYear]
  const libraries = [{ name: 'beside.bib', works: [work({ id: 'x' })] }]
  const offered = texts.flatMap(text =>
    findingsIn(text, { libraries }).flatMap(found => [
      ...(found.finding.fixes?.() ?? []),
      ...silencingFixes(documentOf(text), found),
    ]),
  )
  const inFiles = 'change-name' // offered in briefs and files of models and sources: `test/server/open-brief.test.ts`
  expect([...new Set(offered.map(({ kind }) => kind)), inFiles].sort()).toEqual([...kinds].sort())
})
