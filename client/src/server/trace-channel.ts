import { EventEmitter, LogLevel, workspace, type Disposable, type LogOutputChannel } from 'vscode'

/**
 * The log as the language client is to see it for tracing. The client itself traces only where the channel's own level is Trace;
 * here `markwise.trace.server` decides alone, and what is traced is written as information, so that it shows at the usual level.
 */
export function tracedTo(log: LogOutputChannel, disposables: Disposable[]): LogOutputChannel {
  const changed = new EventEmitter<LogLevel>()
  const listener = workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration('markwise.trace.server')) changed.fire(wantedLevel())
  })
  disposables.push(changed, listener)
  return Object.create(log, {
    logLevel: { get: wantedLevel },
    onDidChangeLogLevel: { value: changed.event },
    trace: { value: (message: string) => log.info(message) },
  }) as LogOutputChannel
}

function wantedLevel(): LogLevel {
  return workspace.getConfiguration('markwise').get<string>('trace.server') === 'off' ? LogLevel.Info : LogLevel.Trace
}
