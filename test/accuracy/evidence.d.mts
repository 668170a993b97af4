import type { Brief } from '../../server/src/brief/brief.js'

/** All headings with their guidance in comments, and nothing written. */
export function scaffold(brief: Brief): string

/** 5,000 words of prose about something else, shared out by marks. */
export function unrelatedDraft(brief: Brief): string
