import type {
  ChangeEditionParams,
  DropLibraryParams,
  EditionsAnswer,
  EditionsParams,
  OrganiseParams,
  OrganiseStepsAnswer,
  OrganiseStepsParams,
  ReadElsewhereParams,
  ReferencesAnswer,
  ReferencesParams,
} from './protocol-references.js'
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
} from './protocol.js'
import type {
  BriefChoice,
  BriefsParams,
  ImportBriefAnswer,
  ImportBriefParams,
  ScaffoldAnswer,
  ScaffoldParams,
} from './protocol-briefs.js'
import type {
  LookUpAnswer,
  LookUpParams,
  LookUpQuestionAnswer,
  LookUpQuestionParams,
  VerifiedAnswer,
  VerifiedParams,
  VerifyAnswer,
  VerifyParams,
  VerifyPlanAnswer,
  VerifyPlanParams,
} from './protocol-network.js'

/**
 * Our own requests from client to server, by name: what is sent, and what comes back. Both sides are held to it: the client when it asks, the server when
 * it says who answers (`onOwnRequest`). Null where the file is no assignment, or a fault of ours cost the answer.
 */
export interface Requests {
  'markwise/references': { params: ReferencesParams; answer: ReferencesAnswer | null }
  'markwise/editions': { params: EditionsParams; answer: EditionsAnswer | null }
  'markwise/changeEdition': { params: ChangeEditionParams; answer: EditsAnswer | null }
  'markwise/readElsewhere': { params: ReadElsewhereParams; answer: EditsAnswer | null }
  'markwise/organiseSteps': { params: OrganiseStepsParams; answer: OrganiseStepsAnswer | null }
  'markwise/organise': { params: OrganiseParams; answer: EditsAnswer | null }
  'markwise/coverage': { params: CoverageParams; answer: CoverageAnswer | null }
  'markwise/tick': { params: TickParams; answer: EditsAnswer | null }
  'markwise/findWorks': { params: FindWorksParams; answer: readonly FoundWork[] }
  'markwise/insertWorks': { params: InsertWorksParams; answer: InsertWorksAnswer | null }
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
  'markwise/verified': { params: VerifiedParams; answer: VerifiedAnswer | null }
  'markwise/scaffold': { params: ScaffoldParams; answer: ScaffoldAnswer | null }
}
