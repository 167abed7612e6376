// Headers every page carries: nothing from elsewhere, no framing, no sniffing (OWASP).

import type { FastifyHelmetOptions } from '@fastify/helmet'

export const contentSecurity: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      objectSrc: ["'self'"],
      frameSrc: ["'self'"],
      frameAncestors: ["'self'"],
      baseUri: ["'none'"],
    },
  },
  frameguard: { action: 'sameorigin' },
  // Served on loopback over plain HTTP by default: HSTS would lock a browser out of it.
  hsts: false,
  referrerPolicy: { policy: 'same-origin' },
}
