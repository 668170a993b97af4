import type { Host } from './host.js'
import { hostOf, type Answer, type Failure, type FailureReason, type Question } from './network-answer.js'

// The only file of Markwise that reaches a network (a test holds all others to it). Nothing here is called unless a command that says what it sends, or
// a setting that is off by default, asks for it.

/** Asks hosts, one question at a time and not too often. Never rejects. */
export interface Network {
  readonly ask: (question: Question) => Promise<Answer | Failure>
}

/** How hosts are asked; tests wait for less. */
export interface NetworkOptions {
  /** How Markwise names itself to hosts; a browser does not let it. */
  readonly userAgent?: string | undefined
  /** Milliseconds that a host may take for its whole answer. */
  readonly timeOut?: number
  /** Milliseconds before the second try; the third comes after twice as long. */
  readonly pause?: number
}

const usual = { timeOut: 10_000, pause: 1000, gap: 250, largest: 2_000_000 }

const mostTries = 3
const mostRedirects = 5
/** Seconds that a busy host is waited for; one that asks for more is left alone. */
const longestWait = 10

/** The network by a host's clock. What changes in it is only when each host may be asked next. */
export function network(clock: Pick<Host, 'after' | 'now'>, options: NetworkOptions = {}): Network {
  const free = new Map<string, number>()
  const turn = async ({ address, signal, gap = usual.gap }: Question): Promise<void> => {
    const host = hostOf(address)
    const at = Math.max(clock.now(), free.get(host) ?? 0)
    free.set(host, at + gap)
    await waited(clock, at - clock.now(), signal)
  }
  return {
    ask: async question => {
      for (let tries = 1; ; tries++) {
        await turn(question)
        const answer = await askedOnce(clock, question, options)
        const pause = answer.kind === 'failure' ? pauseBefore(answer, tries, options) : undefined
        if (pause === undefined) return answer
        await waited(clock, pause, question.signal)
      }
    },
  }
}

/** Milliseconds until it is worth asking again; undefined where it is not. */
function pauseBefore(
  { why, wait }: Failure,
  tries: number,
  { pause = usual.pause }: NetworkOptions,
): number | undefined {
  if (tries === mostTries) return undefined
  const backOff = pause * 2 ** (tries - 1)
  if (why === 'busy')
    return wait !== undefined && wait > longestWait ? undefined : Math.max(backOff, (wait ?? 0) * 1000)
  return why === 'dropped' || why === 'host-broken' ? backOff : undefined
}

function waited(clock: Pick<Host, 'after'>, milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (milliseconds <= 0 || isOff(signal)) return Promise.resolve()
  return new Promise(resolve => {
    const stop = clock.after(milliseconds, resolve)
    signal?.addEventListener('abort', () => {
      stop()
      resolve()
    })
  })
}

async function askedOnce(
  clock: Pick<Host, 'after'>,
  question: Question,
  { timeOut = usual.timeOut, userAgent }: NetworkOptions,
): Promise<Answer | Failure> {
  const { signal } = question
  const late = new AbortController()
  const stop = clock.after(timeOut, () => late.abort())
  const ending = AbortSignal.any([late.signal, ...(signal ? [signal] : [])])
  const asking: Asking = { question, ending, address: question.address, userAgent }
  try {
    return await followed(asking)
  } catch (error) {
    const why = isOff(signal) ? 'cancelled' : isOff(late.signal) ? 'timed-out' : reasonOf(error)
    return failed(asking.address, why)
  } finally {
    stop()
    // Whatever is still under way, such as the text of a redirect, is not waited for.
    late.abort()
  }
}

function isOff(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true
}

interface Asking {
  readonly question: Question
  readonly ending: AbortSignal
  readonly userAgent: string | undefined
  /** Where the question has been sent on to. */
  address: string
}

/** A browser follows redirects by itself and does not show them; elsewhere each is looked at. */
async function followed(asking: Asking): Promise<Answer | Failure> {
  const seen = new Set<string>()
  for (;;) {
    const { address } = asking
    // A host that sends on to a file or the like has no data; the setting is not to blame.
    if (!isAskable(address))
      return seen.size === 0 ? failed(address, 'bad-address') : failed(asking.question.address, 'not-data')
    if (seen.has(address) || seen.size > mostRedirects) return failed(address, 'redirect-loop')
    seen.add(address)
    const response = await sent(asking, 'manual')
    if (response.type === 'opaqueredirect') return readAnswer(await sent(asking, 'follow'), asking)
    const next = redirectOf(response, address)
    if (next === undefined) return readAnswer(response, asking)
    asking.address = next
  }
}

function isAskable(address: string): boolean {
  try {
    const { protocol, username, password } = new URL(address)
    return (protocol === 'https:' || protocol === 'http:') && username === '' && password === ''
  } catch {
    return false
  }
}

function sent({ address, question, ending, userAgent }: Asking, redirect: 'manual' | 'follow'): Promise<Response> {
  return fetch(address, {
    headers: {
      ...question.headers,
      accept: question.accept,
      ...(userAgent === undefined ? {} : { 'user-agent': userAgent }),
    },
    redirect,
    signal: ending,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
  })
}

/** A question that was asked under protection is not sent on without. */
function redirectOf({ status, headers }: Response, from: string): string | undefined {
  const location = headers.get('location')
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return undefined
  const next = new URL(location, from)
  if (from.startsWith('https:') && next.protocol === 'http:') next.protocol = 'https:'
  return next.href
}

async function readAnswer(response: Response, { address, question }: Asking): Promise<Answer | Failure> {
  const { status, headers } = response
  const why = failureOf(status)
  if (why !== undefined) {
    const wait = secondsOf(headers.get('retry-after'))
    return { ...failed(address, why), status, ...(wait === undefined ? {} : { wait }) }
  }
  const text = await textUpTo(response, question.largest ?? usual.largest)
  if (text === undefined) return failed(address, 'too-large')
  return { kind: 'answer', status, text, header: name => headers.get(name) ?? undefined }
}

function failureOf(status: number): FailureReason | undefined {
  if ((status >= 200 && status < 300) || status === 304) return undefined
  if (status === 404 || status === 410) return 'not-found'
  if (status === 429) return 'busy'
  if (status >= 500) return 'host-broken'
  return 'refused'
}

/** "120" or a date. */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined
}

/** Undefined where the body is longer: then the rest is not even fetched. */
async function textUpTo({ body }: Response, largest: number): Promise<string | undefined> {
  if (body === null) return ''
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let text = ''
  let length = 0
  for (;;) {
    const { done, value } = (await reader.read()) as { done: boolean; value: Uint8Array | undefined }
    if (done || value === undefined) return text + decoder.decode()
    length += value.length
    if (length > largest) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** A browser says only that something failed; Node gives a cause. */
function reasonOf(error: unknown): FailureReason {
  const { cause } = error as { cause?: { code?: string; message?: string } }
  if (cause === undefined) return 'blocked'
  const code = cause.code ?? cause.message ?? ''
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return 'timed-out'
  if (/CERT|SIGNATURE|SELF_SIGNED|ERR_TLS|UNABLE_TO/.test(code)) return 'certificate'
  if (/ECONNRESET|EPIPE|UND_ERR_SOCKET|closed/.test(code)) return 'dropped'
  return /^HPE_/.test(code) ? 'not-data' : 'unreachable'
}

function failed(address: string, why: FailureReason): Failure {
  return { kind: 'failure', why, host: hostOf(address) }
}
