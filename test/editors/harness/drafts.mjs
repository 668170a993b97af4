/** Texts that the journeys start from: short enough that the editor shows all of their lines at once. */

const frontMatter = '---\nassignment: ilm-8581-700\n---\n'

const titles = {
  1.1: 'Define and differentiate coaching and mentoring',
  1.2: 'Review the organisational context',
  1.3: 'Evaluate alternative strategies',
  1.4: 'Determine the factors',
  2.1: 'Analyse the business case',
  3.1: 'Review the skills and behaviours',
  3.2: 'Justify codes of practice',
  4.1: 'Evaluate the contribution to the client',
  4.2: 'Evaluate the contribution to the organisation',
}

/** An assignment with a heading and a sentence for each criterion but those left out, and an empty list of references. */
export const draft = ({ without = [], first = 'A coach asks.', references = '' } = {}) => {
  const answered = Object.keys(titles).filter(id => !without.includes(id))
  const answers = answered.map((id, index) => `## ${id} ${titles[id]}\n${index === 0 ? first : 'A coach asks.'}\n`)
  return `${frontMatter}# Coaching\n${answers.join('')}## References\n${references}`
}

/** One answer and nothing else. */
export const answer = (text, references = '') =>
  `${frontMatter}# Coaching\n\n## 1.1 Define\n\n${text}\n\n## References\n${references}`
