import type { Plugin as EsbuildPlugin } from 'esbuild'
import type { Plugin as VitePlugin } from 'vitest/config'

export function withLatinFirst(source: string, path: string): string | undefined
export const latinFirstForEsbuild: EsbuildPlugin
export const latinFirstForVite: VitePlugin
