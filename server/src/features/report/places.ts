import type { Place } from '../../text/lines.js'
import type { Span } from '../../text/span.js'
import { markup, type Html } from '../html.js'

/** Where a report is shown: what it says of places, and whether it may name people. */
export interface Surface {
  readonly kind: 'file' | 'tab'
  /** From 0, as the reader's editor counts. */
  readonly placeOf: (offset: number) => Place
  /** In words where lines mean nothing to the reader: "1.1, “The roles differ …”". */
  readonly said?: (offset: number) => string
}

/** "line 12": words in a file; in a tab a button that goes there. */
export function placeHtml(surface: Surface, span: Span, text?: string): Html {
  const start = surface.placeOf(span.start)
  const end = surface.placeOf(span.end)
  const where = text ?? surface.said?.(span.start) ?? `line ${String(start.line + 1)}`
  if (surface.kind === 'file') return markup`${where}`
  const place = [start.line, start.character, end.line, end.character].join(' ')
  return markup`<button type="button" class="jump" data-place="${place}">${where}</button>`
}
