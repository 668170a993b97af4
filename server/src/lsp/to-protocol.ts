import {
  DiagnosticSeverity,
  DiagnosticTag,
  SymbolKind,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
  type SelectionRange,
} from './language-server.js'
import type { Diagnosed } from '../features/diagnostics.js'
import type { Fold } from '../features/folding.js'
import type { OutlineSymbol } from '../features/symbols.js'
import type { Severity } from '../rules/rule.js'
import type { Span } from '../text/span.js'
import { positionOf, rangeOf, type Conversion } from './conversion.js'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** A finding as a diagnostic; `uri` is the document's own, for related places. */
export function diagnosticOf(conversion: Conversion, uri: string, { code, severity, finding }: Diagnosed): Diagnostic {
  const { span, message, related, unnecessary } = finding
  const diagnostic: Diagnostic = {
    range: rangeOf(conversion, span),
    message,
    code,
    source: 'markwise',
    severity: severities[severity],
  }
  if (unnecessary) diagnostic.tags = [DiagnosticTag.Unnecessary]
  if (related && related.length > 0)
    diagnostic.relatedInformation = related.map(({ span, message }) => ({
      location: { uri, range: rangeOf(conversion, span) },
      message,
    }))
  return diagnostic
}

/** The outline of criterion and other headings. */
export function symbolOf(conversion: Conversion, symbol: OutlineSymbol): DocumentSymbol {
  return {
    name: symbol.name,
    ...(symbol.detail === '' ? {} : { detail: symbol.detail }),
    kind: SymbolKind.String,
    range: rangeOf(conversion, symbol.span),
    selectionRange: rangeOf(conversion, symbol.heading),
    children: symbol.children.map(child => symbolOf(conversion, child)),
  }
}

/** A fold as the protocol has it, in whole lines. */
export function foldingRangeOf(conversion: Conversion, { span, kind }: Fold): FoldingRange {
  const { start, end } = rangeOf(conversion, span)
  return {
    startLine: start.line,
    endLine: end.line,
    ...(kind === 'block' ? {} : { kind: kind === 'section' ? 'region' : 'comment' }),
  }
}

/** Spans from the innermost outwards as one chain. */
export function selectionRangeOf(conversion: Conversion, spans: readonly Span[], offset: number): SelectionRange {
  let chain: SelectionRange | undefined
  for (const span of [...spans].reverse())
    chain = { range: rangeOf(conversion, span), ...(chain ? { parent: chain } : {}) }
  const position = positionOf(conversion, offset)
  return chain ?? { range: { start: position, end: position } }
}
