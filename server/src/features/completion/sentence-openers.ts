/** Whether the word, as it is written, is one that sentences begin with: "The", "However". */
export function isSentenceOpener(word: string): boolean {
  return openers.has(word)
}

/** The same in small letters: "the", "however". */
export function mayOpenSentence(word: string): boolean {
  return openers.has(word.charAt(0).toUpperCase() + word.slice(1))
}

/** Whether the text begins with such a word in small letters, as a remark in brackets does: "in the end". */
export function beginsLikeRemark(text: string): boolean {
  const [first = ''] = text.trim().split(/\s+/, 1)
  return /^\p{Ll}/u.test(first) && mayOpenSentence(first)
}

/** Whether it consists of nothing else: "in the". */
export function isOnlyOpeners(text: string): boolean {
  return beginsLikeRemark(text) && text.trim().split(/\s+/).every(mayOpenSentence)
}

const openers: ReadonlySet<string> = new Set(
  (
    'A After All Although An And Another Any As At Based Be Because Before Both But By Can Each Even For From Further Given Has Have He Her ' +
    'Here His How However I If In Indeed It Its Like Many May More Most Much My No Not Now Of On One Only Or Other Our Out Over She Should ' +
    'Since So Some Such Than That The Their Then There These They This Those Through Thus To Two Under Until Up Us Using We Well What When ' +
    'Where Whether Which While Who Why Will With Within Without Yet You Your'
  ).split(' '),
)
