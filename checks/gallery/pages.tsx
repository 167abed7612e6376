// Every view and component on pages of its own, with sample data: what screenshots and axe look at.

import { day, moment } from '../../src/core/kernel/day.ts'
import type { Refusal } from '../../src/core/kernel/outcome.ts'
import { deskPage } from '../../src/faces/desk/desk-page.tsx'
import { frontPage } from '../../src/faces/front/front-page.tsx'
import {
  kioskClosedPage,
  kioskRefusedPage,
  kioskTakeCardPage,
} from '../../src/faces/kiosk/kiosk-endings.tsx'
import {
  kioskCardPage,
  kioskDocumentsPage,
  kioskPayPage,
  kioskPinPage,
  kioskReadyPage,
  kioskStartPage,
} from '../../src/faces/kiosk/kiosk-pages.tsx'
import { certificatesPage } from '../../src/faces/portal/certificates-page.tsx'
import { portalHomePage } from '../../src/faces/portal/home-page.tsx'
import { cardWantedPage, pinPage, portalRefusedPage } from '../../src/faces/portal/log-in-pages.tsx'
import { CardBack, CardFront } from '../../src/faces/shared/card-drawing.tsx'
import {
  CheckboxList,
  ChoiceGroup,
  DateField,
  SelectField,
} from '../../src/faces/shared/choices.tsx'
import { Button, Field, Form } from '../../src/faces/shared/controls.tsx'
import { errorPage } from '../../src/faces/shared/error-page.tsx'
import { renderPage } from '../../src/faces/shared/layout.tsx'
import {
  ConsequenceList,
  DescriptionList,
  PrintSheet,
  Steps,
  Table,
  Timeline,
} from '../../src/faces/shared/lists.tsx'
import {
  EmergencyBanner,
  EmptyState,
  ErrorSummary,
  NotificationBanner,
} from '../../src/faces/shared/notices.tsx'
import { PinEntry } from '../../src/faces/shared/pin-entry.tsx'
import { RefusalNotice } from '../../src/faces/shared/refusal.tsx'
import { StatusChip, type StatusWord } from '../../src/faces/shared/status-chip.tsx'
import type { FaceReply, Locale } from '../../src/shell/ports/web.ts'
import { cards, deskCard, hanako, issued, longName, readers, today } from './sample.ts'

const wrongPin: Refusal = {
  code: 'pin-wrong',
  cite: 'PIN-02',
  detail: { pin: 'auth', triesLeft: 2 },
}
const notHere: Refusal = {
  code: 'not-at-this-place',
  cite: 'WIN-24',
  next: 'release_suspension',
  detail: { place: 'ward_office', go: 'カード窓口', opens: moment('2024-06-04T08:30') },
}
const suspended: Refusal = { code: 'card-suspended', cite: 'SUS-02' }

export const gallery: Readonly<Record<string, (locale: Locale) => FaceReply>> = {
  front: (locale) =>
    frontPage({
      locale,
      now: moment('2024-06-03T10:05'),
      wardName: '見本区',
      residents: 46,
      validCards: 31,
      suspendedCards: 1,
      openApplications: 2,
      open: ['desk', 'portal', 'kiosk', 'counter', 'hotline', 'clock', 'pki', 'openapi'],
    }),
  desk: (locale) => deskPage({ locale, cards, chosen: deskCard, readers }),
  'desk-number': (locale) =>
    deskPage({
      locale,
      cards: [],
      readers,
      chosen: { ...deskCard, card: { ...longName, myNumber: '123456789012' } },
    }),
  'portal-card': (locale) => cardWantedPage({ locale, loggedOut: true }),
  'portal-pin': (locale) => pinPage({ locale, card: hanako }),
  'portal-pin-wrong': (locale) => pinPage({ locale, card: hanako, refusal: wrongPin }),
  'portal-refused': (locale) => portalRefusedPage({ locale, refusal: suspended }),
  'portal-wait': (locale) =>
    portalRefusedPage({
      locale,
      refusal: { code: 'not-usable-yet', cite: 'USE-02', detail: { from: day('2024-06-05') } },
      loginFrom: day('2024-06-05'),
    }),
  'portal-home': (locale) =>
    portalHomePage({
      locale,
      today,
      card: hanako,
      action: { kind: 'renew_certificates', by: day('2024-07-30') },
      deadlines: [
        { kind: 'sign_expiry', day: day('2024-05-30') },
        { kind: 'auth_expiry', day: day('2024-07-30') },
        { kind: 'card_expiry', day: day('2028-06-15') },
      ],
      certificates: [
        { kind: 'auth', status: 'valid', expiryDate: day('2024-07-30') },
        { kind: 'sign' },
      ],
      pins: deskCard.pins.flatMap((pin) =>
        pin.triesLeft === undefined ? [] : [{ ...pin, triesLeft: pin.triesLeft }],
      ),
      uses: [
        { use: 'portal', works: 'now' },
        { use: 'kiosk', works: { from: day('2024-06-04') } },
        { use: 'signature', works: 'no' },
      ],
    }),
  'portal-certificates': (locale) =>
    certificatesPage({ locale, name: hanako.name, certificates: issued }),
  'kiosk-start': (locale) => kioskStartPage({ locale }),
  'kiosk-card': (locale) => kioskCardPage({ locale }),
  'kiosk-pin': (locale) => kioskPinPage({ locale, refusal: wrongPin }),
  'kiosk-documents': (locale) =>
    kioskDocumentsPage({
      locale,
      documents: [
        { document: 'resident_record_copy', feeYen: 200 },
        { document: 'seal_registration_certificate' },
      ],
    }),
  'kiosk-pay': (locale) => kioskPayPage({ locale, document: 'resident_record_copy', feeYen: 200 }),
  'kiosk-ready': (locale) =>
    kioskReadyPage({ locale, document: 'resident_record_copy', pdfHref: '/kiosk/document.pdf' }),
  'kiosk-take': (locale) => kioskTakeCardPage({ locale, after: 'done' }),
  'kiosk-refused': (locale) => kioskRefusedPage({ locale, refusal: suspended }),
  'kiosk-closed': (locale) => kioskClosedPage({ locale, opens: '06:30', closes: '23:00' }),
  'not-found': (locale) => errorPage(404, locale),
  kit: kitPage,
  forms: formsPage,
}

