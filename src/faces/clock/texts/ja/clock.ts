// Texts of the virtual clock. In Japanese, written first.
// The other locales are held to these keys by their type.

export const clockJa = {
  title: '見本の時計',
  faceName: '時計',
  explain:
    'この見本の窓口は、この日時で動いています。進めると、その間に期限が来る手続き（カードの作成、有効期限など）を、それぞれの日付で行います。',
  movedTitle: '{count, plural, other {時計を進めました。その間に行ったこと（#件）}}',
  movedNothing: '時計を進めました。その間に期限が来たものはありません。',
  movedBack: '時計を戻しました。行った手続きは取り消されません。',
  movedMore:
    '{count, plural, other {ほかに#件あります。それぞれの方の「これまでの手続き」で見られます。}}',
  barLabel: '{count, plural, other {これから6年の間に、期限が来る日が#日あります。}}',
  moveTitle: '時計を進める',
  step_day: '1日進める',
  step_week: '1週間進める',
  step_month: '1か月進める',
  step_year: '1年進める',
  toNext: '次の期限へ（{day}）',
  day: '日付',
  time: '時刻',
  timeSupport: '例：10:00。空欄は9時',
  goThere: 'この日時にする',
  comingTitle: 'これから期限が来る日',
  comingNothing: 'これから6年の間に期限が来るものはありません。',
  due_card_made: 'カードのできあがり',
  due_card_expires: 'カードの有効期間満了',
  due_sign_expires: '署名用電子証明書の有効期間満了',
  due_auth_expires: '利用者証明用電子証明書の有効期間満了',
  due_moves_out: '転出',
  due_deadline: '手続きの期限',
  toThisDay: 'この日へ進める',
  problem_to_unreadable: '日時として読み取れません。',
  problem_day_unreadable:
    '日付として読み取れません。昭和55年2月17日、2024-06-03 のように入力してください。',
  problem_no_such_day: 'その日付は暦にありません。日にちをご確認ください。',
  problem_time_unreadable: '時刻として読み取れません。10:00 のように入力してください。',
  problem_days_unreadable: '日数は整数で入力してください。',
  problem_nothing_asked: 'どこまで進めるかを選んでください。',
  problem_beyond_calendar: '祝日の暦がその日までありません。{until}までの日付にしてください。',
}

export type ClockKey = keyof typeof clockJa
