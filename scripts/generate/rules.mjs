// docs/rules: a page for each rule and one that lists them all, made from the rules themselves.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serverModule } from './server-module.mjs'

const root = join(import.meta.dirname, '../..')
const note = '<!-- Generated from the rule by `npm run generate`: edit there. -->'
const dataNote = '<!-- Generated from server/data/file-findings.yaml by `npm run generate`: edit there. -->'

/** The pages as they must be: paths in the repository with their whole text. */
export async function rulePages() {
  const library = await serverModule('server/src/index.ts')
  const { explainFinding } = await serverModule('server/src/features/explain-finding.ts')
  const brief = library.readBrief(await readFile(join(root, 'docs/rules/example.brief.yaml'), 'utf8')).brief
  const pages = library.rules.map(rule => ({
    path: `docs/rules/${rule.id}.md`,
    content: page(rule, explainFinding(rule.id, library.rules), fixTitles(library, brief, rule)),
  }))
  const { fileFindings } = await serverModule('server/src/features/file-findings.ts')
  const files = fileFindings().map(({ id }) => ({
    path: `docs/rules/${id}.md`,
    content: `${dataNote}\n\n${explainFinding(id, library.rules).trimEnd()}\n\n[All findings](README.md)\n`,
  }))
  return [{ path: 'docs/rules/README.md', content: listPage(library.rules, fileFindings()) }, ...pages, ...files]
}

function page({ id, docs }, explanation, fixes) {
  const usesBrief = docs.bad.includes('assignment: ')
  const parts = [
    `${note}\n\n${explanation.trimEnd()}`,
    fixes.length === 0 ? '' : `## Quick fixes\n\nFor the example:\n\n${fixes.map(title => `- ${title}`).join('\n')}`,
    `## Switching it off\n\n${switchingOff(id)}`,
    usesBrief ? 'The examples follow the small brief in [example.brief.yaml](example.brief.yaml).' : '',
    '[All findings](README.md)',
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

function switchingOff(id) {
  const everywhere = `Everywhere: \`"markwise.severity": { "${id}": "off" }\` in your settings.`
  const here = `In one paragraph: \`<!-- markwise-ignore ${id} -->\` on the line above it.`
  const file = `In one file, where the words reported hold a text: \`<!-- markwise-ignore-file ${id} "text" -->\`.`
  return [everywhere, here, file].map(line => `- ${line}`).join('\n')
}

/** The fixes that the light bulb offers for the bad example. */
function fixTitles({ rules, findings, readAssignment, textOf, emptyInputs, builtInCatalogue }, brief, rule) {
  const text = rule.docs.bad.replace(/[⟦⟧]/g, '')
  const isExample = /^assignment: example$/m.test(text)
  const known = [{ id: brief.id, title: brief.title, aliases: [] }]
  const inputs = { ...emptyInputs(builtInCatalogue()), brief: isExample ? brief : undefined, knownBriefs: known }
  const found = findings(readAssignment(textOf(text), inputs), rules).filter(({ code }) => code === rule.id)
  return [...new Set(found.flatMap(({ finding }) => (finding.fixes?.() ?? []).map(fix => fix.title)))]
}

const levels = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' }

function listPage(rules, files) {
  const rows = rules.map(
    ({ id, severity, docs }) => `| [\`${id}\`](${id}.md) | ${levels[severity]} | ${docs.summary} |`,
  )
  const lines = [
    '# Findings',
    '',
    note,
    '',
    'What Markwise says about an assignment. The setting `markwise.severity` changes the level of each; a finding that is only possible is',
    'never more than a hint. `markwise explain CODE` and the command *Explain this finding* show the same pages.',
    '',
    '| Code | Default | When |',
    '| --- | --- | --- |',
    ...rows,
    '',
    'And about the files beside it: briefs, libraries, models and sources of your own.',
    '',
    '| Code | Shown as | When |',
    '| --- | --- | --- |',
    ...files.map(
      ({ id, shown, summary }) =>
        `| [\`${id}\`](${id}.md) | ${shown.map(level => levels[level]).join(', ')} | ${summary} |`,
    ),
  ]
  return `${lines.join('\n')}\n`
}
