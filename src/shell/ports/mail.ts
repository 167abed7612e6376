// Mail coming in (faxes, from the gateway that turns them into e-mail) and going out (notices).

export type MailAttachment = { readonly name: string; readonly bytes: Uint8Array }

export type IncomingMail = {
  /** As the sender's program named it; empty when it did not. Different mails may share one. */
  readonly messageId: string
  readonly sender: string
  readonly attachments: readonly MailAttachment[]
}

/** What the other side is told: taken, or why not, in one sentence. */
export type Receipt =
  | { readonly taken: true }
  /** Lasting: it will never be taken as it is; else it may be sent again later. */
  | { readonly taken: false; readonly lasting: boolean; readonly why: string }

export type OutgoingMail = {
  /** Fixed by the sender of the notice, so that a repeated mail is known to be the same one. */
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

export type MailSender = {
  readonly send: (mail: OutgoingMail) => Promise<void>
  readonly close: () => void
}
