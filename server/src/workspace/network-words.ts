import { counted } from '../text/amounts.js'
import type { Failure } from './network-answer.js'

/** What a failure means to a writer: what happened, and what can be done. Two short sentences at most. */
export function failureWords({ why, host, status, wait }: Failure): string {
  switch (why) {
    case 'bad-address':
      return `“${host}” is no address that can be asked. Correct the setting markwise.lookUp.address.`
    case 'blocked':
      return `${host} could not be reached from the browser: you may be offline, or the host lets no other page ask it (CORS). VS Code on the desktop can ask it.`
    case 'busy':
      return `${host} has too many questions to answer just now. ${wait === undefined ? 'Try again in a few minutes.' : `Try again in ${spokenTime(wait)}.`}`
    case 'cancelled':
      return 'You called it off.'
    case 'certificate':
      return `The certificate of ${host} is not trusted here, so nothing was asked. A filter in your network may stand in between.`
    case 'dropped':
      return `${host} broke off the connection. Try again in a moment.`
    case 'host-broken':
      return `${host} has a fault of its own${coded(status)}. Try again later.`
    case 'not-data':
      return `${host} answered with something that is no data about a work. Try again later.`
    case 'not-found':
      return `${host} does not know it.`
    case 'page':
      return `${host} answered with a web page instead of data. Your network may ask you to sign in first.`
    case 'redirect-loop':
      return `${host} sends every question on to another address, without an end. Try again later.`
    case 'refused':
      return `${host} refuses to answer${coded(status)}.`
    case 'timed-out':
      return `${host} did not answer in time. Try again later.`
    case 'too-large':
      return `The answer of ${host} is too long to be about one work, so it was not read.`
    case 'unreachable':
      return `${host} cannot be reached. Are you online?`
  }
}

function coded(status: number | undefined): string {
  return status === undefined ? '' : ` (code ${String(status)})`
}

function spokenTime(seconds: number): string {
  if (seconds < 90) return counted(Math.max(1, Math.ceil(seconds)), 'second')
  return counted(Math.ceil(seconds / 60), 'minute')
}
