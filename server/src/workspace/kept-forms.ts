import type { CslItem } from './csl-item.js'
import type { Host } from './host.js'
import { inSlices } from './slices.js'

/** The printed forms of items in one style, which the next start of Markwise still knows: to print a large library takes minutes in the background. */
export interface KeptForms {
  /** The entry of an item with the same data, whatever its id, as Markdown; undefined where it was never printed. */
  readonly of: (item: CslItem) => string | undefined
  /** Remembers a form, and from time to time keeps them all. */
  readonly add: (item: CslItem, form: string) => void
  /** Keeps what is new. */
  readonly save: () => void
}

/** Where nothing was printed before, and nothing is kept. */
export const noForms: KeptForms = { of: () => undefined, add: () => undefined, save: () => undefined }

type Keeping = Pick<Host, 'kept' | 'now' | 'soon'>

/** How many forms are kept, those of several large libraries: the least recently used go first. */
const mostForms = 20_000
/** After how many new forms they are saved, so that closing the window in the middle loses few. */
const savedAfter = 500

/** The forms kept for a style, which is named by all that decides how it prints. Without a place to keep them, none. Never rejects. */
export async function keptForms(host: Keeping, style: string): Promise<KeptForms> {
  const { kept } = host
  if (kept === undefined) return noForms
  const key = `forms ${style}`
  const forms = await inSlices(host, formsIn((await kept.get(key)) ?? ''))
  const nameOf = (item: CslItem): string => kept.digest(JSON.stringify({ ...item, id: '' }))
  let fresh = 0
  const save = (): void => {
    if (fresh === 0) return
    fresh = 0
    kept.put(key, [...forms].slice(-mostForms).map(line).join('\n'))
  }
  return {
    of: item => {
      const name = nameOf(item)
      const form = forms.get(name)
      if (form === undefined) return undefined
      // What was used last stands last.
      forms.delete(name)
      forms.set(name, form)
      return form
    },
    add: (item, form) => {
      forms.set(nameOf(item), form)
      fresh++
      if (fresh >= savedAfter) save()
    },
    save,
  }
}

/** One line for each form; a line break within a form is a space. */
function line([name, form]: readonly [string, string]): string {
  return `${name} ${form.replace(/\n/g, ' ')}`
}

function* formsIn(text: string): Generator<number, Map<string, string>, void> {
  const forms = new Map<string, string>()
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start)
    const space = text.indexOf(' ', start)
    if (space > start && space < end) forms.set(text.slice(start, space), text.slice(space + 1, end))
    start = end + 1
    yield start / text.length
  }
  return forms
}
