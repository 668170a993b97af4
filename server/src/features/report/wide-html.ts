import { markup, type Html } from '../html.js'

/** Something that scrolls by itself where the window is too narrow for it, by keyboard too; `name` tells a screen reader what it is. */
export function wideHtml(name: string, content: Html): Html {
  return markup`<div class="wide" role="group" tabindex="0" aria-label="${name}">${content}</div>`
}
