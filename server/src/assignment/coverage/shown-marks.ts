/** Marks as they are shown: rounded to half a mark, ties down ("7", "7.5"). Give it exact sums only. */
export function shownMarks(exact: number): string {
  const halves = Math.ceil(Math.round(exact * 2e6) / 1e6 - 0.5)
  return String(Math.max(0, halves) / 2)
}
