// preinstall: says in one sentence when this machine cannot run what was just installed. npm
// starts it with its own Node, because the project's may be the thing that does not run.
import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const own = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url))
const major = Number(process.versions.node.split('.')[0])

if (major < 20) {
  stop(`Madoguchi needs Node 20 or later to install (this is ${process.versions.node}).`)
}
// Without install scripts it is missing; `madoguchi` says so itself.
if (existsSync(own) && !runs()) {
  installLibrary()
  const { stderr } = start()
  if (!runs()) {
    stop(
      `Madoguchi brings its own Node, and it does not start here:\n  ${stderr.trim()}\n` +
        'It needs libatomic: `apt-get install libatomic1` on Debian and Ubuntu, ' +
        '`dnf install libatomic` on Fedora. Then `npm ci` again.',
    )
  }
}

function start() {
  return spawnSync(own, ['--version'], { encoding: 'utf8' })
}

function runs() {
  return start().status === 0
}

function installLibrary() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log('Installing libatomic1, which Node needs.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update'], { env, stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'libatomic1'], {
    env,
    stdio: 'ignore',
  })
}

function stop(why) {
  console.error(why)
  process.exit(1)
}
