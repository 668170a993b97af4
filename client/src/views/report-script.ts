interface PageState {
  readonly ticked: readonly string[]
}
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void
  getState(): PageState | undefined
  setState(state: PageState): void
}

/**
 * What runs in the report's page, and nowhere else: it is handed over as text, so it may use nothing from outside itself. It says which place
 * was asked for, shows each new body without moving the reader, and keeps the ticks of the brief's own list.
 */
export function reportScript(): void {
  const editor = acquireVsCodeApi()
  const report = document.getElementById('report')
  const all = <E extends Element>(selector: string): readonly E[] => [...document.querySelectorAll<E>(selector)]
  const boxes = () => all<HTMLInputElement>('input[data-item]')
  const showTicks = () => {
    const ticked = editor.getState()?.ticked ?? []
    for (const box of boxes()) box.checked = ticked.includes(box.dataset['item'] ?? '')
  }
  const focusable = 'button, summary, input, a'
  addEventListener('message', ({ data }: MessageEvent<{ readonly body?: unknown }>) => {
    if (report === null || typeof data.body !== 'string') return
    const open = all<HTMLDetailsElement>('details').map(each => each.open)
    const focused = all(focusable).indexOf(document.activeElement as Element)
    // All text in it was escaped by the server, and the page's policy runs nothing else.
    report.innerHTML = data.body
    all<HTMLDetailsElement>('details').forEach((each, index) => (each.open = open[index] ?? false))
    showTicks()
    all<HTMLElement>(focusable)[focused]?.focus({ preventScroll: true })
  })
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-place]') : null
    if (button) editor.postMessage({ place: button.dataset['place'] })
  })
  document.addEventListener('change', () => {
    editor.setState({ ticked: boxes().flatMap(box => (box.checked ? [box.dataset['item'] ?? ''] : [])) })
  })
  showTicks()
  editor.postMessage('opened')
}
