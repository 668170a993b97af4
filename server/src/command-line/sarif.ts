import { pathToFileURL } from 'node:url'
import { fileFindings } from '../features/file-findings.js'
import { rules } from '../rules/index.js'
import type { Severity } from '../rules/rule.js'
import { version } from '../version.js'
import type { ReportedFinding, ReportedGap } from './reported.js'

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const

interface CheckedFile {
  readonly path: string
  readonly findings: readonly ReportedFinding[]
  readonly notUnderstood: readonly ReportedGap[]
}

/** The findings as a SARIF 2.1.0 log (OASIS Standard, 27 March 2020). What could not be read is a notification of the tool, so that it does not pass for clean. */
export function sarifLog(files: readonly CheckedFile[]): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'markwise',
            version,
            rules: [...ownRules(), ...rulesOfFiles()],
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: files.flatMap(({ path, notUnderstood }) =>
              notUnderstood.map(gap => notification(path, gap)),
            ),
          },
        ],
        results: files.flatMap(({ path, findings }) => findings.map(finding => result(path, finding))),
      },
    ],
  }
}

function ownRules(): readonly unknown[] {
  return rules.map(({ id, docs, severity }) => described(id, docs, severity))
}

/** What is found in a brief, a library or a catalogue; of several levels the first is the usual one. */
function rulesOfFiles(): readonly unknown[] {
  return fileFindings().map(finding => described(finding.id, finding, finding.shown[0]))
}

function described(id: string, docs: { readonly summary: string; readonly why: string }, level = 'warning'): unknown {
  return {
    id,
    shortDescription: { text: docs.summary },
    fullDescription: { text: docs.why },
    defaultConfiguration: { level: levels[level as Severity] },
  }
}

function notification(path: string, { line, message, place }: ReportedGap): unknown {
  const region = place === undefined ? { region: { startLine: line } } : {}
  const physicalLocation = { artifactLocation: { uri: pathToFileURL(path).href }, ...region }
  const logicalLocations = place === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: place }] }
  return { level: 'note', message: { text: message }, locations: [{ physicalLocation, ...logicalLocations }] }
}

function result(path: string, finding: ReportedFinding): unknown {
  const { code, severity, message, line, column, endLine, endColumn, place } = finding
  const artifactLocation = { uri: pathToFileURL(path).href }
  if (place !== undefined) {
    const locations = [{ physicalLocation: { artifactLocation }, logicalLocations: [{ fullyQualifiedName: place }] }]
    return { ruleId: code, level: levels[severity], message: { text: message }, locations }
  }
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  }
}
