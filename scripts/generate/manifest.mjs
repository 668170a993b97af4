// The parts of package.json that follow from the server's code: a setting for each rule and for each part of a text that may count as
// words, and a command for each kind of fix.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serverModule } from './server-module.mjs'

const root = join(import.meta.dirname, '../..')
const prefix = 'markwise.fix.'

/** package.json with its generated parts as they must be. */
export async function manifestFile() {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const { commands, menus, configuration } = manifest.contributes
  const { properties } = configuration
  const kinds = await fixKinds()
  properties['markwise.severity'].properties = await severities()
  properties['markwise.words.count'].properties = await countedParts()
  properties['markwise.references'].properties = await references()
  manifest.contributes.commands = [
    ...commands.filter(({ command }) => !command.startsWith(prefix)),
    ...kinds.map(fixCommand),
  ]
  menus.commandPalette = [
    ...menus.commandPalette.filter(({ command }) => !command.startsWith(prefix)),
    ...kinds.map(({ kind }) => ({ command: prefix + kind, when: `${placeOf(kind)} && !editorReadonly` })),
  ]
  return { path: 'package.json', content: `${JSON.stringify(manifest, null, 2)}\n` }
}

/** Names and keys are those of briefs, models and sources; all other fixes are for assignments. */
function placeOf(kind) {
  return kind === 'change-name'
    ? 'resourceFilename =~ /\\.(brief\\.(ya?ml|json)|(models|sources)\\.yaml)$/i'
    : 'markwise.isAssignment'
}

async function fixKinds() {
  const module = await serverModule('server/src/rules/fix-kinds.ts')
  return [...module.fixKinds].sort((a, b) => (a.kind < b.kind ? -1 : 1))
}

function fixCommand({ kind, title }) {
  return { command: prefix + kind, title, category: 'Markwise' }
}

async function severities() {
  const { rules } = await serverModule('server/src/rules/index.ts')
  return Object.fromEntries(
    rules.map(({ id, severity, docs }) => [
      id,
      {
        type: 'string',
        enum: ['error', 'warning', 'information', 'hint', 'off'],
        default: severity,
        description: `Controls how this is shown: ${docs.summary.charAt(0).toLowerCase()}${docs.summary.slice(1)}`,
      },
    ]),
  )
}

async function references() {
  const { referenceProfiles, referenceSwitches } = await serverModule('server/src/catalogue/harvard.ts')
  const guides = referenceProfiles()
  const profile = {
    type: 'string',
    enum: guides.map(({ id }) => id),
    enumDescriptions: guides.map(({ title }) => title),
    description: 'Controls which guide the other switches follow where they are not set.',
  }
  const switches = referenceSwitches().map(({ id, about, values }) => [
    id,
    {
      type: 'string',
      enum: ['any', ...values],
      description: `Controls ${about}: ${listed(['any', ...values].map(value => `“${value}”`))}.`,
    },
  ])
  return { profile, ...Object.fromEntries(switches) }
}

function listed(values) {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
}

/** What each switch is about, as the settings editor says it. */
const parts = {
  headings: 'your own headings',
  citations: 'citations in the text',
  quotations: 'quotations',
  tables: 'tables',
  captions: 'captions',
  footnotes: 'footnotes',
  lists: 'items of lists',
  code: 'words in code',
  criterionHeadings: 'the headings of criteria with their wording',
  references: 'References and Bibliography',
  appendices: 'appendices',
}

async function countedParts() {
  const { defaultWordCount } = await serverModule('server/src/brief/brief.ts')
  return Object.fromEntries(
    Object.entries(defaultWordCount).map(([part, counts]) => {
      if (parts[part] === undefined)
        throw new Error(`scripts/generate/manifest.mjs: say what the word count switch “${part}” is about`)
      const usual = counts ? 'they count' : 'they do not'
      return [
        part,
        {
          type: 'boolean',
          description: `Controls whether ${parts[part]} count as words. Where neither you nor the brief say, ${usual}.`,
        },
      ]
    }),
  )
}
