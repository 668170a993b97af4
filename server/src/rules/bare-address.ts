import type { ListedEntry } from '../assignment/document.js'

/** The address that is all an entry has, "https://www.emccglobal.org" or "doi:10.1000/182"; undefined where there is more, or none. */
export function bareAddress({ raw }: ListedEntry): string | undefined {
  const text = raw
    .trim()
    .replace(/^(?:Available (?:at|from):?\s*|doi\s?:\s*(?=10\.))/i, '')
    .replace(/[.,;]$/, '')
  if (/^10\.\d{4,9}\/\S+$/.test(text)) return `https://doi.org/${text}`
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text) ? text : undefined
}
