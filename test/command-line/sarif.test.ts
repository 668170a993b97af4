import { describe, expect, it } from 'vitest'
import { folderWith, markwise } from './markwise.js'

const faulty = '---\nassignment: ilm-8581-700\n---\n\n## 1.1 Roles\n\nA coach asks (Starr, 2016).\n\n## References\n'

describe('markwise check --format sarif', () => {
  it('gives version 2.1.0, in which every result names a rule that is described', () => {
    const files = { 'faulty.md': faulty, 'refs.bib': '@book{a1, title = {A}}\n@book{bad\n' }
    const { out } = markwise(folderWith(files), ['check', 'faulty.md', '--format', 'sarif'])
    const log = JSON.parse(out) as SarifLog
    const run = log.runs[0]
    const ids = new Set(run?.tool.driver.rules.map(({ id }) => id))
    expect(log.version).toBe('2.1.0')
    expect(run?.results.length).toBeGreaterThan(0)
    for (const { ruleId, level, locations } of run?.results ?? []) {
      expect(ids).toContain(ruleId)
      expect(['error', 'warning', 'note']).toContain(level)
      expect(locations[0]?.physicalLocation.region.startLine).toBeGreaterThan(0)
    }
    expect(run?.results.map(({ ruleId }) => ruleId)).toContain('library-entry-unreadable')
  })

  it('says what was not understood, which is no result', () => {
    const long = `# Essay\n\n${'[a]('.repeat(6000)}\n`
    const { out } = markwise(folderWith({ 'a.assignment.md': long }), ['check', '.', '--format', 'sarif'])
    const [said, ...others] = (JSON.parse(out) as SarifLog).runs[0]?.invocations[0]?.toolExecutionNotifications ?? []
    expect(said?.message.text).toContain('too long to be read closely')
    expect(others).toEqual([])
  })
})

interface SarifLog {
  readonly version: string
  readonly runs: readonly {
    readonly invocations: readonly {
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[]
    }[]
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly results: readonly {
      readonly ruleId: string
      readonly level: string
      readonly locations: readonly { readonly physicalLocation: { readonly region: { readonly startLine: number } } }[]
    }[]
  }[]
}
