// The thread in which a large file is checked.

import { parentPort, workerData } from 'node:worker_threads'
import type { FileToVerify } from '../../shell/ports/chip-signed-file.ts'
import { verifySigned } from './verifying.ts'

parentPort?.postMessage(verifySigned(workerData as FileToVerify))
