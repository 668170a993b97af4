import { isMainThread } from 'node:worker_threads'
import { Command, InvalidArgumentError, Option } from 'commander'
import { check, type CheckOptions } from './command-line/check.js'
import { coverage } from './command-line/coverage.js'
import { exportSubmission } from './command-line/export.js'
import { explain } from './command-line/explain.js'
import { importBriefFile, type ImportOptions } from './command-line/import-brief.js'
import { inspect } from './command-line/inspect.js'
import { newAssignment } from './command-line/new-assignment.js'
import { references, type ReferencesOptions } from './command-line/references.js'
import { report, type ReportOptions } from './command-line/report.js'
import { answerPaths } from './command-line/summary-workers.js'
import type { Severity } from './rules/rule.js'
import { endQuietlyWithReader } from './command-line/terminal.js'
import { version } from './version.js'

endQuietlyWithReader()

const examples = `
Examples:
  markwise new 8581-700 -o essay.assignment.md    start an assignment
  markwise brief import brief.pdf -o course.brief.yaml
  markwise check essay.assignment.md              what is missing, unlisted or uncited
  markwise check drafts "*/final.md" --fail-on error
  markwise check . --format sarif > findings.sarif
  markwise coverage essay.assignment.md           which points of the brief were found
  markwise references essay.assignment.md         the list of references as it should be
  markwise report essay.assignment.md -o report.html
  markwise report drafts --brief 8581-700 -o report.html   a tutor's view of a folder, Word files too
  markwise export essay.assignment.md -o essay.docx
  markwise explain citation-unlisted              why a finding matters and what to do`

/** The command line `markwise`: the same engine and the same rules as in the editor. */
const program = new Command('markwise')
  .description(
    'Checks assignments written in Markdown against their brief: criteria, citations, references, marks covered.',
  )
  .version(version)
  .addHelpText('after', examples)
  .exitOverride(error => process.exit(error.exitCode === 0 ? 0 : 2))

program
  .command('check')
  .description('findings of files, folders or quoted patterns; exit 0 clean, 1 findings, 2 could not check')
  .argument('<paths...>', 'files, folders (searched for Markdown and Word) or patterns such as "drafts/**/*.md"')
  .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'sarif']).default('text'))
  .option(
    '--fail-on <level>',
    'the lowest level that makes the exit code 1: error, warning, information, hint',
    level,
    'warning',
  )
  .addOption(briefOption())
  .action(async (paths: string[], options: CheckOptions) => exit(await check(paths, options)))

program
  .command('inspect')
  .description('everything that was read in a Markdown or Word file, as JSON')
  .argument('<file>', 'any Markdown or Word (.docx) file', existingName)
  .option('--json', 'print JSON (the only form there is)')
  .addOption(briefOption())
  .action(async (file: string, options: { brief?: string }) => exit(await inspect(file, options)))

program
  .command('coverage')
  .description('how much of the marks an assignment covers, point by point; not a grade')
  .argument('<file>', 'an assignment', existingName)
  .option('--json', 'print JSON', false)
  .addOption(briefOption())
  .action(async (file: string, options: { json: boolean; brief?: string }) => exit(await coverage(file, options)))

program
  .command('explain')
  .description('what a finding means')
  .argument('<code>', 'for example citation-unlisted')
  .action((code: string) => exit(explain(code)))

program
  .command('new')
  .description('lay out a new assignment from a brief')
  .argument('<brief>', "a brief's id, for example 8581-700, or its file")
  .option('-o, --output <file>', 'where to write it; without it, to the terminal')
  .action(async (brief: string, { output }: { output?: string }) => exit(await newAssignment(brief, output)))

program
  .command('references')
  .description(
    'the list of references as it should be; exit 0 whole, 1 something is missing or was not understood, 2 not read',
  )
  .argument('<file>', 'any Markdown file', existingName)
  .option('--style <style>', "a CSL file, or a guide's name such as ctr12; else the style of the front matter")
  .option(
    '--fix',
    'organise the lists in the file itself: sorted, copies removed, cited works added, every word kept',
    false,
  )
  .action(async (file: string, options: ReferencesOptions) => exit(await references(file, options)))

program
  .command('report')
  .description(
    'one page with charts: what to look at, marks covered, words, sources; not a grade. Of a folder: a row for each draft, and how often each point was found',
  )
  .argument('<paths...>', 'an assignment; or, for a tutor, folders, patterns or several files')
  .requiredOption('-o, --output <file>', 'the HTML file to write')
  .addOption(briefOption())
  .option('--sentences', 'of a folder: with the sentences in which points were found, which may name people', false)
  .option('--force', 'write over a file that is there', false)
  .action(async (paths: string[], options: ReportOptions) => exit(await report(paths, options)))

program
  .command('export')
  .description('what is handed in: no comments, ticks or guidance in braces; as Word, HTML or Markdown')
  .argument('<file>', 'an assignment', existingName)
  .requiredOption('-o, --output <file>', 'where to write it: a name that ends in .docx, .html or .md')
  .option('--force', 'write over a file that is there', false)
  .action(async (file: string, options: { output: string; force: boolean }) =>
    exit(await exportSubmission(file, options)),
  )

program
  .command('brief')
  .description('briefs as files')
  .command('import')
  .description(
    'read a brief from what you were given, and say what was found; exit 0 read, 1 no criteria found, 2 not read',
  )
  .argument('<file>', 'text, Markdown, HTML, Word (.docx) or PDF', existingName)
  .option('--json', 'print what was found as JSON', false)
  .option('-o, --output <file>', 'write the brief file here, for example course.brief.yaml')
  .option('--empty', 'where no criteria were found, write a brief to fill in', false)
  .action(async (file: string, options: ImportOptions) => exit(await importBriefFile(file, options)))

program
  .command('server')
  .description('the language server, for editors')
  .option('--stdio', 'talk over standard input and output (the only way there is)')
  .allowUnknownOption()
  .action(async () => {
    if (!process.argv.includes('--stdio')) process.argv.push('--stdio')
    await import('./main.node.js')
  })

nameHelp(program, 'markwise')
if (isMainThread)
  program.parseAsync().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    exit(2)
  })
else answerPaths()

/** Behind what is said of an error, each command names its own help. */
function nameHelp(command: Command, name: string): void {
  command.showHelpAfterError(`(${name} --help tells more)`)
  for (const below of command.commands) nameHelp(below, `${name} ${below.name()}`)
}

/** Files that name a known brief themselves go by that one. */
function briefOption(): Option {
  return new Option(
    '--brief <id>',
    'the brief of drafts that name none, as Word files, or none that is known: its id, or its file',
  )
}

/** Lets what was written be flushed before the process ends. */
function exit(code: number): void {
  process.exitCode = code
}

function level(value: string): Severity {
  if (value === 'info') return 'information'
  if (value === 'error' || value === 'warning' || value === 'information' || value === 'hint') return value
  throw new InvalidArgumentError('Choose error, warning, information or hint.')
}

function existingName(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Name a file.')
  return value
}
