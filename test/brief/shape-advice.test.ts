import { expect, test } from 'vitest'
import { readBrief } from '../../server/src/brief/read-brief.js'
import { good } from './good-brief.js'

test('a group that was written as one value says which keys it has', () => {
  const text = good.replace(/^words:.*$/m, 'words: 1800-2200').replace(/^pass:.*$/m, 'pass: 50')
  expect(readBrief(text).problems.map(({ message }) => message)).toEqual([
    '“words” of the brief should be a group of keys, but is “1800-2200”. Write { min: …, max: … }.',
    '“pass” of the brief should be a group of keys, but is “50”. Write { scope: …, percent: … }.',
  ])
})
