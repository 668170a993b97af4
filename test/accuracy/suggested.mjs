// What Markwise says about a citation that does not agree with its list: which entries it names, and what its preferred fix would make of it.

/**
 * A reader of texts through the built library: `(text) => { citations, suggestionAt }`. `citations` are those of the document, with their
 * spans; `suggestionAt(span)` gives `{ named, preferred }`: the raw lines of the entries that `citation-mismatch` names for the citation
 * there, and the entry that is meant once its preferred fix is applied; both undefined where nothing is found.
 */
export async function suggestingReader() {
  const { applyEdits, emptyInputs, findings, readAssignment, rules, textOf } =
    await import('../../server/dist/index.mjs')
  const checked = rules.filter(({ id }) => id === 'citation-mismatch')
  const read = text => readAssignment(textOf(text), emptyInputs())
  return text => {
    const document = read(text)
    const found = findings(document, checked).map(({ finding }) => finding)
    return {
      citations: document.citations,
      suggestionAt: span => {
        const finding = found.find(({ span: { start, end } }) => start < span.end && span.start < end)
        if (finding === undefined) return { named: undefined, preferred: undefined }
        const named = document.references.entries.filter(entry =>
          (finding.related ?? []).some(({ span: { start } }) => entry.span.start === start),
        )
        const fix = finding.fixes().find(({ preferred }) => preferred)
        return {
          named: named.map(({ raw }) => raw),
          preferred: fix && meantAt(read(applyEdits(text, fix.edits)), finding.span.start),
        }
      },
    }
  }
}

/** The raw entry that a citation means once it is changed; it still begins where it began. */
function meantAt({ citations }, start) {
  const cited = citations.find(({ citation: { span } }) => start < span.end)
  return cited?.differs.length === 0 ? (cited.entries[0]?.raw ?? '') : ''
}
