import type { Answer, AssignmentDocument, SectionCoverage } from '../assignment/document.js'
import { counted } from '../text/amounts.js'
import { coverageView } from './coverage-rows.js'
import { criterionName } from './criterion-name.js'
import { progressOf } from './coverage/criterion-row.js'
import { sectionName } from '../brief/whole.js'
import { passSentences } from './coverage/pass-line.js'
import { stateOf } from './coverage/sentences.js'
import type { Diagnosed } from './diagnostics.js'
import { needsALook } from './report/needs-a-look.js'
import { notChecked } from './report/not-checked.js'
import { peopleNamed } from './report/people.js'
import type { Report, ReportCriterion, ReportFinding, ReportSection } from './report/report.js'
import { reportSources } from './report/sources.js'

/** What only the caller knows about an assignment. */
export interface ReportFacts {
  /** "essay.assignment.md" */
  readonly name: string
  readonly findings: readonly Diagnosed[]
  /** Codes that the settings switch off. */
  readonly off?: readonly string[]
  /** Rules that broke down. */
  readonly broken?: readonly string[]
  /** What is to be known about how the file was read. */
  readonly notes?: readonly string[]
}

/** The report on one version of an assignment. A pure function of the document and what was found in it. */
export function reportOf(
  document: AssignmentDocument,
  { name, findings, off = [], broken = [], notes = [] }: ReportFacts,
): Report {
  const { inputs, words } = document
  const shown = findings.map(reportFinding)
  const toLookAt = shown.filter(needsALook)
  const { total, explanation } = coverageView(document)
  return {
    name,
    notes,
    brief: inputs.brief && { id: inputs.brief.id, title: inputs.brief.title },
    headline:
      toLookAt.length === 0 ? 'Nothing found that needs a change' : `${counted(toLookAt.length, 'thing')} to look at`,
    findings: toLookAt,
    possible: shown.filter(finding => !needsALook(finding)),
    notChecked: notChecked(document, { off, broken }),
    checklist: inputs.brief?.submission ?? [],
    people: peopleNamed(document),
    words: { counted: words.counted, all: words.all, min: words.min, max: words.max },
    coverage: inputs.brief && {
      total,
      explanation,
      passSentences: passSentences(inputs.brief, 'overall', document.coverage.marks),
      sections: document.coverage.sections.map(section => reportSection(document, section)),
    },
    sources: reportSources(document),
  }
}

function reportFinding({ code, severity, finding }: Diagnosed): ReportFinding {
  return { code, severity, message: finding.message, span: finding.span }
}

function reportSection(
  document: AssignmentDocument,
  { id, title, covered, marks, pass }: SectionCoverage,
): ReportSection {
  const { brief } = document.inputs
  return {
    name: sectionName(brief, id),
    title,
    covered,
    marks,
    pass,
    passSentences: brief === undefined ? '' : passSentences(brief, 'section', marks),
    criteria: document.answers.filter(answer => answer.section.id === id).map(reportCriterion),
  }
}

function reportCriterion(answer: Answer): ReportCriterion {
  const { criterion, covered, words, budget, sources, place, points } = answer
  return {
    name: criterionName(criterion),
    title: criterion.title,
    covered,
    marks: criterion.marks,
    progress: progressOf(answer),
    words,
    budget,
    sources,
    heading: place,
    across: criterion.across === true,
    points: points.map(state => ({
      label: state.point.label,
      state: stateOf(state),
      kind: state.state,
      span: state.evidence ?? state.tick,
    })),
  }
}
