// The certificate register of a process in which acts are done: it hears them at once.

import { townCode, type Office } from '../office.ts'
import type { CertificateRegister } from '../ports/certificate-register.ts'
import { certificateRegisterOn } from './certificate-register.ts'

/** The register of a process in which acts are done. */
export function certificateRegisterOf(office: Office): CertificateRegister {
  const register = certificateRegisterOn(office.database, townCode(office))
  return {
    ...register,
    watch: (changed) => {
      const listener: Parameters<Office['listeners']['add']>[0] = ({ certificates }) => {
        for (const key of certificates) changed(key)
      }
      office.listeners.add(listener)
      const stop = register.watch(changed)
      return () => {
        office.listeners.delete(listener)
        stop()
      }
    },
  }
}
