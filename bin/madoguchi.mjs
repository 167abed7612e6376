#!/usr/bin/env node
// The command `madoguchi`. Checks the runtime before anything else is loaded, because the
// project's Node comes from the npm package `node` and an install without scripts lacks it.
import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const wanted = 26
const major = Number(process.versions.node.split('.')[0])
if (major < wanted) {
  const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))
  if (!existsSync(own)) {
    console.error(
      `Madoguchi runs on Node ${wanted}, which \`npm ci\` brings along, but it is not here ` +
        `(this is ${process.versions.node}). Run \`npm ci\` again without --ignore-scripts.`,
    )
    process.exit(2)
  }
  const child = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exit(child.status ?? 1)
}
// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1))
await import('../tools/tsx-hook.mjs')
const { main } = await import('../src/main.ts')
process.exitCode = await main(process.argv.slice(2))
