// Requests, timed warm (nothing changed before) and straight after an edit.
import { typingPlace } from './edits.mjs'
import { figuresOf } from './statistics.mjs'

const citation = /\((?:[A-Z][\p{L}'’-]+)(?: and [A-Z][\p{L}'’-]+)?, (?:19|20)\d\d/u

/** Each request: the capability and method that tell whether a server has it, what is typed before it, and its params. */
export const requests = {
  'completion@citation': asked('completionProvider', 'completion', atCaret, ({ prefix }) => ` (${prefix}`),
  'completion@link': asked('completionProvider', 'completion', atCaret, () => ' [x](#in'),
  'completion@prose': asked('completionProvider', 'completion', atCaret),
  'hover@citation': asked('hoverProvider', 'hover', atCitation),
  'definition@citation': asked('definitionProvider', 'definition', atCitation),
  'definition@link': asked('definitionProvider', 'definition', atLink),
  'references@citation': asked('referencesProvider', 'references', atCitation),
  'references@heading': asked('referencesProvider', 'references', atHeading),
  documentSymbol: asked('documentSymbolProvider', 'documentSymbol', whole),
  foldingRange: asked('foldingRangeProvider', 'foldingRange', whole),
  'semanticTokens/full': asked('semanticTokensProvider', 'semanticTokens/full', whole),
  'semanticTokens/range': asked('semanticTokensProvider', 'semanticTokens/range', fiftyLines),
  codeLens: asked('codeLensProvider', 'codeLens', whole),
  documentLink: asked('documentLinkProvider', 'documentLink', whole),
  'codeAction@citation': asked('codeActionProvider', 'codeAction', actionAtCitation),
}

/** Times every request that the server has, `count` times each; null for those that it has not. */
export async function timedRequests(document, works, count) {
  const places = placesIn(document.text, works)
  const timed = {}
  for (const [name, request] of Object.entries(requests)) {
    timed[name] = document.serves(request.capability, request.method)
      ? await timedRequest(document, places, request, count)
      : null
  }
  return timed
}

async function timedRequest(document, places, { method, params, before }, count) {
  const warm = []
  const afterEdit = []
  let results = 0
  let error
  const typed = { offset: places.typing, inserted: before(places) }
  if (typed.inserted) document.send(document.change(typed))

  const ask = async times => {
    const request = params(document, { ...places, typed: typed.inserted.length })
    const asked = performance.now()
    const { result, time } = await document.client.request(method, request, 20_000)
    times.push(time - asked)
    results = Math.max(results, sizeOf(result))
  }
  try {
    await document.settled(2000)
    await repeated(count, 1000, () => ask(warm))
    await repeated(count, 1800, async () => {
      document.send(document.change({ offset: places.typing + typed.inserted.length, inserted: 'x' }))
      typed.inserted += 'x'
      const pushed = document.pulls ? undefined : document.currentDiagnostics(3000).catch(() => {})
      await ask(afterEdit)
      // Its diagnostics are awaited, so that the next request does not queue behind them.
      await (pushed ?? document.currentDiagnostics())
    })
  } catch (problem) {
    error = problem.message
  }
  if (typed.inserted) document.send(document.change({ offset: places.typing, deleted: typed.inserted.length }))
  return { warm: figuresOf(warm), afterEdit: figuresOf(afterEdit), results, ...(error ? { error } : {}) }
}

async function repeated(count, longest, once) {
  const end = performance.now() + longest
  for (let i = 0; i < count && performance.now() < end; i++) await once()
}

function placesIn(text, works) {
  const middle = Math.floor(text.length / 2)
  const found = citation.exec(text.slice(middle + 500))
  const from = (needle, within) => {
    const after = text.indexOf(needle, middle)
    return (after < 0 ? text.indexOf(needle) : after) + within
  }
  // Two letters that the reference list has answers to.
  const listed = works.find(work => !work.organisation && /^[A-Z][a-z]/.test(work.authors[0].family))
  return {
    typing: typingPlace(text),
    citation: found ? middle + 500 + found.index + 2 : middle,
    link: from('](#', 5),
    heading: from('\n## ', 6),
    middle,
    prefix: listed?.authors[0].family.slice(0, 2) ?? 'Sm',
  }
}

function asked(capability, name, params, before = () => '') {
  return { capability, method: `textDocument/${name}`, params, before }
}

function at(document, offset, context = { triggerKind: 1 }) {
  return { textDocument: { uri: document.uri }, position: document.position(offset), context }
}

// Whatever is typed at the typing place stands before all the other places.
function atCaret(document, { typing, typed }) {
  return at(document, typing + typed)
}

function atCitation(document, { citation, typed }) {
  return at(document, citation + typed, { includeDeclaration: true })
}

function atLink(document, { link, typing, typed }) {
  return at(document, link > typing ? link + typed : link)
}

function atHeading(document, { heading, typing, typed }) {
  return at(document, heading > typing ? heading + typed : heading, { includeDeclaration: true })
}

function whole(document) {
  return { textDocument: { uri: document.uri } }
}

function fiftyLines(document, { middle }) {
  const { line } = document.position(middle)
  const range = { start: { line: Math.max(0, line - 25), character: 0 }, end: { line: line + 25, character: 0 } }
  return { textDocument: { uri: document.uri }, range }
}

function actionAtCitation(document, { citation, typed }) {
  const place = document.position(citation + typed)
  const diagnostics = document.diagnostics.filter(({ range }) => range.start.line === place.line).slice(0, 10)
  return {
    textDocument: { uri: document.uri },
    range: { start: place, end: place },
    context: { diagnostics, triggerKind: 1 },
  }
}

function sizeOf(result) {
  if (result == null) return 0
  if (Array.isArray(result)) return result.length
  return result.items?.length ?? (result.data ? result.data.length / 5 : 1)
}
