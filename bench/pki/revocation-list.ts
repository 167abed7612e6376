// A revocation list of a million entries: seconds after the rows are read, and memory, in a
// process of its own; beside openssl ca -gencrl with the same number of rows.

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { print, printSkipped } from './figure.ts'
import { has } from './load.ts'

const entries = 1_000_000
const mostSeconds = 0.5
const mostGigabytes = 0.5

export function benchRevocationList(folder: string): void {
  const script = join(import.meta.dirname, 'revocation-list-process.ts')
  const made = spawnSync(process.execPath, [script, String(entries)], { encoding: 'utf8' })
  const { seconds, gigabytes } = JSON.parse(made.stdout) as { seconds: number; gigabytes: number }
  print({ figure: 'crl_of_1000000_entries', value: seconds, unit: 's' }, mostSeconds)
  print(
    { figure: 'crl_of_1000000_entries_peak_memory', value: gigabytes, unit: 'GB' },
    mostGigabytes,
  )
  if (!has('openssl')) printSkipped('crl_faster_than_openssl_gencrl', 'openssl is not installed')
  else
    print(
      { figure: 'crl_faster_than_openssl_gencrl', value: opensslSeconds(folder), unit: 's' },
      seconds,
    )
}

const config = `
[ca]
default_ca = bench
[bench]
database = index.txt
certificate = ca.pem
private_key = key.pem
crlnumber = crlnumber
default_md = sha256
default_crl_days = 1
`

/** Its time contains reading the text index, as ours does not contain reading rows. */
function opensslSeconds(folder: string): number {
  const rows = Array.from({ length: entries }, (_, n) => {
    const serial = `4${(n * 7919).toString(16).toUpperCase().padStart(31, '0')}`
    return `R\t301231235959Z\t240603010203Z,keyCompromise\t${serial}\tunknown\t/CN=${n}\n`
  })
  writeFileSync(join(folder, 'index.txt'), rows.join(''))
  writeFileSync(join(folder, 'index.txt.attr'), 'unique_subject = no\n')
  writeFileSync(join(folder, 'crlnumber'), '01\n')
  writeFileSync(join(folder, 'ca.cnf'), config)
  const make = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=bench', '-days', '9']
  spawnSync('openssl', [...make, '-keyout', 'key.pem', '-out', 'ca.pem'], { cwd: folder })
  const began = performance.now()
  const options = ['ca', '-gencrl', '-config', 'ca.cnf', '-out', 'openssl.crl']
  const { status } = spawnSync('openssl', options, { cwd: folder })
  if (status !== 0) throw new Error('openssl made no list')
  return (performance.now() - began) / 1000
}
