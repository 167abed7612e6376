// What the operator says to the caller. In Korean.

import type { ScriptKey } from '../ja/script.ts'

export const scriptKo = {
  askName:
    '카드 일시 정지 접수입니다. 지금 바로 정지하겠습니다. 카드 소지자의 성함과 생년월일을 말씀해 주십시오.',
  stopped:
    '카드를 정지했습니다. 지금부터 어디에서도 사용할 수 없습니다. 접수 번호는 {receipt}입니다. 적어 두십시오.',
  askDetails:
    '주소와, 언제 어디에서 잃어버리셨는지 말씀해 주십시오. 비밀번호와 마이넘버는 말씀하지 마십시오.',
  outside: '밖에서 잃어버렸거나 도난당한 경우에는 경찰에 신고하고 접수 번호를 적어 두십시오.',
  found:
    '찾으시면 카드와 본인 확인 서류를 가지고 {place}(으)로 오십시오. 다시 사용할 수 있게 해 드립니다.',
  notStopped: '이 카드는 현재 상태에서는 정지할 필요가 없습니다. 창구에서 수속해 주십시오.',
} as const satisfies Record<ScriptKey, string>
