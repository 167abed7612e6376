// The second step: everything that will be different, the price, the keypad, and one button.
//
// The block about the keypad renews itself; without script the page asks again, which is safe
// because it is a GET.

import type { Fact } from '../../core/facts.ts'
import type { KeypadLook } from '../../shell/keypad/keypads.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { Button, Form, LinkButton } from '../shared/controls.tsx'
import { DescriptionList } from '../shared/lists.tsx'
import { commonTexts } from '../shared/texts/common.ts'
import { textsOf } from '../shared/texts/message.ts'
import { photoAddress } from './card-of.ts'
import type { Examined } from './case.ts'
import { CaseSteps, Fee, Troubles, type CaseSetting, type CaseTrouble } from './case-page.tsx'
import { Consequences } from './consequence-view.tsx'
import { feeOf } from './fee.ts'
import { counterPage } from './frame.tsx'
import { Queue, waitingOf } from './home.tsx'
import { KeypadBlock } from './keypad-block.tsx'
import { representativeItems } from './representative-items.tsx'
import { nameOfField, nameOfOption, nameOfPaper, nameOfProcedure } from './names.ts'
import { NextVisit } from './paper-list.tsx'
import { caseAddress } from './person-page.tsx'
import { PersonGlance } from './person-view.tsx'
import { counterTexts } from './texts/counter.ts'

export type Checked = {
  readonly seen: Examined
  /** The keypad's task as it stands; `expired` when it is gone. */
  readonly keypad?: KeypadLook | 'expired'
  readonly trouble?: CaseTrouble
}

const askAgainSeconds = 5

export async function checkPage(
  setting: CaseSetting,
  checked: Checked,
  status = 200,
): Promise<FaceReply> {
  const { context, request, clerk, person, counterCase } = setting
  const { locale } = request
  const waits = isWaiting(checked.keypad)
  return counterPage({
    context,
    request,
    clerk,
    status,
    here: `${caseAddress(counterCase.residentId, counterCase.procedure.id)}/check`,
    title: textsOf(counterTexts, locale).plain('checkTitle', {
      procedure: nameOfProcedure(locale, counterCase.procedure),
      name: person.file.resident.name.full,
    }),
    ...(waits ? { scripts: ['refresh'], refreshSeconds: askAgainSeconds } : {}),
    left: <Queue locale={locale} waiting={await waitingOf(context)} />,
    middle: <PersonGlance {...{ context, locale, person }} />,
    right: <CheckView {...{ setting, checked }} />,
  })
}

/** The resident is still to answer, so the page keeps asking. */
export function isWaiting(keypad: Checked['keypad']): boolean {
  if (keypad === undefined || keypad === 'expired') return false
  return keypad.question.ask !== 'nothing' && keypad.question.ask !== 'blocked'
}

type CheckProps = { readonly setting: CaseSetting; readonly checked: Checked }

function CheckView({ setting, checked }: CheckProps) {
  const { request, counterCase } = setting
  const { locale } = request
  const { t } = textsOf(counterTexts, locale)
  const { outcome } = checked.seen
  const facts = outcome.ok ? outcome.facts : []
  const address = caseAddress(counterCase.residentId, counterCase.procedure.id)
  return (
    <section class="panel case" aria-labelledby="case-title">
      <h1 id="case-title">{nameOfProcedure(locale, counterCase.procedure)}</h1>
      <CaseSteps locale={locale} current={1} />
      <Troubles {...{ setting, trouble: checked.trouble ?? {} }} />
      <h2>{t('typedTitle')}</h2>
      <Typed {...{ setting }} />
      <p>
        <a href={address}>{t('correct')}</a>
      </p>
      <Consequences {...{ locale, seen: checked.seen }} />
      <NextVisit {...{ locale, world: setting.context.office.world, facts }} />
      <Fee {...{ locale, fee: feeOf(counterCase, checked.seen) }} />
      {checked.keypad !== undefined && (
        <KeypadBlock
          {...{ locale, address, keypad: checked.keypad, residentId: counterCase.residentId }}
        />
      )}
      <Confirm {...{ setting, checked, facts, address }} />
    </section>
  )
}

function Typed({ setting: { request, counterCase } }: Pick<CheckProps, 'setting'>) {
  const { locale } = request
  const { t } = textsOf(counterTexts, locale)
  const { procedure, draft } = counterCase
  const fields = Object.entries(procedure.fields).flatMap(([name, { kind }]) => {
    const value = draft.input[name]
    if (value === undefined) return []
    return [{ term: nameOfField(locale, name), value: shown(locale, kind, value) }]
  })
  const papers = draft.papers.map((paper) => nameOfPaper(locale, paper))
  return (
    <DescriptionList
      items={[
        { term: t('whoCame'), value: nameOfOption(locale, draft.applicant) },
        ...representativeItems(locale, draft.representative),
        ...fields,
        ...(papers.length > 0
          ? [{ term: t('papersLabel'), value: papers.map((paper) => <p key={paper}>{paper}</p>) }]
          : []),
        ...(draft.hoursWaived ? [{ term: t('hoursWaived'), value: t('ticked') }] : []),
      ]}
    />
  )
}

function shown(locale: Locale, kind: string, value: string) {
  if (kind === 'photo') {
    const alt = textsOf(counterTexts, locale).plain('photoAlt')
    return <img class="photo-small" src={photoAddress(value)} alt={alt} width="70" height="90" />
  }
  if (kind === 'yes_no') return textsOf(commonTexts, locale).t(value === 'yes' ? 'yes' : 'no')
  return kind === 'choice' ? nameOfOption(locale, value) : value
}

const endingFacts: readonly Fact['type'][] = ['CardAbolished', 'CardReturned', 'CardLapsed']

type ConfirmProps = CheckProps & { readonly facts: readonly Fact[]; readonly address: string }

/** Only when nothing is missing; what ends a card is outlined in red, its consequence above. */
function Confirm({ setting, checked, facts, address }: ConfirmProps) {
  const { locale } = setting.request
  const { t } = textsOf(counterTexts, locale)
  const { keypad, trouble } = checked
  if (trouble?.changedSince !== undefined || trouble?.refusal) {
    return <LinkButton href={address}>{t('checkAgain')}</LinkButton>
  }
  const answered =
    keypad === undefined || (keypad !== 'expired' && keypad.question.ask === 'nothing')
  if (!answered) return null
  const ends = facts.some(({ type }) => endingFacts.includes(type))
  return (
    <Form action={`${address}/confirm`}>
      <input type="hidden" name="key" value={setting.counterCase.draft.key} />
      <div class="actions" data-next-step>
        <Button kind={ends ? 'danger' : 'primary'} icon="check">
          {t(ends ? 'confirmEnding' : 'confirm')}
        </Button>
      </div>
    </Form>
  )
}
