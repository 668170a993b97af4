import { expect, test } from 'vitest'
import { explainFile } from '../../server/src/features/explain-file.js'
import { explainFinding } from '../../server/src/features/explain-finding.js'
import type { Rule } from '../../server/src/rules/rule.js'
import { assignmentOf } from '../check-features.js'
import { smallInputs, work } from '../small-assignment.js'

const facts = { name: 'essay.md', language: 'markdown', identity: 'front-matter', lastCheck: '14:32:10' } as const

test('an assignment is told with its brief, sources, lists and last check', () => {
  const inputs = { ...smallInputs, libraries: [{ name: 'refs.bib', works: [work({ id: 'a' }), work({ id: 'b' })] }] }
  const text =
    '---\nassignment: small\n---\n\n## 1.1 Define\n\nText (Starr, 2016).\n\n## References\n\nStarr, J. (2016) *Manual*. London: Sage.\n'
  const page = explainFile(
    { ...facts, libraries: [{ name: 'lost.bib', problem: 'not found beside the assignment' }] },
    assignmentOf(text, inputs),
  )
  expect(page).toBe(`# essay.md

Markwise checks this file, because its front matter names a brief. The editor calls its language \`markdown\`.

## Brief

Coaching at work (small, built in): 2 sections, 40 marks.

## Sources

- refs.bib: 2 works
- lost.bib: not found beside the assignment
- Built in: 4 works, 5 theory models

## Citations and lists

1 citation in the text.

- References: 1 entry

## Last check

Checked at 14:32:10: 3 words counted, 12 in the whole file.

Everything was understood.
`)
})

test('what is no assignment says what to do', () => {
  const page = explainFile({ name: 'README.md', language: 'markdown', identity: 'no-front-matter-key' })
  expect(page).toContain('Markwise leaves this file alone')
  expect(page).toContain('---\nassignment: ilm-8581-700\n---')
})

test('an unknown brief lists those that are known', () => {
  const page = explainFile(
    { ...facts, identity: 'file-name' },
    assignmentOf('---\nassignment: <b>\n---\n\nText.\n', { ...smallInputs, brief: undefined }),
  )
  expect(page).toContain(
    'I know no brief called “&lt;b&gt;”, so criteria and marks are not checked. Known briefs: small and ilm-8581-700.',
  )
})

test('what was not understood is named with its line', () => {
  const text = '## References\n\n- Starr, J. (2016) *Manual*. London: Sage.\n- Notes from the workshop\n'
  const document = assignmentOf(text)
  expect(document.notUnderstood.length).toBeGreaterThan(0)
  expect(explainFile(facts, document)).toContain('Not understood, so not checked:\n\n- Line 4: ')
})

const rule: Rule = {
  id: 'citation-unlisted',
  severity: 'warning',
  docs: {
    summary: 'A citation has no entry.',
    why: 'A reader cannot find the work.',
    bad: 'See ⟦(Starr, 2016)⟧.\n\n```\ncode\n```',
    good: 'Fine.',
  },
  check: () => [],
}

test('a code is explained by its rule, its examples in fences that hold', () => {
  expect(explainFinding('citation-unlisted', [rule])).toBe(`# citation-unlisted

A citation has no entry.

Shown as: a warning. The setting \`markwise.severity\` changes this for you.

## Why

A reader cannot find the work.

## Reported

\`\`\`\`markdown
See ⟦(Starr, 2016)⟧.

\`\`\`
code
\`\`\`
\`\`\`\`

## Not reported

\`\`\`markdown
Fine.
\`\`\`
`)
  expect(explainFinding('nonsense', [rule])).toBeUndefined()
})
