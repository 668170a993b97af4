import type {
  ChangeEditionParams,
  EditionsAnswer,
  EditionsParams,
  OrganiseParams,
  OrganiseStepsAnswer,
  OrganiseStepsParams,
  ReadElsewhereParams,
  ReferencesAnswer,
  ReferencesParams,
} from '../../../server/src/lsp/protocol-references.js'
import type {
  CoverageAnswer,
  CoverageParams,
  EditsAnswer,
  ExplainFileParams,
  ExplainFindingParams,
  ExportAnswer,
  ExportParams,
  FindWorksParams,
  FixAtAnswer,
  FixAtParams,
  FoundWork,
  InsertWorksAnswer,
  InsertWorksParams,
  ReportAnswer,
  ReportParams,
  TickParams,
} from '../../../server/src/lsp/protocol.js'
import type {
  BriefChoice,
  BriefsParams,
  ImportBriefAnswer,
  ImportBriefParams,
  ScaffoldAnswer,
  ScaffoldParams,
} from '../../../server/src/lsp/protocol-briefs.js'
import type { DropLibraryParams } from '../../../server/src/lsp/protocol-references.js'
import type {
  LookUpAnswer,
  LookUpParams,
  LookUpQuestionAnswer,
  LookUpQuestionParams,
  VerifyAnswer,
  VerifyParams,
  VerifyPlanAnswer,
  VerifyPlanParams,
} from '../../../server/src/lsp/protocol-network.js'

/** Our own requests to the server, by name: what is sent, and what comes back. */
export interface Requests {
  'markwise/references': { params: ReferencesParams; answer: ReferencesAnswer | null }
  'markwise/editions': { params: EditionsParams; answer: EditionsAnswer | null }
  'markwise/changeEdition': { params: ChangeEditionParams; answer: EditsAnswer | null }
  'markwise/readElsewhere': { params: ReadElsewhereParams; answer: EditsAnswer | null }
  'markwise/organiseSteps': { params: OrganiseStepsParams; answer: OrganiseStepsAnswer | null }
  'markwise/organise': { params: OrganiseParams; answer: EditsAnswer | null }
  'markwise/coverage': { params: CoverageParams; answer: CoverageAnswer | null }
  'markwise/tick': { params: TickParams; answer: EditsAnswer }
  'markwise/findWorks': { params: FindWorksParams; answer: readonly FoundWork[] }
  'markwise/insertWorks': { params: InsertWorksParams; answer: InsertWorksAnswer }
  'markwise/dropLibrary': { params: DropLibraryParams; answer: EditsAnswer | null }
  'markwise/fixAt': { params: FixAtParams; answer: FixAtAnswer }
  'markwise/explainFile': { params: ExplainFileParams; answer: string }
  'markwise/explainFinding': { params: ExplainFindingParams; answer: string | null }
  'markwise/briefs': { params: BriefsParams; answer: readonly BriefChoice[] }
  'markwise/report': { params: ReportParams; answer: ReportAnswer | null }
  'markwise/export': { params: ExportParams; answer: ExportAnswer | null }
  'markwise/importBrief': { params: ImportBriefParams; answer: ImportBriefAnswer }
  'markwise/lookUpQuestion': { params: LookUpQuestionParams; answer: LookUpQuestionAnswer }
  'markwise/lookUp': { params: LookUpParams; answer: LookUpAnswer }
  'markwise/verifyPlan': { params: VerifyPlanParams; answer: VerifyPlanAnswer | null }
  'markwise/verify': { params: VerifyParams; answer: VerifyAnswer | null }
  'markwise/scaffold': { params: ScaffoldParams; answer: ScaffoldAnswer | null }
}
