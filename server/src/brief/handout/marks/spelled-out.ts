/** "80% (20% per task)": what a part of it is worth says nothing about the whole. */
const perPart = /\s?\(\s*\d{1,3}(?:\.\d)?\s*(?:%|marks?|points?)\s*(?:per|for each)\s[^()]{1,40}\)/gi

/** With marks said in a usual way that are said in a rarer one. */
export function spelledOut(text: string): string {
  return text
    .replace(perPart, '')
    .replace(fontSize, '')
    .replace(ofPossible, '$1 $2')
    .replace(letterTag, '[$1 marks]')
    .replace(times, timesWritten)
}

/** "(10 points - The use of the data is not considered here)" at the end as "(10 points)". */
export function withoutRemark(text: string): string {
  return text.replace(remarked, '$1$2')
}

const remarked = /([([]\s*\d{1,3}(?:\.\d)?\s*(?:marks?|points?|pts))\s*[-–—:]\s+(?=\p{Lu})[^()[\]]{15,300}([)\]])\.?$/u

/** "Font: Plex (body) 11pt" */
const fontSize = /(?<=\b(?:font|typeface|size|arial|calibri|roman)\b.{0,60})\b\d{1,2}\s?pts?\b/i

/** "[2m]", "[Subtotal: 12m]" */
const letterTag = /\[\s*(?:sub-?total\s*:?\s*)?(\d{1,3})\s*m\s*\](?=\W*$)/i
/** "[5 x 1m]", "(15% x 2)" */
const times = /[[(]\s*(\d{1,2})\s*([%\p{L}]*)\s*[x×]\s*(\d{1,2})\s*([%\p{L}]*)\s*[)\]](?=\W*$)/iu

function timesWritten(written: string, one: string, unit: string, other: string, unitBehind: string): string {
  const named = /^(?:m|marks?|points?|pts|(%))$/i.exec(unit || unitBehind)
  return named && !(unit && unitBehind) ? `[${String(Number(one) * Number(other))}${named[1] ?? ' marks'}]` : written
}

/** "25 of the possible 50 marks will come from the style" */
const ofPossible =
  /^(\d{1,3})\s+(?:out\s+)?of\s+the\s+(?:possible\s+|available\s+|total\s+)?\d{2,4}\s+(marks?|points?)\b/i
