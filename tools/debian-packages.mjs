// The outside programs the tests work with, as Debian names them. As root on Debian they are
// installed when missing; elsewhere the tests that need them say so and are skipped.
import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'

const wanted = {
  chromium: '/usr/bin/chromium',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  opensc: '/usr/bin/opensc-tool',
  'opensc-pkcs11': '/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so',
  pcscd: '/usr/sbin/pcscd',
  'vsmartcard-vpcd': '/usr/lib/pcsc/drivers/serial/libifdvpcd.so',
  'libengine-pkcs11-openssl': '/usr/lib/x86_64-linux-gnu/engines-3/pkcs11.so',
  softhsm2: '/usr/bin/softhsm2-util',
  'gnutls-bin': '/usr/bin/certtool',
  'poppler-utils': '/usr/bin/pdftotext',
  xmlsec1: '/usr/bin/xmlsec1',
  'libpcsclite-dev': '/usr/include/PCSC/winscard.h',
  openssl: '/usr/bin/openssl',
  curl: '/usr/bin/curl',
}

/** Installs what is missing where that is possible; returns the names that are still missing. */
export function ensureDebianPackages(say) {
  const missing = missingPackages()
  if (missing.length === 0) return []
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!canInstall) return missing
  say(`Installing for the tests: ${missing.join(' ')}`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => spawnSync('apt-get', args, { env: environment, stdio: 'ignore' }).status
  apt('update')
  const together = apt('install', '-y', '--no-install-recommends', ...missing)
  if (together !== 0)
    for (const each of missing) apt('install', '-y', '--no-install-recommends', each)
  return missingPackages()
}

function missingPackages() {
  return Object.entries(wanted)
    .filter(([, file]) => !existsSync(file))
    .map(([name]) => name)
}
