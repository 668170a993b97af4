import type { Brief } from './brief.js'

/** Whether the brief has no parts: its one section is the whole assignment, and has its title. */
export function isWhole({ title, sections }: Pick<Brief, 'title' | 'sections'>): boolean {
  const [only, ...others] = sections
  return others.length === 0 && only !== undefined && inOneLine(only.title) === inOneLine(title)
}

/** What a section is called in front of its figures: its id, which the writer has never seen where the brief has no parts. */
export function sectionName(brief: Brief | undefined, id: string): string {
  return brief !== undefined && isWhole(brief) ? 'Whole assignment' : id
}

function inOneLine(title: string): string {
  return title.replace(/\s+/g, ' ').trim()
}
