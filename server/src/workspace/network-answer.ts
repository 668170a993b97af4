/** What is asked of a host. */
export interface Question {
  /** "https://doi.org/10.1000/182" */
  readonly address: string
  /** "application/vnd.citationstyles.csl+json" */
  readonly accept: string
  readonly headers?: Readonly<Record<string, string>>
  /** Ends the asking; the answer is then a failure of the kind `cancelled`. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds between two questions to this host. */
  readonly gap?: number
  /** Bytes; a longer answer is not read. */
  readonly largest?: number
}

/** What a host said: with one of the codes that mean "here you are" or "nothing new". */
export interface Answer {
  readonly kind: 'answer'
  /** 200, 204, 304 … */
  readonly status: number
  readonly text: string
  /** The header's value; undefined where there is none, or where a browser hides it. */
  readonly header: (name: string) => string | undefined
}

/** Why there is no answer. */
export interface Failure {
  readonly kind: 'failure'
  readonly why: FailureReason
  /** "doi.org": the host that was asked last. */
  readonly host: string
  /** The code of the host's answer, where it gave one. */
  readonly status?: number
  /** Seconds after which the host may be asked again, where it says so. */
  readonly wait?: number
}

/** Why a host gave no answer that could be used; `network-words.ts` says each in words. */
export type FailureReason =
  | 'bad-address'
  | 'blocked'
  | 'busy'
  | 'cancelled'
  | 'certificate'
  | 'dropped'
  | 'host-broken'
  | 'not-data'
  | 'not-found'
  | 'page'
  | 'redirect-loop'
  | 'refused'
  | 'timed-out'
  | 'too-large'
  | 'unreachable'

/** The host of an address, with its port where it has one: "doi.org", "127.0.0.1:4321"; the address itself where it is none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).host
  } catch {
    return address
  }
}

/** The data of an answer in JSON. A page in its place comes from a sign-in or from a host that has no data; it is told apart from what is broken. */
export function dataOf(answer: Answer, host: string): { readonly kind: 'data'; readonly data: unknown } | Failure {
  const { text } = answer
  const isPage = /html/i.test(answer.header('content-type') ?? '') || /^\s*<(?:!doctype|html|head|body)/i.test(text)
  if (isPage) return { kind: 'failure', why: 'page', host, status: answer.status }
  try {
    return { kind: 'data', data: JSON.parse(text) as unknown }
  } catch {
    return { kind: 'failure', why: 'not-data', host, status: answer.status }
  }
}
