import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edited, textOf } from '../../server/src/text/rope.js'
import { changedText, heldText, type HeldText } from '../../server/src/lsp/held-text.js'

interface Place {
  readonly line: number
  readonly character: number
}

describe('the text of an open document', () => {
  it('has neither BOM nor CRLF inside, and counts the BOM in the first line outside', () => {
    const opened = heldText('\ufeffOne\r\nTwo')
    expect(opened.text.toString()).toBe('One\nTwo')
    const changed = changedText(opened, { range: range([0, 1], [0, 2]), text: 'D' })
    expect(changed.held.text.toString()).toBe('Dne\nTwo')
  })

  it('takes Enter in a CRLF document as one unit', () => {
    const { edit } = changedText(heldText('One\r\nTwo'), { range: range([0, 3], [0, 3]), text: '\r\n' })
    expect(edit).toEqual({ span: { start: 3, end: 3 }, insert: '\n' })
  })

  it('takes only what differs for an edit where a client sends the whole text', () => {
    const { edit } = changedText(heldText('One two three'), { text: 'One twos three' })
    expect(edit).toEqual({ span: { start: 7, end: 7 }, insert: 's' })
  })

  it('joins a CR and an LF that meet, and parts them again', () => {
    const joined = changedText(heldText('a\rX\nb'), { range: range([1, 0], [1, 1]), text: '' }).held
    expect(joined.text.lines).toBe(2)
  })

  it('keeps a BOM that a client deletes or types out of the text', () => {
    const deleted = changedText(heldText('\ufeff# One'), { range: range([0, 0], [0, 1]), text: '' }).held
    expect([deleted.shift, deleted.text.toString()]).toEqual([0, '# One'])
    const typed = changedText(deleted, { range: range([0, 0], [0, 0]), text: '\ufeff' }).held
    expect([typed.shift, typed.text.toString()]).toEqual([1, '# One'])
  })

  it('is after any edits what the whole text would be', () => {
    fc.assert(fc.property(anyText, fc.array(anyChange, { maxLength: 12 }), followsTheClient), { numRuns: 2000 })
  })
})

const pieces = ['a', 'é', '😀', '\ud800', ' ', '# ', '\n', '\r\n', '\r', '\ufeff', '(Starr, 2016)', '---\n']
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map(parts => parts.join(''))
const anyChange = fc.record({ from: fc.nat(), to: fc.nat(), text: anyText, whole: fc.integer({ min: 0, max: 9 }) })

// The client holds a string and sends places in it; we hold a rope and get edits.
function followsTheClient(
  opened: string,
  changes: readonly { from: number; to: number; text: string; whole: number }[],
): void {
  let client = opened
  let held = heldText(opened)
  for (const { from, to, text, whole } of changes) {
    const [a, b] = [from % (client.length + 1), to % (client.length + 1)].map(offset => onOneSide(client, offset))
    const [start, end] = [Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)]
    const before = held
    const changed =
      whole === 0
        ? changedText(held, { text })
        : changedText(held, { range: { start: placeOf(client, start), end: placeOf(client, end) }, text })
    client = whole === 0 ? text : client.slice(0, start) + text + client.slice(end)
    held = changed.held
    expect(held.text.toString()).toBe(inside(client))
    expect(edited(before.text, changed.edit).toString()).toBe(held.text.toString())
    expect(held.shift === 1).toBe(client.startsWith('\ufeff'))
  }
  expect(isFresh(held, client)).toBe(true)
}

function inside(client: string): string {
  return client.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
}

function isFresh(held: HeldText, client: string): boolean {
  return held.text.eq(textOf(client.replace(/^\ufeff/, '')))
}

// No editor puts a caret between CR and LF.
function onOneSide(client: string, offset: number): number {
  return client[offset - 1] === '\r' && client[offset] === '\n' ? offset - 1 : offset
}

function placeOf(client: string, offset: number): Place {
  const lines = client.slice(0, offset).split(/\r\n|\r|\n/)
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
}

function range(start: readonly [number, number], end: readonly [number, number]): { start: Place; end: Place } {
  return { start: { line: start[0], character: start[1] }, end: { line: end[0], character: end[1] } }
}
