/**
 * Whether a sentence tells of the writer's own practice: people in it are clients and colleagues, not authors (product: `author-uncited` is
 * "never in a sentence of own practice").
 */
export function isOwnPractice(sentence: string): boolean {
  return tellsOfMeeting(sentence) || clients.test(sentence) || (ownVoice.test(sentence) && !reading.test(sentence))
}

/**
 * Whether a name in the sentence, with `behind` as what follows it, is that of somebody in the writer's own practice. "Rogers argues that the client
 * leads" speaks of clients at large: what somebody holds in the present tense is theory, unless the writer was there.
 */
export function isPersonMet(sentence: string, behind: string): boolean {
  if (!isOwnPractice(sentence)) return false
  return !holds.test(behind) || ownVoice.test(sentence)
}

/** "my manager", "in our team", "told me", "I met", "Hawkins and I". */
function tellsOfMeeting(sentence: string): boolean {
  return ownVoice.test(sentence) && (owned.test(sentence) || talked.test(sentence))
}

const owned =
  /\b(?:my|our)\s+(?:[\w-]+\s+){0,2}(?:client|coachee|mentee|mentor|coach|colleague|manager|boss|supervisor|deputy|apprentice|assistant|director|tutor|teacher|head|learner|student|patient|participant|team|department|ward|office|meeting|session|appraisal|placement|shift|induction|supervision)s?\b/i
const talked =
  /\b(?:told|asked|thanked|emailed|phoned|joined|showed|helped|challenged|invited|said to)\s+(?:me|us)\b|\b(?:I|we)\s+(?:\w+\s+)?(?:asked|told|met|meet|spoke|talked|coached|mentored|emailed|phoned|interviewed|supervised|managed|hired|trained|worked\s+with)\b|\band\s+I\b|\bI\s+and\b|\bwith\s+(?:me|us)\b/i
const clients =
  /\b(?:(?:my|our|her|his|their|the|a|one|another)\s+(?:\w+\s+)?(?:client|coachee|mentee|colleague|line manager|team member|team leader|deputy|apprentice|learner|participant)s?|coachee|mentee)\b/i
const ownVoice = /\b(?:I|my|me|we|our|us|myself|My|We|Our)\b/
/** "I agree with Hawkins" speaks of reading, not of people met. */
const reading =
  /\b(?:agree|disagree|argu\w*|theor\w*|model|according|writ\w*|suggest\w*|claim\w*|defin\w*|book|chapter|research|framework|persua\w*|view|read|reading|literature)\b/i
const holds =
  /^\s+(?:also\s+|further\s+|himself\s+|herself\s+)?(?:argues|suggests|states|claims|proposes|defines|describes|maintains|contends|asserts|emphasi[sz]es|stresses|holds|writes|believes|recommends|warns|notes|points\s+out|explains|identifies|distinguishes|advocates)\b/
