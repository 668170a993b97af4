/**
 * How many sources a text asks for at least, and in which words: "at least eight academic sources". undefined where it asks for none in figures or plain
 * words, and for more than anybody lists. Linear in the text.
 */
export function sourcesAsked(text: string): { readonly label: string; readonly need: number } | undefined {
  const match = asked.exec(text)
  if (match === null) return undefined
  const [label, number = ''] = match
  const need = numbers.indexOf(number.toLowerCase()) + 1 || Number(number)
  return need > 0 && need <= most ? { label: label.replace(/\s+/g, ' '), need } : undefined
}

const most = 60

const numbers = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')

/** What may stand between the number and the sources. */
const kinds =
  'different|academic|scholarly|peer[- ]reviewed|relevant|reliable|credible|external|secondary|primary|appropriate|good|quality|high[- ]quality|recent|current|published|reputable|journal|cited|independent|other|additional|further|research|key|and|or'

const asked = new RegExp(
  String.raw`\b(?:at least|(?:a )?minimum(?: of)?|no fewer than|not (?:less|fewer) than) (\d{1,2}|${numbers.join('|')}) (?:(?:${kinds}),? ){0,4}(?:sources|references|works|texts|articles|citations|publications|papers|books|readings)\b`,
  'i',
)
