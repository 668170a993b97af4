import type { Catalogue, Model, Source } from './catalogue.js'

/** Models and works that stand over those of the catalogue: one with an id that is known takes its place, and comes first. */
export function withOwn(
  catalogue: Catalogue,
  own: readonly { readonly models: readonly Model[]; readonly sources: readonly Source[] }[],
): Catalogue {
  const models = new Map<string, Model>()
  const sources = new Map<string, Source>()
  // Nearest files come first, and the first of an id counts.
  for (const one of [...own, catalogue]) {
    for (const model of one.models) if (!models.has(model.id)) models.set(model.id, model)
    for (const source of one.sources) if (!sources.has(source.reference.id)) sources.set(source.reference.id, source)
  }
  return {
    ...catalogue,
    models: [...models.values()],
    sources: [...sources.values()],
    model: id => models.get(id),
    source: id => sources.get(id),
  }
}
