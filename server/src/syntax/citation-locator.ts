const marked =
  /^\s*[,:;]?\s*\(?((?:vols?\.?\s\d+,\s(?=p))?(?:pp?|pgs?|pages?|paras?|paragraphs?|ch|chap|chapters?|sec|sections?|loc|slides?|lines?|tables?|fig|figures?|§+)\.?\s*(?:\d[\d.]*(?:\s?[–—-]\s?\d+)?(?:(?:,\s?|\s(?:and|&)\s)(?!(?:1[5-9]|20)\d\d\b)\d+(?:\s?[–—-]\s?\d+)?)*(?!\d)|[ivxlc]+(?:[–-][ivxlc]+)?)\b)/i
const bare =
  /^\s*(?::|,(?=\s))\s*(\d{1,4}(?:\s?[–—-]\s?\d{1,4})?(?:,\s?\d{1,3}(?:[–-]\d+)?(?!\d))*)(?![\d\p{L}]|\s+\p{L})/u

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

/** The page between authors and year: "(Starr, p. 41, 2016)". */
export function locatorBefore(text: string, end: number, yearStart: number): string | undefined {
  if (yearStart - end < 5 || yearStart - end > 30) return undefined
  return /\bpp?\.?\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?(?=\s*,\s*$)/.exec(text.slice(end, yearStart))?.[0]
}
