// What to bring, what it costs and when it is ready, on one sheet for the resident to take home.

import type { FaceReply } from '../../shell/ports/web.ts'
import { Cite } from '../shared/cite.tsx'
import { PrintSheet } from '../shared/lists.tsx'
import { placeNames } from '../shared/place-names.ts'
import { textsOf } from '../shared/texts/message.ts'
import { papersTexts } from '../shared/texts/papers.ts'
import type { CaseSetting } from './case-page.tsx'
import { Fee } from './case-page.tsx'
import { examine } from './case.ts'
import { feeOf } from './fee.ts'
import { counterPage } from './frame.tsx'
import { Queue, waitingOf } from './home.tsx'
import { aboutProcedure, nameOfProcedure } from './names.ts'
import { PaperList } from './paper-list.tsx'
import { caseAddress } from './person-page.tsx'
import { PrintButton } from './receipt.tsx'
import { counterTexts } from './texts/counter.ts'

export async function showChecklist(setting: CaseSetting): Promise<FaceReply> {
  const { context, request, clerk, counterCase } = setting
  const { locale } = request
  const { t, plain } = textsOf(counterTexts, locale)
  const seen = await examine(context, clerk, counterCase)
  const procedure = nameOfProcedure(locale, counterCase.procedure)
  return counterPage({
    context,
    request,
    clerk,
    title: plain('checklistTitle', { procedure }),
    scripts: ['print'],
    left: <Queue locale={locale} waiting={await waitingOf(context)} />,
    middle: (
      <>
        <h1>{t('checklistTitle', { procedure })}</h1>
        <PrintSheet title={procedure}>
          <p>{aboutProcedure(locale, counterCase.procedure.id)}</p>
          <h3>{textsOf(papersTexts, locale).t('listTitle')}</h3>
          <PaperList {...{ locale, procedure: counterCase.procedure }} />
          {seen && <Fee {...{ locale, fee: feeOf(counterCase, seen) }} />}
          <p>
            {t('checklistPlace', {
              place: placeNames(context.office.world.town, locale)(clerk.place) ?? '',
            })}
          </p>
          <Cite rules={counterCase.procedure.cites.slice(0, 4)} />
        </PrintSheet>
        <div class="actions">
          <PrintButton label={t('printChecklist')} />
          <a href={caseAddress(counterCase.residentId, counterCase.procedure.id)}>
            {t('backToCase')}
          </a>
        </div>
      </>
    ),
  })
}
