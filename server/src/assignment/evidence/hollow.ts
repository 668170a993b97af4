/**
 * Whether a sentence holds the words of a point without telling anything about it: it denies ("I have no example"), promises ("I will define"),
 * asks, says only that there are many or that it matters, or lists bare key words. Linear in the sentence.
 */
export function isHollow(sentence: string, words: readonly string[]): boolean {
  return (
    words.length < 3 ||
    (words.length === 3 && !words.some(word => verbs.has(word))) ||
    /\?['’”")\]]*$/.test(sentence) ||
    isList(sentence, words) ||
    hollow.some(pattern => pattern.test(sentence.slice(0, 600)))
  )
}

/** A colon or a full stop with words behind it that only commas part: names without a sentence round them. */
function isList(sentence: string, words: readonly string[]): boolean {
  const commas = (sentence.match(/[,;|]/g) ?? []).length
  if (commas < 3) return false
  const joining = words.filter(word => function_.has(word)).length
  return (
    joining * 6 < words.length ||
    /^[^,:.]{0,40}:\s*(?:[^\s,;]+(?: [^\s,;]+){0,3}[,;]\s*(?:and )?){3,}[^\s,;]+(?: [^\s,;]+){0,3}\.?$/.test(sentence)
  )
}

const own = String.raw`\b(?:i|we)\b`
const not = String.raw`(?:\s+(?:have|had|did|do|was|were|am|are|can|could|will|would)(?:\s+not|n[o'’]t|not)|\s+(?:have|had)\s+never|\s+never)`
const doing = String.raw`(?:cover|consider|look|includ|find|found|us(?:e|ed|ing)\b|give|giv|offer|provid|discuss|appl|attend|research|read|experienc|involv|show|mention|address|explor|evaluat|had|coach|mentor|quantif|compar)`

const hollow: readonly RegExp[] = [
  // "I have not covered strategy here", "we could not find any figures", "I was not able to give an example"
  new RegExp(
    `${own}${not}(?:\\s+(?:yet|really|been|able|to|had|the|a|chance|time|in|a|position)){0,6}\\s+${doing}`,
    'i',
  ),
  new RegExp(
    `${own}\\s+(?:have|had|found)\\s+(?:no|little|neither)\\s+(?:\\w+\\s+){0,2}(?:example|experience|evidence|figure|data|contact|knowledge|theor|source|client|opportunit)`,
    'i',
  ),
  /\b(?:i|we)\s+(?:was|were|am|are)\s+(?:unable|not\s+able)\b/i,
  /\b(?:no|not any)\s+(?:\w+\s+){0,4}(?:was|were|has been|have been)\s+(?:carried out|used|collected|taken|available|looked at|found|made|given)\b/i,
  /\b(?:there is|there are|there were|there was)\s+no\s+(?:\w+\s+){0,2}(?:example|evidence|data|figure|theor)/i,
  // "In this section I will define", "This part looks at"
  new RegExp(
    `\\b(?:i|we)\\s+(?:will|shall|am going to|would like to|want to|need to|aim to|intend to|have to)\\s+(?:also\\s+|now\\s+|then\\s+|first\\s+|next\\s+|here\\s+)?(?:need to\\s+)?(?:critically\\s+)?(?:defin|discuss|look|consider|explain|review|evaluat|assess|compar|contrast|describ|examin|explor|show|cover|argue|outline|analys|give|present|judge|keep this|address|set out|draw|reflect|justify|demonstrat)`,
    'i',
  ),
  /\bthis (?:section|part|chapter|answer|assignment|essay|paragraph)\s+(?:will|aims?|looks?|is going|sets out|discuss(?:es)?|considers?|covers?|is about|reviews?|explores?)\b/i,
  // "Contracting and supervision will each be justified below", "a conclusion will follow"
  /\b(?:will|shall|is going to|are going to) (?:each |all |both |now |then |also |only |first |next )*(?:be (?:\w+ly )?(?:defin|discuss|consider|explain|review|evaluat|assess|compar|contrast|describ|examin|explor|shown|cover|outlin|analys|given|present|judg|address|set out|drawn|justif|looked|dealt|treated|taken up|summari)|follow\b)/i,
  // "The questionnaire would be sent to all staff": what was not done shows no result
  /\bwould (?:then |also |first |next )?be (?:sent|collected|compared|interviewed|surveyed|analysed|analyzed|handed|circulated)\b/i,
  // "I do not know which conditions …", "I have no opinion", "I can see no weakness"
  /\b(?:i|we)(?: do not| don[’']t| cannot| can[’']t| could not| did not) (?:really |yet |actually )?(?:know\b|have (?:an?|any) (?:opinion|view|example|experience|idea|answer)|hold (?:an?|any) (?:opinion|view)|(?:see|think of|find|name) (?:any|why|one)\b)/i,
  /\b(?:i|we) (?:have|had|hold|held|can see|can find|can think of|see|saw|know of) no (?:strong |particular |real |firm |personal )?(?:opinion|view|idea|weakness|strength|advantage|disadvantage|limit|difference|reason|answer)/i,
  // "Nothing like it has been tried here"
  /^\W*(?:nothing|none|no such)\b[^.;]{0,40}\b(?:has|have|was|were|is|are) (?:ever |yet )?(?:been )?(?:tried|done|used|offered|seen|known|in place|set up|introduced|available)\b/i,
  // "it is hard to say", "that is for the reader to decide", "opinions vary"
  /\b(?:hard|difficult|impossible|too early|not possible) (?:for me )?to (?:say|tell|know|judge)\b(?! (?:what|how|who) (?:he|she|they|i|we|it) )/i,
  /\b(?:leave|leaves|left|up|for) (?:it |this |that )?(?:to )?(?:the|each|every|any|my) (?:reader|assessor|marker|tutor|coach|organisation|organization|company|firm)s? to (?:decide|judge|find out|say|choose|make up)/i,
  /\b(?:depends|depend) on (?:many|several|various|the reader|a number|a lot|lots)\b|\bopinions? (?:vary|varies|differ|are divided)\b/i,
  // "It would be possible to compare …", "comparisons could be made"
  /\b(?:it (?:is|would be|may be|might be) (?:possible|easy|tempting) to|could be|might be|may be) (?:compar|contrast|discuss|review|evaluat|argued about|said about|written about|made between|drawn between)/i,
  // "As everybody knows", "It goes without saying", "there can be no doubt"
  /\b(?:as (?:everybody|everyone|we all|all of us) knows?|it (?:is|seems) (?:obvious|self-evident|common knowledge)|goes without saying|needless to say|there can be no doubt|no one would deny)\b/i,
  // "A judgement is called for here", "both should be provided where possible"
  /\b(?:is|are) (?:called|asked) for\b|\bshould (?:be (?:provided|given|included|discussed|considered|kept in mind)|also be (?:provided|given|included))\b/i,
  // "… is the title of a book by …"
  /\b(?:is|was) the (?:title|name|subject) of (?:an?|the|one|another) (?:book|article|chapter|paper|report|course|section|website)/i,
  /\b(?:keep|kept|keeping|bear|bearing|borne)\s+(?:this|that|it)\s+in mind\b/i,
  /^\W*(?:\w+,?\s+){0,3}it is (?:important|necessary|essential|vital|useful|interesting) (?:to|that we|that i)\s+(?:critically\s+|also\s+)?(?:review|consider|evaluat|discuss|defin|look|compar|assess|judge|explain|justif|understand|think)/i,
  // "There are many definitions", "There is a lot of theory about this"
  /^\W*(?:\w+,?\s+){0,2}there (?:is|are|may be|might be|can be|exist|exists) (?:also )?(?:many|several|various|numerous|different|a lot of|lots of|a number of|some|a great deal of|a range of|arguments|plenty of)\b/i,
  // "Culture is very important."
  /^(?:\S+\s+){1,9}(?:is|are)(?: also| always)?(?: really| very| so| extremely| quite| of course)*(?: a)?(?: really| very)? (?:important|interesting|popular|useful|key|vital|crucial|essential|helpful|necessary|significant|relevant)(?: indeed| too| as well| to (?:me|us|everyone|all)| topics?| here| factors?| today)?(?:,? and [^,.;:]{0,60})?[.!]?$/i,
]

const function_ = new Set(
  (
    'the a an of to in on at for with by from into about as and or but if that which who what when where than so not no is are was were be been ' +
    'being has have had do does did will would can could may might must should it its they them their he she his her i my me we our us you your ' +
    'this these those there one'
  ).split(' '),
)

/** In three words one of these makes a sentence: "Mentoring is looser." */
const verbs = new Set(
  'is are was were has have had do does did can will needs takes works ends matters helps'.split(' '),
)
