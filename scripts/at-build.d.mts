import type { Plugin as EsbuildPlugin } from 'esbuild'
import type { Plugin as VitePlugin } from 'vitest/config'

export function moduleAtBuild(path: string): Promise<string>
export const atBuildForEsbuild: EsbuildPlugin
export const atBuildForVite: VitePlugin
