import type { CitedYear } from './cited-years.js'

/**
 * Without the year of the first edition: "[1962] 2002", "2002 [1962]", "2001 (originally published 1962)"; and words beside a number count
 * with it: "forthcoming 2024". Of "1938 (1997)" nobody can tell which is the year of the list: both are kept as one, "1938/1997".
 */
export function withoutOriginals(text: string, years: readonly CitedYear[]): readonly CitedYear[] {
  if (years.length < 2) return years
  const kept: CitedYear[] = []
  years.forEach((year, index) => {
    const before = years[index - 1]
    const after = years[index + 1]
    if (isOriginal(text, year, after) || (before && isBeside(text, before, year))) return
    const last = kept.at(-1)
    const both = last === undefined || last !== before ? undefined : asOne(text, last, year)
    if (both) kept[kept.length - 1] = both
    else kept.push(year)
  })
  return kept
}

/** "[1962] 2002", "[1962] (2002)": the year behind is the one that counts. */
function isOriginal(text: string, { span }: CitedYear, after: CitedYear | undefined): boolean {
  if (after === undefined || after.span.start - span.end > 4 || text[span.start - 1] !== '[') return false
  return /^\]\s{0,2}\(?$/.test(text.slice(span.end, after.span.start))
}

/** "2002 [1962]", "2001 (originally published 1962)": the year before is the one that counts. */
function isBeside(text: string, before: CitedYear, year: CitedYear): boolean {
  if (year.span.start - before.span.end > 50) return false
  const gap = text.slice(before.span.end, year.span.start)
  if (/^\s{0,2}\[$/.test(gap) && text[year.span.end] === ']') return !isLater(before, year)
  return /orig|first|rep|reis|trans/i.test(gap) && original.test(gap)
}

/** "1938 (1997)" and "1922 [1978]" as "1938/1997"; "forthcoming, 2024" as "2024". */
function asOne(text: string, first: CitedYear, year: CitedYear): CitedYear | undefined {
  if (year.span.start - first.span.end > 4) return undefined
  if (
    /^[a-z\s-]+$/i.test(first.text) &&
    /^\d/.test(year.text) &&
    /^,?\s$/.test(text.slice(first.span.end, year.span.start))
  )
    return { ...year, span: { start: first.span.start, end: year.span.end } }
  const gap = text.slice(first.span.end, Math.min(year.span.start, first.span.end + 4))
  const isIn = /^\s{0,2}[([]$/.test(gap) && /^[)\]]/.test(text.slice(year.span.end, year.span.end + 1))
  if (!isIn || !isLater(first, year)) return undefined
  return { ...first, text: `${first.text}/${year.text}`, span: { start: first.span.start, end: year.span.end + 1 } }
}

function isLater(first: CitedYear, year: CitedYear): boolean {
  return /^\d{4}$/.test(first.text) && /^\d{4}$/.test(year.text) && Number(year.text) > Number(first.text)
}

const original =
  /^[\s,;([]*(?:orig(?:\.|inally|inal(?: work)?)?|first|reprinted|reissued|translated|trans\.)[\s,:]*(?:published|pub\.|work)?\s*(?:in)?[\s:,]*$/i
