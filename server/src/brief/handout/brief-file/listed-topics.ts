import { asksFor, contentWords, isLabelWord } from '../../label-words.js'
import { isGradeName } from '../wording/asides.js'

/**
 * The topics of the items of a list: each without its number and without "such as" at its end. None for what is no topic: a level of achievement ("4: most cases work",
 * "Good: minor slips"), what marks are taken off for, and a line that only leads up to the list below it ("Your report should include:"). Linear in the text.
 */
export function listedTopics(items: readonly string[]): readonly string[] {
  return items.map(withoutNumber).filter(isNoLevel).flatMap(topicOf)
}

function withoutNumber(item: string): string {
  return item.replace(/^(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/i, '')
}

/** Marks that are taken off begin with a minus; what a level is like stands behind its name or its marks. */
function isNoLevel(item: string): boolean {
  const head = /^([^:(–—]{1,40}?)\s*(?:[:(–—]|\s-\s)/.exec(item)?.[1] ?? ''
  return !/^[-−–]\s*\d/.test(item) && (head === '' || !isGradeName(head)) && !/^\d+(?:\.\d+)?\s*%?\s*:/.test(item)
}

function topicOf(item: string): readonly string[] {
  const topic = item
    .trimEnd()
    .replace(/:$/, '')
    .replace(/[,;]? (?:such as|including|for example|e\.g\.)$/i, '')
  return topic === item.trimEnd() || tellingWords(topic) > 1 ? [topic] : []
}

function tellingWords(topic: string): number {
  return contentWords(topic).filter(word => !asksFor(word) && !isLabelWord('describing', word)).length
}
