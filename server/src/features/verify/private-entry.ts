/**
 * Why an entry looks as if it were nobody's business outside: internal papers, what was never published, what persons said. Such an entry is sent
 * only where the writer ticks it. Undefined for any other; when in doubt, it looks private.
 */
export function privateReason(entry: string): string | undefined {
  return reasons.find(([pattern]) => pattern.test(entry))?.[1]
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /\bpersonal(?:ly)? (?:communicat\w*|correspondence|interview|conversation|e-?mails?|notes?|reflections?|journal|records?|development plan)\b|\b(?:private|telephone|phone) (?:communication|conversation|correspondence|call)\b|\b(?:conversation|interview|discussion|meeting|e-?mail|letter|call) (?:with|to|from)\b/i,
    'personal communication',
  ],
  [
    /\bunpublished\b|\b(?:in|under) preparation\b|\bmanuscript submitted\b|\bnot yet published\b|\b(?:lecture|class|course|workshop|training|module|seminar) (?:notes|hand-?outs?|slides)\b|\b(?:powerpoint|slides?) presentation\b/i,
    'unpublished',
  ],
  [
    /\b(?:coaching|mentoring|supervision|counselling|learning) (?:contracts?|agreements?|logs?|records?|notes|sessions?|diar(?:y|ies)|journals?|recordings?)\b|\b(?:session|supervision|case|client|coachee|mentee) (?:notes|records?|logs?|files?|feedback|recordings?|transcripts?)\b|\breflective (?:logs?|journals?|diar(?:y|ies)|accounts?)\b|\btripartite (?:contract|agreement)\b/i,
    'notes or contracts of a practice',
  ],
  [
    /\binternal(?:ly)?\b|\bin-house\b|\bintranet\b|\bconfidential\b|\brestricted (?:document|report|circulation)\b|\b(?:company|staff|employee|organi[sz]ation(?:al)?|team|department(?:al)?|trust) (?:handbook|policy|policies|report|document|survey|strategy|plan|records?|structure|newsletter)\b|\bmeeting minutes\b|\bminutes of\b|\b(?:performance|annual) (?:appraisal|review)\b|\bappraisal (?:form|record|document)\b|\bperson specification\b|\bjob description\b/i,
    'internal document',
  ],
  [
    /\[(?:name|organi[sz]ation|company|client|coachee) (?:withheld|anonymi[sz]ed|removed|redacted)\]|\banonymi[sz]ed\b/i,
    'made anonymous',
  ],
]
