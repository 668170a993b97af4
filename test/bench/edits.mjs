// The kinds of edit that are timed.

const typed = 'considerations and evidence '
const longestTyped = 400

/** Edits that insert something and take it away again in turn, each at a place that is worse for an incremental server than a letter. */
const insertions = {
  /** One more line at the top: every later position moves. */
  newline: text => [text.indexOf('\n\n', text.indexOf('\n## ')) + 1, '\n'],
  heading: text => [text.indexOf('\n## ') + 8, 'x'],
  /** The year of the first entry: its citations turn bad and good. */
  reference: text => {
    const entry = text.indexOf('\n', text.lastIndexOf('## References') + 20) + 2
    return [text.indexOf('(', entry) + 5, 'q']
  },
  /** Everything below becomes code, and text again. */
  fence: text => [text.indexOf('\n## ') + 1, '```\n'],
  /** About a thousand words. */
  paste: text => {
    const from = text.indexOf('\n\n', Math.floor(text.length / 2)) + 2
    return [from, text.slice(from, text.indexOf('\n\n', from + 6000) + 2)]
  },
}

export const kindsOfEdit = ['char', ...Object.keys(insertions)]

/** A function that returns the next edit of this kind. */
export function editsOf(kind, document) {
  return kind === 'char' ? typing(document) : inTurn(insertions[kind], document)
}

/** A word's end in a paragraph in the middle. */
export function typingPlace(text) {
  const middle = Math.floor(text.length / 2)
  const place = text.indexOf(' the ', middle)
  return place < 0 ? middle : place
}

// What was typed stays bounded: after 400 letters it is deleted, in an edit that is not timed.
function typing(document) {
  const start = typingPlace(document.text) + 1
  let count = 0
  return async () => {
    if (count === longestTyped) {
      document.send(document.change({ offset: start, deleted: longestTyped }))
      await document.currentDiagnostics()
      count = 0
    }
    const change = document.change({ offset: start + count, inserted: typed[count % typed.length] })
    count++
    return change
  }
}

function inTurn(insertion, document) {
  let last
  return async () => {
    if (last) {
      const [offset, { length: deleted }] = last
      last = undefined
      return document.change({ offset, deleted })
    }
    last = insertion(document.text)
    return document.change({ offset: last[0], inserted: last[1] })
  }
}
