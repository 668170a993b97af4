// Rounds put together, and held against the bounds P1 to P8.
import { medianOf } from './statistics.mjs'

/**
 * Medians over the rounds of one server at one size. `sessions` are its sessions of every kind; sessions that are void count for nothing,
 * and their reasons are listed.
 */
export function medians(sessions) {
  const sound = sessions.filter(figures => !figures.void)
  const typed = sound.filter(({ kind, edits }) => kind === 'char' && edits)
  const names = Object.keys(typed[0]?.requests ?? {})
  return {
    voids: [...new Set(sessions.map(figures => figures.void).filter(Boolean))],
    startMs: medianOf(sound, ({ startMs }) => startMs),
    openMs: medianOf(typed, ({ openMs }) => openMs),
    diagnostics: medianOf(typed, ({ diagnostics }) => diagnostics),
    editMs: medianOf(typed, ({ edits }) => edits.p50),
    editP95: medianOf(typed, ({ edits }) => edits.p95),
    cpuMs: medianOf(typed, ({ edits }) => edits.cpuMs),
    clientMs: medianOf(typed, ({ edits }) => edits.clientMs),
    pacedMs: medianOf(typed, ({ paced }) => paced?.p50),
    pacedP95: medianOf(typed, ({ paced }) => paced?.p95),
    backlog: medianOf(typed, ({ paced }) => paced?.backlog),
    peakMB: medianOf(typed, ({ peakMB }) => peakMB),
    kinds: byName([...new Set(sound.map(({ kind }) => kind))], kind =>
      medianOf(
        sound.filter(figures => figures.kind === kind),
        ({ edits }) => edits?.p50,
      ),
    ),
    requests: byName(names, name => medianOf(typed, ({ requests }) => requests?.[name]?.afterEdit?.p50)),
    failedRequests: [...new Set(typed.flatMap(({ requests }) => names.filter(name => requests?.[name]?.error)))],
  }
}

/** One row for each of P1 to P8: the figure of `ours`, held against that of the empty server where the bound is a ratio. */
export function rows(ours, empty, words) {
  const small = words <= 20_000
  const times = (figure, floor, ratio) => ({ figure, floor, bound: floor === null ? null : floor * ratio, ratio })
  const most = (figure, bound, unit = 'ms') => ({ figure, bound, unit })
  const worst = largest(ours.kinds)
  const slowest = largest(ours.requests)
  const large = words > 200_000
  return [
    row(
      'P1',
      'keystroke → diagnostics',
      small ? most(ours.editMs, 0.6) : times(ours.editMs, empty.editMs, large ? 1 : 1.5),
    ),
    ...(small ? [row('P1', 'the same, 95 of 100 keystrokes', most(ours.editP95, 1.5))] : []),
    row('P2', 'processor time per edit', small ? most(ours.cpuMs, 0.6) : times(ours.cpuMs, empty.cpuMs, 2)),
    row(
      'P3',
      `worst kind of edit (${worst.name})`,
      small ? most(worst.value, 1.2) : times(worst.value, empty.kinds[worst.name] ?? null, 3),
    ),
    row('P4', 'a key each 80 ms, 95 of 100', times(ours.pacedP95, empty.pacedP95, 2)),
    row('P4', 'answers later than the next key', most(ours.backlog, 0, '')),
    row('P5', 'open → diagnostics', most(ours.openMs, small ? 40 : large ? 900 : 250)),
    row('P6', `slowest request after an edit (${slowest.name})`, most(slowest.value, small ? 1 : 3)),
    row('P7', 'start → answer to initialize', times(ours.startMs, empty.startMs, 0.8)),
    row('P8', 'peak memory', { ...times(ours.peakMB, empty.peakMB, 1.5), unit: 'MB' }),
  ].filter(({ id }) => !(large && id === 'P6'))
}

/** The rows as a table of text. */
export function table(words, tableRows) {
  const lines = tableRows.map(({ id, what, figure, floor, bound, ratio, unit = 'ms', met }) => [
    id,
    what,
    amount(figure, unit),
    ratio ? `${ratio}x of ${amount(floor, unit)} = ${amount(bound, unit)}` : amount(bound, unit),
    ratio && floor ? `${(figure / floor).toFixed(2)}x` : '',
    met ? 'met' : 'NOT MET',
  ])
  const all = [['', `${words.toLocaleString('en-GB')} words`, 'figure', 'at most', 'ratio', ''], ...lines]
  const widths = all[0].map((_, column) => Math.max(...all.map(line => line[column].length)))
  return all
    .map(line =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function row(id, what, { figure, bound, ...rest }) {
  const met = figure !== null && bound !== null && figure <= bound
  return { id, what, figure, bound, met, ...rest }
}

function largest(figures) {
  const entries = Object.entries(figures).filter(([, value]) => value !== null)
  const [name, value] = entries.sort(([, a], [, b]) => b - a)[0] ?? ['none', null]
  return { name, value }
}

function byName(names, value) {
  return Object.fromEntries(names.map(name => [name, value(name)]))
}

function amount(value, unit) {
  if (value === null || value === undefined) return 'none'
  const digits = unit === '' ? 0 : value >= 10 ? 1 : 2
  return `${value.toFixed(digits)} ${unit}`.trim()
}
