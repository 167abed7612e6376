// `madoguchi backup` and `restore`: the data folder copied whole, with a list of what it holds.
//
// The office must be closed meanwhile (the lock says so). A restored folder counts only when
// every file is the one that was copied and the ledger in it is whole.

import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { CliMisuse, readArgs, type CliCommand } from '../faces/cli/command.ts'
import { openExisting, verifyDataFolder } from './verify-folder.ts'

const parts = ['database', 'keys', 'authorities']
/** Not there before the first checkpoint, or where they are kept elsewhere. */
const checkpointFolder = 'checkpoints'
const listName = 'madoguchi-backup.json'

export const backupCommand: CliCommand = {
  summary: 'copies the data folder of a closed office',
  help: 'madoguchi backup --data ./data --out DIR   (the office must be stopped)',
  run: async (args, terminal) => {
    const { values } = readArgs(args, {
      data: { type: 'string', default: './data' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    if (values.out === undefined) throw new CliMisuse('Say where to: --out DIR')
    await (await openExisting(values.data)).close()
    await mkdir(values.out, { recursive: true, mode: 0o700 })
    for (const part of parts) {
      await cp(join(values.data, part), join(values.out, part), { recursive: true })
    }
    await copyKept(values.data, values.out)
    const files = await hashesUnder(values.out)
    await writeFile(join(values.out, listName), JSON.stringify(files, null, 1))
    terminal.out(
      `${Object.keys(files).length} files copied to ${values.out}. Keep it as safe as keys.`,
    )
    return 0
  },
}

export const restoreCommand: CliCommand = {
  summary: 'puts a backup in place of an empty data folder, and proves it',
  help: 'madoguchi restore --from DIR --data ./data   (the data folder must not exist)',
  run: async (args, terminal) => {
    const { values } = readArgs(args, {
      data: { type: 'string', default: './data' },
      from: { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    if (values.from === undefined) throw new CliMisuse('Say from where: --from DIR')
    if (await stat(join(values.data, 'database')).catch(() => undefined)) {
      throw new CliMisuse(`${values.data} holds an office already; name another folder.`)
    }
    const listed = JSON.parse(await readFile(join(values.from, listName), 'utf8')) as unknown
    const found = await hashesUnder(values.from)
    if (JSON.stringify(listed) !== JSON.stringify(found)) {
      terminal.error('The backup is not what was written: a file is missing or changed.')
      return 1
    }
    for (const part of parts) {
      await cp(join(values.from, part), join(values.data, part), { recursive: true })
    }
    await copyKept(values.from, values.data)
    const checkpoints = join(values.from, checkpointFolder)
    const report = await verifyDataFolder(values.data, { checkpoints })
    for (const fault of report.faults) terminal.error(`  ${fault}`)
    if (report.faults.length > 0) {
      await Promise.all(parts.map((part) => rm(join(values.data, part), { recursive: true })))
      return 1
    }
    terminal.out(
      `Restored: ${report.facts} facts in ${report.streams} streams, the ledger is whole.`,
    )
    return 0
  },
}

/** Those that lie there already are newer, and stay. */
async function copyKept(from: string, to: string): Promise<void> {
  if (!(await stat(join(from, checkpointFolder)).catch(() => undefined))) return
  await cp(join(from, checkpointFolder), join(to, checkpointFolder), {
    recursive: true,
    force: false,
  })
}

async function hashesUnder(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names
    .filter((each) => each.isFile() && each.name !== listName)
    .map((each) => relative(folder, join(each.parentPath, each.name)))
    .sort()
  const hashes: Record<string, string> = {}
  for (const file of files) {
    const content = await readFile(join(folder, file))
    hashes[file] = createHash('sha256').update(content).digest('hex')
  }
  return hashes
}
