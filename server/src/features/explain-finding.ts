import type { Rule, Severity } from '../rules/rule.js'
import { listed } from '../text/amounts.js'
import { fileFindings } from './file-findings.js'

/** The page of a diagnostic code as Markdown: what it says, why, and an example of each; undefined for a code that there is not. */
export function explainFinding(code: string, rules: readonly Rule[]): string | undefined {
  const rule = rules.find(({ id }) => id === code)
  if (rule === undefined) return explainFileFinding(code)
  const shown = `Shown as: ${severityWords[rule.severity]}. The setting \`markwise.severity\` changes this for you.`
  return page({ code, ...rule.docs, shown, language: 'markdown' })
}

function explainFileFinding(code: string): string | undefined {
  const finding = fileFindings().find(({ id }) => id === code)
  if (finding === undefined) return undefined
  const levels = finding.shown.map(level => severityWords[level as Severity])
  const shown = `Shown in that file, as ${listed(levels, 'or')}.`
  return page({ ...finding, code, shown, language: languages[finding.in] ?? 'yaml' })
}

/** The language of the examples, by the kind of file. */
const languages: Readonly<Record<string, string>> = { library: 'bibtex', style: 'xml' }

interface Page {
  readonly code: string
  readonly summary: string
  readonly shown: string
  readonly why: string
  readonly bad: string
  readonly good: string
  /** The language of the examples. */
  readonly language: string
}

function page({ code, summary, shown, why, bad, good, language }: Page): string {
  return (
    [
      `# ${code}`,
      summary,
      shown,
      `## Why\n\n${why}`,
      `## Reported\n\n${example(bad, language)}`,
      `## Not reported\n\n${example(good, language)}`,
    ].join('\n\n') + '\n'
  )
}

const severityWords = {
  error: 'an error',
  warning: 'a warning',
  information: 'an info',
  hint: 'a hint',
} as const

/** In a fence longer than any inside it. */
function example(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(run => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}
