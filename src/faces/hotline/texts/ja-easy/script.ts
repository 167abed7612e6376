// What the operator says to the caller. In easy Japanese with readings.

import type { ScriptKey } from '../ja/script.ts'

export const scriptJaEasy = {
  askName:
    'はい、カードを とめる 電話《でんわ》です。すぐに とめます。カードを 持《も》って いる 人《ひと》の 名前《なまえ》と、生《う》まれた 日《ひ》を おしえて ください。',
  stopped:
    'カードを とめました。いまから、どこでも 使《つか》えません。番号《ばんごう》は {receipt} です。書《か》いて ください。',
  askDetails:
    '住所《じゅうしょ》を おしえて ください。いつ、どこで なくしましたか。暗証番号《あんしょうばんごう》と マイナンバーは 言《い》わないで ください。',
  outside:
    '外《そと》で なくした ときや、ぬすまれた ときは、警察《けいさつ》に 言《い》って、番号《ばんごう》を もらって ください。',
  found:
    '見《み》つかったら、カードと 本人《ほんにん》だと わかる 書類《しょるい》を 持《も》って、{place}へ 来《き》て ください。また 使《つか》えるように します。',
  notStopped:
    'この カードは、とめなくても だいじょうぶです。窓口《まどぐち》に 来《き》て ください。',
} as const satisfies Record<ScriptKey, string>
