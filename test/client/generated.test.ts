import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extensionFiles } from '../../scripts/generate/extension.mjs'
import { fixKinds } from '../../server/src/rules/fix-kinds.js'
import { rules } from '../../server/src/rules/index.js'

const root = join(import.meta.dirname, '../..')
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  publisher: string
  name: string
  contributes: {
    views: { markwise: readonly { id: string }[] }
    commands: readonly { command: string; title: string; category?: string }[]
    menus: { commandPalette: readonly { command: string }[] }
    configuration: { properties: Record<string, { properties?: Record<string, { default: unknown }> }> }
  }
}

describe('what is generated for VS Code', () => {
  it('is as `npm run generate` would write it now', async () => {
    for (const { path, content } of await extensionFiles()) {
      expect(await readFile(join(root, path), 'utf8'), `${path} is stale: npm run generate`).toBe(content)
    }
  }, 30_000)

  it('has a command for each kind of fix, and no other', () => {
    const commands = manifest.contributes.commands.filter(({ command }) => command.startsWith('markwise.fix.'))
    const wanted = fixKinds.map(({ kind, title }) => ({ command: `markwise.fix.${kind}`, title, category: 'Markwise' }))
    expect(new Set(commands)).toEqual(new Set(wanted))
    const guarded = manifest.contributes.menus.commandPalette.map(({ command }) => command)
    for (const { command } of commands) expect(guarded).toContain(command)
  })

  it('has every name that users and other programs bind to', () => {
    const commands = manifest.contributes.commands.map(({ command }) => command.replace('markwise.', ''))
    expect(commands).toEqual(
      expect.arrayContaining([
        ...['newAssignment', 'importBrief', 'insertCitation', 'organiseReferences', 'lookUp', 'verifyReferences'],
        ...['readyToSubmit', 'exportSubmission', 'explainFile', 'explainFinding'],
      ]),
    )
    const settings = Object.keys(manifest.contributes.configuration.properties).map(id => id.replace('markwise.', ''))
    expect(settings.sort()).toEqual([
      ...['calm', 'codeLens', 'libraries', 'lookUp.address', 'references', 'severity', 'style', 'trace.server'],
      ...['words.count', 'zotero'],
    ])
    const views = manifest.contributes.views.markwise.map(({ id }) => id)
    expect(views).toEqual(['markwise.coverage', 'markwise.references'])
    expect(`${manifest.publisher}.${manifest.name}`).toBe('markwise.markwise')
  })

  it('has a level for each rule, with the rule’s own as default', () => {
    const levels = manifest.contributes.configuration.properties['markwise.severity']?.properties ?? {}
    const defaults = Object.entries(levels).map(([id, { default: level }]) => [id, level])
    expect(defaults).toEqual(rules.map(({ id, severity }) => [id, severity]))
  })
})
