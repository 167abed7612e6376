// The names of XML signatures: namespaces and algorithms that are understood here.

export const ds = 'http://www.w3.org/2000/09/xmldsig#'
export const xades = 'http://uri.etsi.org/01903/v1.3.2#'

export const enveloped = `${ds}enveloped-signature`
export const inclusive = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315'
const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#'

export const canonicalForms: Readonly<
  Record<string, { readonly exclusive: boolean; readonly withComments: boolean }>
> = {
  [inclusive]: { exclusive: false, withComments: false },
  [`${inclusive}#WithComments`]: { exclusive: false, withComments: true },
  [exclusive]: { exclusive: true, withComments: false },
  [`${exclusive}WithComments`]: { exclusive: true, withComments: true },
}

type Digest = 'sha256' | 'sha384' | 'sha512' | 'weak'

const more = 'http://www.w3.org/2001/04/xmldsig-more#'
export const rsaSha256 = `${more}rsa-sha256`
export const sha256 = 'http://www.w3.org/2001/04/xmlenc#sha256'

export const signatureMethods: Readonly<Record<string, Digest>> = {
  [rsaSha256]: 'sha256',
  [`${more}rsa-sha384`]: 'sha384',
  [`${more}rsa-sha512`]: 'sha512',
  [`${ds}rsa-sha1`]: 'weak',
  [`${ds}dsa-sha1`]: 'weak',
  [`${ds}hmac-sha1`]: 'weak',
}

export const digestMethods: Readonly<Record<string, Digest>> = {
  [sha256]: 'sha256',
  [`${more}sha384`]: 'sha384',
  'http://www.w3.org/2001/04/xmlenc#sha512': 'sha512',
  [`${ds}sha1`]: 'weak',
}
