// Raised when a file cannot be signed in the format asked for; the message is for the person.

export class SignedFileFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'SignedFileFault'
  }
}
