import { authorUncited } from './author-uncited.js'
import { briefUnknown } from './brief-unknown.js'
import { citationAmbiguous } from './citation-ambiguous.js'
import { citationMismatch } from './citation-mismatch.js'
import { citationOnlyInBibliography } from './citation-only-in-bibliography.js'
import { citationStyle } from './citation-style.js'
import { citationUnlisted } from './citation-unlisted.js'
import { criterionDuplicate } from './criterion-duplicate.js'
import { criterionEmpty } from './criterion-empty.js'
import { criterionGuidanceOnly } from './criterion-guidance-only.js'
import { criterionMissing } from './criterion-missing.js'
import { criterionOutOfOrder } from './criterion-out-of-order.js'
import { criterionThin } from './criterion-thin.js'
import { criterionUnknown } from './criterion-unknown.js'
import { guidanceLeftIn } from './guidance-left-in.js'
import { ignoreUnused } from './ignore-unused.js'
import { libraryUnreadable } from './library-unreadable.js'
import { linesRunTogether } from './lines-run-together.js'
import { modelConfusable } from './model-confusable.js'
import { modelParts } from './model-parts.js'
import { modelUncited } from './model-uncited.js'
import { quotationWithoutPage } from './quotation-without-page.js'
import { referenceDuplicate } from './reference-duplicate.js'
import { referenceIncomplete } from './reference-incomplete.js'
import { referenceOutOfOrder } from './reference-out-of-order.js'
import { referenceStyle } from './reference-style.js'
import { referenceUncited } from './reference-uncited.js'
import { referenceUnreadable } from './reference-unreadable.js'
import { referenceUnverified } from './reference-unverified.js'
import type { Rule } from './rule.js'
import { sectionBelowPass } from './section-below-pass.js'
import { styleUnknown } from './style-unknown.js'
import { wordsInComment } from './words-in-comment.js'
import { wordsOver } from './words-over.js'
import { wordsUnder } from './words-under.js'

/** All diagnostics of an assignment, in the order in which they are shown at one place and documented. */
export const rules = [
  briefUnknown,
  libraryUnreadable,
  styleUnknown,
  linesRunTogether,
  criterionMissing,
  criterionEmpty,
  criterionGuidanceOnly,
  criterionThin,
  criterionDuplicate,
  criterionOutOfOrder,
  criterionUnknown,
  guidanceLeftIn,
  wordsInComment,
  sectionBelowPass,
  citationUnlisted,
  citationMismatch,
  citationAmbiguous,
  citationOnlyInBibliography,
  authorUncited,
  modelUncited,
  modelConfusable,
  modelParts,
  quotationWithoutPage,
  citationStyle,
  referenceUncited,
  referenceDuplicate,
  referenceOutOfOrder,
  referenceIncomplete,
  referenceStyle,
  referenceUnreadable,
  referenceUnverified,
  wordsOver,
  wordsUnder,
  ignoreUnused,
] as const satisfies readonly Rule[]

/** The code of a finding. */
export type RuleId = (typeof rules)[number]['id']
