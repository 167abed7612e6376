// The IC chip (ICチップ) of the card: what it keeps without power, and what it forgets.
//
// Both parts are plain values that are never changed in place: a command gives a new
// chip only where something changed, and every file keeps its identity otherwise, so
// nothing large is copied per command and "did the chip change" is one comparison.

/** The PIN files. The four PINs of the guide (PIN-01..04), and the references beside them. */
export const pinNames = [
  'sign',
  'auth',
  'card_info',
  'resident_register',
  'resident_register_common',
  'text_number_a',
  'text_number_b',
  'visual_number_a',
  'visual_number_b',
  'birth_date',
  'unused',
] as const
export type PinName = (typeof pinNames)[number]

/** The private keys: signature, user authentication, and the card's own (common application). */
export const keyNames = ['sign', 'auth', 'card'] as const
export type KeyName = (typeof keyNames)[number]

export const applicationNames = ['jpki', 'text', 'visual', 'resident_register', 'common'] as const
export type ApplicationName = (typeof applicationNames)[number]

/** Who may open the channel of our own: the issuer, or a terminal that has checked the face. */
export const channelRoles = ['issuer', 'face_terminal'] as const
export type ChannelRole = (typeof channelRoles)[number]

/** A face-authentication card (顔認証マイナンバーカード) has no authentication PIN (FACE-01). */
export type ChipKind = 'standard' | 'face_authentication'

export type ChipPin = {
  /** Absent = never set: it answers as a blocked PIN does, with no tries left. */
  readonly value: Uint8Array | undefined
  readonly triesLeft: number
}

export type ChipKeyPair = {
  /** PKCS #8, DER. Only the crypto given to the chip looks inside. */
  readonly privateKey: Uint8Array
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array
}

/** What survives the loss of power. */
export type Chip = {
  readonly kind: ChipKind
  /** Data object 0045, ASCII; the issuer derives this chip's channel keys from it. */
  readonly cardNumber: string
  readonly channelKeys: Readonly<Record<ChannelRole, Uint8Array>>
  readonly pins: Readonly<Record<PinName, ChipPin>>
  readonly keys: Readonly<Partial<Record<KeyName, ChipKeyPair>>>
  /** Contents by file key of the layout (`jpki/000A`); a file not here is not on the card. */
  readonly files: Readonly<Record<string, Uint8Array>>
}

/** The open channel: both sides count, so that nothing can be replayed, left out or reordered. */
export type ChipChannel = {
  readonly role: ChannelRole
  readonly sessionKey: Uint8Array
  readonly counter: number
}

/** What a reset or the loss of power clears. */
export type ChipSession = {
  readonly application: ApplicationName | undefined
  /** File identifier of the current EF, or undefined. */
  readonly currentFile: number | undefined
  readonly verified: ReadonlySet<PinName>
  /** A face terminal has vouched for the holder's face in this session (FACE-01). */
  readonly faceChecked: boolean
  readonly handshake: { readonly role: ChannelRole; readonly challenges: Uint8Array } | undefined
  readonly channel: ChipChannel | undefined
}

export type ChipState = { readonly chip: Chip; readonly session: ChipSession }
export type ChipReply = ChipState & { readonly response: Uint8Array }

/**
 * What a command comes to: a reply, or a chip that must be kept before it goes on. A PIN costs its
 * try that way *before* it is compared: nobody can look at the answer and leave it unpaid.
 */
export type ChipStep = ChipReply | ChipPayment
export type ChipPayment = { readonly keepFirst: Chip; readonly then: () => ChipReply }

/** The session right after power-on or reset: nothing selected, nothing verified. */
export const freshSession: ChipSession = {
  application: undefined,
  currentFile: undefined,
  verified: new Set(),
  faceChecked: false,
  handshake: undefined,
  channel: undefined,
}

export type BlankChip = Pick<Chip, 'cardNumber' | 'channelKeys'>

/** A chip as it leaves the factory: channel keys and number, no files, no PINs, no key pairs. */
export function blankChip({ cardNumber, channelKeys }: BlankChip): Chip {
  const unset: ChipPin = { value: undefined, triesLeft: 0 }
  const pins = Object.fromEntries(pinNames.map((name) => [name, unset]))
  return {
    kind: 'standard',
    cardNumber,
    channelKeys,
    pins: pins as Record<PinName, ChipPin>,
    keys: {},
    files: {},
  }
}
