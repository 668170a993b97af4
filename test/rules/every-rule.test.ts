import { describe, expect, test } from 'vitest'
import type { Diagnosed } from '../../server/src/features/diagnostics.js'
import { fixKinds } from '../../server/src/rules/fix-kinds.js'
import { rules } from '../../server/src/rules/index.js'
import type { Fix } from '../../server/src/rules/rule.js'
import { applyEdits } from '../../server/src/text/edit.js'
import { checkRule, findingsIn } from '../check.js'
import { marked } from '../marked.js'

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, { docs }) => {
  test('its bad example is reported where it says', () => {
    expect(docs.bad).toContain('⟦')
    checkRule(id, docs.bad)
  })

  test('its good example is not reported', () => {
    checkRule(id, docs.good)
  })

  test('each fix ends its finding and starts none', () => {
    const { text } = marked(docs.bad)
    const before = findingsIn(text)
    const problems: string[] = []
    for (const { finding } of before.filter(({ code }) => code === id)) {
      for (const fix of finding.fixes?.() ?? []) {
        if (fix.action) continue
        const after = findingsIn(applyEdits(text, fix.edits))
        if (countOf(after, id) !== countOf(before, id) - ended(fix, before, id))
          problems.push(`${fix.title} leaves its finding`)
        const started = after.filter(({ code }) => !mayStart(id, code) && countOf(after, code) > countOf(before, code))
        problems.push(...started.map(({ code, finding: { message } }) => `${fix.title} starts ${code}: ${message}`))
      }
    }
    expect(problems).toEqual([])
  })

  test('its messages are two sentences at most', () => {
    const messages = findingsIn(marked(docs.bad).text)
      .filter(({ code }) => code === id)
      .map(({ finding }) => finding.message)
    const long = messages.filter(
      message => message.length > 240 || !/[.?]$/.test(message) || message.split(/[.?!]\s+(?=[A-Z])/).length > 2,
    )
    expect(long).toEqual([])
  })

  test('at most one fix is preferred, and each is of a known kind', () => {
    const known = new Set(fixKinds.map(({ kind }) => kind))
    const fixes = findingsIn(marked(docs.bad).text).map(({ finding }) => finding.fixes?.() ?? [])
    expect(fixes.filter(offered => offered.filter(({ preferred }) => preferred).length > 1)).toEqual([])
    expect(fixes.flat().filter(({ kind }) => !known.has(kind))).toEqual([])
  })
})

function countOf(found: readonly Diagnosed[], code: string): number {
  return found.filter(item => item.code === code).length
}

/** A fix for all of a kind ends them all; one that marks a gap leaves that gap to be filled in. */
function ended(fix: Fix, before: readonly Diagnosed[], id: string): number {
  if (fix.kind === 'mark-gap') return 0
  return /^(?:Insert all|Sort)/.test(fix.title) ? countOf(before, id) : 1
}

/**
 * What a fix may leave: a gap that it marks, and an answer that is still to be written, now that its heading stands and the brief's words do not.
 */
function mayStart(id: string, code: string): boolean {
  return (
    code === 'reference-incomplete' ||
    (code === 'criterion-empty' && (id === 'criterion-missing' || id === 'criterion-guidance-only'))
  )
}
