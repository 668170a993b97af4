import type { AssignmentDocument } from '../assignment/document.js'
import type { Catalogue } from '../catalogue/catalogue.js'
import { placeAt } from '../text/lines.js'
import { counted, grouped, listed } from '../text/amounts.js'
import { literal } from './markdown-text.js'

/** What only the editor's side knows about a file. */
export interface FileFacts {
  /** "essay.md" */
  readonly name: string
  /** "assignment-markdown", "markdown" */
  readonly language: string
  /** Why it is or is not taken for an assignment. */
  readonly identity: FileIdentity
  /** Where the brief came from: "ilm-8581-700.brief.yaml", or undefined for a built-in one. */
  readonly briefFile?: string
  /** Files named as libraries, with what became of each. */
  readonly libraries?: readonly { readonly name: string; readonly problem?: string }[]
  /** "14:32:10", in the reader's own time; undefined before the first check. */
  readonly lastCheck?: string
  /** Rules that broke down, by id; their findings are missing. */
  readonly brokenRules?: readonly string[]
}

/** Why a file is an assignment, or is none. */
export type FileIdentity =
  'file-name' | 'language' | 'front-matter' | 'no-front-matter-key' | 'unknown-brief' | 'other-language' | 'not-open'

/** Answers "why is nothing happening here?" as Markdown: what the file is to us, its brief, libraries, last check, limits, what was not understood. */
export function explainFile(facts: FileFacts, document?: AssignmentDocument): string {
  const parts = [`# ${literal(facts.name)}`, identityText(facts)]
  if (document)
    parts.push(
      briefText(facts, document),
      librariesText(facts, document),
      listsText(document),
      checkText(facts, document),
    )
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

const identities: Readonly<Record<FileIdentity, string>> = {
  'file-name': 'Markwise checks this file, because its name ends with `.assignment.md`.',
  language: 'Markwise checks this file, because it is open as Assignment Markdown.',
  'front-matter': 'Markwise checks this file, because its front matter names a brief.',
  'no-front-matter-key':
    'Markwise leaves this file alone: it is Markdown that does not say it is an assignment. ' +
    'To have it checked, put these three lines at its very top, or name it `….assignment.md`:\n\n```markdown\n---\nassignment: ilm-8581-700\n---\n```',
  'unknown-brief':
    'Markwise leaves this file alone: its front matter names a brief that I do not know. ' +
    'Correct what stands behind `assignment:`, put the brief’s file beside this one, or name this one `….assignment.md`.',
  'other-language': 'Markwise leaves this file alone: it checks Markdown files only.',
  'not-open': 'Open an assignment in the editor first; then ask again.',
}

function identityText({ identity, language }: FileFacts): string {
  return `${identities[identity]} The editor calls its language \`${language.replace(/[^\w-]/g, '')}\`.`
}

function briefText({ briefFile }: FileFacts, { inputs, frontMatter, coverage }: AssignmentDocument): string {
  const { brief, knownBriefs } = inputs
  const heading = '## Brief\n\n'
  if (brief) {
    const from = briefFile === undefined ? 'built in' : `from ${literal(briefFile)}`
    return `${heading}${literal(brief.title)} (${literal(brief.id)}, ${from}): ${counted(brief.sections.length, 'section')}, ${counted(coverage.marks, 'mark')}.`
  }
  const known = knownBriefs.length === 0 ? '' : ` Known briefs: ${listed(knownBriefs.map(({ id }) => literal(id)))}.`
  const named = frontMatter.assignment
  return named
    ? `${heading}I know no brief called “${literal(named.value)}”, so criteria and marks are not checked.${known}`
    : `${heading}None is named, so only citations and references are checked.${known}`
}

function librariesText({ libraries = [] }: FileFacts, { inputs }: AssignmentDocument): string {
  const read = inputs.libraries.map(({ name, works }) => `- ${literal(name)}: ${counted(works.length, 'work')}`)
  const broken = libraries.flatMap(({ name, problem }) =>
    problem === undefined ? [] : [`- ${literal(name)}: ${literal(problem)}`],
  )
  return `## Sources\n\n${[...read, ...broken, ...catalogueLines(inputs.catalogue)].join('\n')}`
}

/** What is built in, and what stands in files of the writer's own. */
function catalogueLines({ sources, models }: Catalogue): readonly string[] {
  const files = new Set([...sources, ...models].map(({ file }) => file))
  return [...files].sort().map(file => {
    const [works, own] = [sources, models].map(all => all.filter(one => one.file === file).length)
    const counts = [counted(works ?? 0, 'work'), counted(own ?? 0, 'theory model')]
    const shown = file === undefined ? counts : counts.filter(text => !text.startsWith('0 '))
    return `- ${file === undefined ? 'Built in' : literal(file)}: ${shown.join(', ')}`
  })
}

function listsText({ references, citations }: AssignmentDocument): string {
  const lists = references.lists.map(
    list => `- ${listNames[list.kind]}: ${counted(list.entries.length, 'entry', 'entries')}`,
  )
  const found =
    lists.length === 0 ? 'No list of references was found: give it a heading such as “References”.' : lists.join('\n')
  return `## Citations and lists\n\n${counted(citations.length, 'citation')} in the text.\n\n${found}`
}

const listNames = { references: 'References', bibliography: 'Bibliography', further: 'Further reading' } as const

function checkText({ lastCheck, brokenRules = [] }: FileFacts, document: AssignmentDocument): string {
  const { words, notUnderstood, blocks, ignores, text } = document
  const long = blocks.filter(({ block }) => block.plain).length
  const problems = notUnderstood
    .slice(0, shownProblems)
    .map(({ span, message }) => `- Line ${String(placeAt(text, span.start).line + 1)}: ${literal(message)}`)
  return [
    '## Last check',
    `${lastCheck === undefined ? 'Not checked yet' : `Checked at ${literal(lastCheck)}`}: ${counted(words.counted, 'word')} counted, ${grouped(words.all)} in the whole file.`,
    ...(ignores.length === 0 ? [] : [`${counted(ignores.length, 'ignore comment')} in the text.`]),
    ...(long === 0
      ? []
      : [`${counted(long, 'passage')} over 20,000 characters read as plain prose, without links and emphasis.`]),
    ...(brokenRules.length === 0
      ? []
      : [`These rules failed and found nothing: ${brokenRules.map(literal).join(', ')}. The log says more.`]),
    ...(notUnderstood.length === 0
      ? ['Everything was understood.']
      : [`Not understood, so not checked:\n\n${[...problems, ...moreProblems(notUnderstood.length)].join('\n')}`]),
  ].join('\n\n')
}

const shownProblems = 20

function moreProblems(count: number): readonly string[] {
  return count > shownProblems ? [`- and ${grouped(count - shownProblems)} more`] : []
}
