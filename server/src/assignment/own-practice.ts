/**
 * Whether a sentence tells of the writer's own practice: people in it are clients and colleagues, not authors (product: `author-uncited` is
 * "never in a sentence of own practice").
 */
export function isOwnPractice(sentence: string): boolean {
  return people.test(sentence) || (ownVoice.test(sentence) && !reading.test(sentence))
}

const people =
  /\b(?:(?:my|our|her|his|their|the|a|one|another)\s+(?:\w+\s+)?(?:client|coachee|mentee|colleague|line manager|team member|team leader|deputy|apprentice|learner|participant)s?|coachee|mentee)\b/i
const ownVoice = /\b(?:I|my|me|we|our|us|myself)\b/
/** "I agree with Hawkins" speaks of reading, not of people met. */
const reading =
  /\b(?:agree|disagree|argu\w*|theor\w*|model|according|writ\w*|suggest\w*|claim\w*|defin\w*|book|chapter|research|framework|persua\w*|view|read|reading|literature)\b/i
