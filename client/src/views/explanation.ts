import { commands, EventEmitter, type Disposable, type Event, type ExtensionContext, type TreeView } from 'vscode'
import type { NotYetFilter } from './not-yet-filter.js'
import type { ShownCoverage } from './shown-coverage.js'

/** The text above the rows: the total, and below it, when it is to be seen, what the figures are and are not. */
export interface Explanation extends Disposable {
  /** Undefined without a brief, so that the welcome text has room. */
  message(): string | undefined
  readonly onDidChange: Event<void>
}

/** The explanation stands there when the view first opens, until it is folded away; a button in the view's title brings it back. */
export function explanation(
  context: ExtensionContext,
  view: TreeView<unknown>,
  coverage: ShownCoverage,
  filter: NotYetFilter,
): Explanation {
  const changed = new EventEmitter<void>()
  let open = context.globalState.get<boolean>(seen) !== true
  const toggle = () => {
    open = !open
    void context.globalState.update(seen, true)
    void commands.executeCommand('setContext', 'markwise.explanationOpen', open)
    changed.fire()
  }
  void commands.executeCommand('setContext', 'markwise.explanationOpen', open)
  const parts = [
    changed,
    commands.registerCommand('markwise.explainMarks', toggle),
    commands.registerCommand('markwise.hideExplanation', toggle),
    view.onDidChangeVisibility(({ visible }) => {
      if (!visible && open && coverage.answer !== undefined) toggle()
    }),
  ]
  return {
    message: () => {
      const answer = coverage.answer
      if (answer === undefined || answer.brief === null) return undefined
      if (answer.sections.length === 0) return answer.total
      const filtered = filter.on ? [filter.shown(answer.sections).length > 0 ? onlyNotYet : nothingLeft] : []
      return [answer.total, ...filtered, ...(open ? [answer.explanation] : [])].join('\n\n')
    },
    onDidChange: changed.event,
    dispose: () => parts.forEach(part => void part.dispose()),
  }
}

const onlyNotYet = 'Only what was not found yet is shown.'
const nothingLeft = 'Nothing is left to show: every point was found, ticked or dismissed.'
const seen = 'markwise.explanationSeen'
