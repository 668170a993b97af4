import type { Uri } from 'vscode'
import { beforeEach, expect, it, vi } from 'vitest'
import { writtenFile } from '../../client/src/commands/written-file.js'

interface Desk {
  errors: string[]
  files: Map<string, string>
  fault: Error | undefined
}

const desk = vi.hoisted((): Desk => ({ errors: [], files: new Map(), fault: undefined }))

const { FileSystemError } = vi.hoisted(() => ({
  FileSystemError: class extends Error {
    readonly code = 'NoPermissions'
  },
}))

vi.mock('vscode', () => ({
  FileSystemError,
  window: { showErrorMessage: (message: string) => Promise.resolve(void desk.errors.push(message)) },
  workspace: {
    fs: {
      writeFile: ({ path }: Uri, bytes: Uint8Array) => {
        if (desk.fault) return Promise.reject(desk.fault)
        desk.files.set(path, new TextDecoder().decode(bytes))
        return Promise.resolve()
      },
    },
  },
}))

const place = { path: '/unit/unit.brief.yaml' } as Uri

beforeEach(() => Object.assign(desk, { errors: [], files: new Map(), fault: undefined }))

it('a file is written in UTF-8', async () => {
  expect(await writtenFile(place, 'title: Führung\n')).toBe(true)
  expect(desk.files.get(place.path)).toBe('title: Führung\n')
  expect(desk.errors).toEqual([])
})

it.each([
  ['where one may not write', new FileSystemError(), 'You may not write there.'],
  ['for any other reason', new Error('EBUSY'), 'It may be open in another program.'],
])('a file that cannot be written %s is told of', async (_reason, fault, why) => {
  desk.fault = fault
  expect(await writtenFile(place, '')).toBe(false)
  expect(desk.errors).toEqual([`unit.brief.yaml could not be written. ${why}`])
})
