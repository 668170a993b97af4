/**
 * The topics of the first line that parts at least three by semicolons, as the cell of a rubric does: "Clear thesis; balanced argument; good use of
 * sources". A line with a longer part is a sentence, and one with figures a list of works or dates. Linear in the text.
 */
export function topicsBetweenSemicolons(text: string): readonly string[] {
  for (const line of text.split('\n')) {
    const topics = line
      .replace(/^[^:;]{0,60}:\s/, '')
      .split(';')
      .map(topic =>
        topic
          .replace(/^\s*and\s/, '')
          .replace(/[\s.]+$/, '')
          .trim(),
      )
    if (topics.length >= fewest && topics.every(isTopic)) return topics
  }
  return []
}

const fewest = 3

function isTopic(topic: string): boolean {
  return topic !== '' && !/\d|[.?!]\s/.test(topic) && topic.split(/\s+/).length <= mostWords
}

/** Words of a topic. */
const mostWords = 10
