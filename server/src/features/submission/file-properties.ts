import { readYaml, type YamlValue } from '../../text/yaml.js'
import type { FileProperties } from './submission.js'

/** The properties of the exported file: only those that the front matter, given as YAML, names. What cannot be read of it has no properties. */
export function fileProperties(frontMatter: string): FileProperties {
  const { value } = readYaml(frontMatter)
  if (value === null || typeof value === 'string' || Array.isArray(value)) return {}
  const named = (...keys: readonly string[]): string | undefined =>
    keys.map(key => textOf((value as Readonly<Record<string, YamlValue>>)[key])).find(found => found !== '')
  const properties = {
    title: named('title'),
    author: named('author', 'authors'),
    subject: named('subject'),
    keywords: named('keywords'),
    description: named('description'),
    language: named('lang', 'language'),
  }
  return Object.fromEntries(Object.entries(properties).filter(([, text]) => text !== undefined))
}

/** "Ana Sample", or the names of a list, also of `- name: Ana Sample`. */
function textOf(value: YamlValue | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value))
    return value
      .map(each => textOf(each as YamlValue))
      .filter(each => each !== '')
      .join(', ')
  return textOf((value as Readonly<Record<string, YamlValue>>)['name'])
}
