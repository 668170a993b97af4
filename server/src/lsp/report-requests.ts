import { reportBody } from '../features/report-html.js'
import { reportOf } from '../features/report.js'
import { reportStyle } from '../features/report/style.js'
import { base64Of } from '../workspace/base64.js'
import { exportedSubmission } from '../workspace/export-submission.js'
import { nameOf } from '../workspace/host.js'
import { rangeOf } from './conversion.js'
import { onAssignmentRequest } from './handler.js'
import * as protocol from './protocol.js'
import { findingsOf } from './findings.js'
import type { Session } from './session.js'

/** Registers the requests for the report in an editor's tab and for what is handed in. Both are about the text as it stands in the editor. */
export function registerReportRequests(session: Session): void {
  const { host } = session
  onAssignmentRequest(session, protocol.reportRequest, assignment => reportAnswer(session, assignment))
  onAssignmentRequest(
    session,
    protocol.exportRequest,
    async ({ document }, { uri, format }): Promise<protocol.ExportAnswer> => {
      const { content, notices } = await exportedSubmission(document, format, uri, host)
      return { content: base64Of(content), notices }
    },
  )
}

function reportAnswer(session: Session, assignment: Parameters<typeof findingsOf>[1]): protocol.ReportAnswer {
  const { document, snapshot } = assignment
  const off = Object.entries(session.settings.severity).flatMap(([code, level]) => (level === 'off' ? [code] : []))
  const name = nameOf(snapshot.uri)
  const findings = findingsOf(session, assignment)
  const report = reportOf(document, { name, findings, off, broken: [...session.brokenRules] })
  const placeOf = (offset: number): protocol.ProtocolPosition => rangeOf(snapshot, { start: offset, end: offset }).start
  return {
    version: snapshot.version,
    title: name,
    body: reportBody(report, { kind: 'tab', placeOf }),
    style: reportStyle('tab'),
  }
}
