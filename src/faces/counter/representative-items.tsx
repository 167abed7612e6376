// Who came in the holder's place, on the check page and on the receipt: name, relation, proof.

import type { Paper, Representative } from '../../core/procedures/terms.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { nameOfField, nameOfPaper } from './names.ts'

type Came = Representative & { readonly proofs?: readonly Paper[] }

export function representativeItems(locale: Locale, came: Came | undefined) {
  if (!came) return []
  const { name, relation = '', proofs = [] } = came
  const proof = proofs.map((paper) => <p key={paper}>{nameOfPaper(locale, paper)}</p>)
  return [
    {
      term: nameOfField(locale, 'representativeName'),
      value: (
        <>
          <span lang="ja">{name}</span>
          {proof}
        </>
      ),
    },
    ...(relation === ''
      ? []
      : [{ term: nameOfField(locale, 'representativeRelation'), value: relation }]),
  ]
}
