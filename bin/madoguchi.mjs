#!/usr/bin/env node
// The command `madoguchi`. Checks the runtime before anything else is loaded, because the
// project's Node comes from the npm package `node` and an install without scripts lacks it.
import { existsSync } from 'node:fs'
import { spawn } from 'node:child_process'
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
  // The channel is how the child sees that this one is gone, killed with SIGKILL too.
  const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, MADOGUCHI_UNDER_OLDER_NODE: '1' },
  })
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // Ctrl-C reaches both from the terminal; the child closes the office, and this one waits.
  process.on('SIGINT', () => undefined)
  const status = await new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1))
    child.once('error', () => resolve(1))
  })
  process.exit(status)
}
if (process.env.MADOGUCHI_UNDER_OLDER_NODE === '1' && process.channel) {
  // The command must be able to end while the channel is open; when it closes, the office does.
  delete process.env.MADOGUCHI_UNDER_OLDER_NODE
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1))
await import('../tools/tsx-hook.mjs')
const { main } = await import('../src/main.ts')
process.exitCode = await main(process.argv.slice(2))
