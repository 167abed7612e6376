// The comparison stays exact (AMB-27); who wrote another dash is told that it is only the dash.

import { expect, it } from 'vitest'
import { day } from '../kernel/day.ts'
import { differingBySignOnly, type FaxForm } from './fax-form.ts'

const card = {
  name: "見本　ジャン・オ'ニール",
  address: '見本町二丁目2番3−101号',
  birthDate: day('1980-02-17'),
  sex: 'female',
}
const written = (form: Partial<FaxForm>): FaxForm => ({
  hearingImpaired: true,
  choice: [2],
  name: card.name,
  address: card.address,
  ...form,
})

it.each<[Partial<FaxForm>, readonly string[]]>([
  // what is written, the items of which only a sign differs
  [{}, []],
  [{ address: '見本町二丁目２番３−１０１号' }, []],
  [{ address: '見本町二丁目2番3-101号' }, ['address']],
  [{ address: '見本町二丁目２番３ー１０１号' }, ['address']],
  [{ address: '見本町二丁目2番3—101号' }, ['address']],
  [{ address: '見本町二丁目2番3の101号' }, []],
  [{ address: '見本町二丁目2番3-102号' }, []],
  [{ name: '見本 ジャン·オ’ニール' }, ['name']],
  [{ name: '見本 ジヤン・オ’ニール' }, []],
])('%j', (form, items) => {
  expect(differingBySignOnly(written(form), card)).toEqual(items)
})
