// What the operator says to the caller. In Japanese, written first.
// The other locales are held to these keys by their type.

export const scriptJa = {
  askName:
    'はい、カードの一時停止の受付です。いますぐ止めます。カードの持ち主のお名前と、生年月日を教えてください。',
  stopped:
    'カードを止めました。いまから、どこでも使えません。受付番号は {receipt} です。書き留めてください。',
  askDetails:
    '念のため、ご住所と、いつ、どこでなくされたかを教えてください。暗証番号とマイナンバーは言わないでください。',
  outside: '外でなくされたときや盗まれたときは、警察に届けて、受理番号を控えてください。',
  found:
    '見つかりましたら、カードと本人確認書類を持って {place} へお越しください。また使えるようにします。',
  notStopped: 'このカードは、いまの状態では止める必要がありません。窓口でお手続きください。',
} as const

export type ScriptKey = keyof typeof scriptJa