const words: readonly StatusWord[] = [
  'valid',
  'suspended',
  'lapsed',
  'expired',
  'abolished',
  'returned',
  'pin_locked',
]

function kitPage(locale: Locale): FaceReply {
  return renderPage({
    locale,
    title: 'kit',
    face: 'gallery',
    body: (
      <div class="stack">
        <h1>Facts</h1>
        <p class="actions">
          {words.map((word) => (
            <StatusChip key={word} status={word} />
          ))}
        </p>
        <Steps steps={['カード', '暗証番号', '証明書', 'お支払い', '受け取り']} current={2} />
        <NotificationBanner kind="info" title="受付時間が変わります">
          <p>水曜日は19時まで受け付けます。</p>
        </NotificationBanner>
        <NotificationBanner kind="success" title="一時停止を解除しました" />
        <RefusalNotice refusal={notHere} />
        <EmergencyBanner title="カードをなくしたときは">
          <p>すぐに電話でカードを止められます。</p>
        </EmergencyBanner>
        <div class="card-sides">
          <CardFront card={longName} />
          <CardBack card={{ ...longName, myNumber: '123456789012' }} />
        </div>
        <DescriptionList items={[{ term: '氏名', value: '見本　花子' }]} />
        <Table
          caption="受付窓口"
          head={['場所', '平日', '水曜日', '日曜日']}
          rows={[
            ['カード窓口', '8時30分～17時15分', '8時30分～19時', '9時～12時'],
            ['区民事務所', '8時30分～17時15分', '8時30分～17時15分', '－'],
          ]}
        />
        <Timeline
          entries={[
            {
              day: '2024-06-20',
              dayText: '2024年6月20日',
              title: '継続利用の期限',
              hint: 'あと17日',
              tone: 'near',
            },
            { day: '2028-06-15', dayText: '2028年6月15日', title: 'カードの有効期限' },
          ]}
        />
        <ConsequenceList
          items={[
            { tone: 'ends', text: 'カードと電子証明書は元に戻せません。' },
            { tone: 'keeps', text: '住民票は変わりません。' },
            { tone: 'changes', text: '手数料は受取りのときにいただきます。' },
          ]}
        />
        <EmptyState />
        <PrintSheet title="お持ちいただくもの">
          <p>マイナンバーカード</p>
        </PrintSheet>
      </div>
    ),
  })
}

function formsPage(locale: Locale): FaceReply {
  const options = [
    { value: 'lost', label: '紛失', support: '警察の受理番号が必要です。' },
    { value: 'stolen', label: '盗難' },
  ]
  return renderPage({
    locale,
    title: 'forms',
    face: 'gallery',
    character: 'staff',
    scripts: ['keypad'],
    body: (
      <Form action="/forms" class="stack">
        <h1>Forms</h1>
        <ErrorSummary errors={[{ name: 'address', message: '住所を入力してください。' }]} />
        <Field name="name" label="氏名" support="住民票のとおり" value="見本　花子" />
        <Field name="address" label="住所" error="住所を入力してください。" />
        <DateField name="birth" label="生年月日" optional />
        <ChoiceGroup name="reason" label="理由" options={options} value="lost" />
        <CheckboxList name="papers" label="書類" options={options} values={['stolen']} />
        <SelectField name="place" label="場所" options={options} />
        <PinEntry name="pin" shape="letters" label="署名用の暗証番号" />
        <div class="actions">
          <Button>この内容で進める</Button>
          <Button kind="secondary">戻る</Button>
          <Button kind="danger">カードを廃止する</Button>
        </div>
      </Form>
    ),
  })
}
