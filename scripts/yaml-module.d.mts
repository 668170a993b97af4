import type { Plugin as EsbuildPlugin } from 'esbuild'
import type { Plugin as VitePlugin } from 'vitest/config'

export function yamlModule(source: string, path: string): string
export const yamlForEsbuild: EsbuildPlugin
export const yamlForVite: VitePlugin
