import { Parser } from 'htmlparser2'

/** An element or a run of text, in the order of the source. Names are in lower case, references such as `&amp;` are read. */
export type HtmlEvent =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: Readonly<Record<string, string>>
      readonly at: number
    }
  | { readonly kind: 'close'; readonly name: string; readonly at: number }
  | { readonly kind: 'text'; readonly text: string; readonly at: number }

/**
 * The sole door to htmlparser2: what a browser would make of the source, as far as it goes. `at` is the UTF-16 offset where the event begins. Never throws;
 * every element that is opened is closed, comments and declarations are left out.
 */
export function htmlEvents(source: string): readonly HtmlEvent[] {
  const events: HtmlEvent[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => void events.push({ kind: 'open', name, attributes, at: parser.startIndex }),
      onclosetag: name => void events.push({ kind: 'close', name, at: parser.startIndex }),
      ontext: text => void events.push({ kind: 'text', text, at: parser.startIndex }),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true },
  )
  parser.end(source)
  return events
}
