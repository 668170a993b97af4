import { CompletionItemKind, InsertTextFormat, MarkupKind, type CompletionItem } from './language-server.js'
import type { CompletionItem as Item } from '../features/completion/completion-item.js'
import { beginning } from '../features/markdown-text.js'
import { rangeOf, textEdits, withLineEnds, type Conversion } from './conversion.js'
import type { Session } from './session.js'
import { snippetOf } from './snippet.js'

const kinds: Readonly<Record<Item['kind'], CompletionItemKind>> = {
  model: CompletionItemKind.Class,
  work: CompletionItemKind.Reference,
  entry: CompletionItemKind.Reference,
  heading: CompletionItemKind.Module,
  key: CompletionItemKind.Property,
  brief: CompletionItemKind.Value,
}

/** Characters in a row of VS Code's list as wide as it opens: of more than that it cuts off the label, whose year tells editions apart. */
const widthOfList = 46
const leastDetail = 16

/** Complete in the list's answer: edits that come with resolve are dropped by VS Code when they arrive after acceptance. */
export function completionItem(session: Session, snapshot: Conversion, item: Item): CompletionItem {
  const snippets = session.client.textDocument?.completion?.completionItem?.snippetSupport === true
  const asSnippet = snippets && item.stops !== undefined
  const text = asSnippet ? snippetOf(item.insert, item.stops) : item.insert
  return {
    label: item.label,
    labelDetails: { description: beginning(item.detail, Math.max(leastDetail, widthOfList - item.label.length)) },
    kind: kinds[item.kind],
    detail: item.detail,
    ...(item.documentation === undefined
      ? {}
      : { documentation: { kind: MarkupKind.Markdown, value: item.documentation } }),
    filterText: item.filterText,
    sortText: item.sortText,
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: rangeOf(snapshot, item.span), newText: withLineEnds(text, snapshot.lineEnd) },
    additionalTextEdits: textEdits(snapshot, item.extraEdits),
  }
}
