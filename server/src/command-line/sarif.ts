import { pathToFileURL } from 'node:url'
import { rules } from '../rules/index.js'
import { version } from '../version.js'
import type { ReportedFinding } from './reported.js'

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const

/** The findings as a SARIF 2.1.0 log (OASIS Standard, 27 March 2020). */
export function sarifLog(
  files: readonly { readonly path: string; readonly findings: readonly ReportedFinding[] }[],
): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'markwise',
            version,
            rules: rules.map(({ id, docs, severity }) => ({
              id,
              shortDescription: { text: docs.summary },
              fullDescription: { text: docs.why },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({ path, findings }) => findings.map(finding => result(path, finding))),
      },
    ],
  }
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
