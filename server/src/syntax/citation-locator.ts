const marked =
  /^\s*[,:;]?\s*\(?((?:pp?|pgs?|pages?|paras?|paragraphs?|ch|chap|chapters?|sec|sections?|loc|slides?|lines?|tables?|fig|figures?|§+)\.?\s*(?:\d[\d.]*(?:\s?[–—-]\s?\d+)?(?:(?:,\s?|\s(?:and|&)\s)\d+(?:\s?[–—-]\s?\d+)?)*(?!\d)|[ivxlc]+(?:[–-][ivxlc]+)?)\b)/i
const bare = /^\s*(?::|,(?=\s))\s*(\d{1,4}(?:\s?[–—-]\s?\d{1,4})?(?:,\s?\d+[–-]\d+)*)(?![\d\p{L}]|\s+\p{L})/u

/** What stands behind a year to say where in the work: "p. 41", "pp. 41–43", "41" of "2014: 41"; undefined for another year. Looks at 48 units. */
export function locatorAfter(text: string, end: number): string | undefined {
  const rest = text.slice(end, end + 48)
  if (!/^[\s,:;]/.test(rest)) return undefined
  const page = marked.exec(rest)?.[1]
  if (page !== undefined) return page.trim()
  const number = bare.exec(rest)
  return number?.[1] === undefined || (/^(?:1[5-9]|20)\d\d/.test(number[1]) && !rest.trimStart().startsWith(':'))
    ? undefined
    : number[1].trim()
}
