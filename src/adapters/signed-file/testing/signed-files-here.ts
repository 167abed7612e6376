// The signed files, read in the test's own process.

import { apartHere } from '../../../shell/testing/apart-here.ts'
import { openSignedFiles } from '../signed-files.ts'

export const signedFiles = openSignedFiles(apartHere)
