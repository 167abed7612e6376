// Every national value, section by section. Changing one is a release; a town never can.

import * as calendar from './calendar.ts'
import * as card from './card.ts'
import * as lines from './lines.ts'
import * as service from './service.ts'

export const national = {
  validity: card.validity,
  renewal: card.renewal,
  stay: card.stay,
  moves: card.moves,
  abroad: card.abroad,
  pins: card.pins,
  additions: card.additions,
  reissue: service.reissue,
  usable: service.usable,
  seal: service.seal,
  kiosk: service.kiosk,
  insurance: service.insurance,
  faceAuthCard: service.faceAuthCard,
  falseApplication: service.falseApplication,
  yearEnd: calendar.yearEnd,
  maintenance: calendar.maintenance,
  eras: calendar.eras,
  contact: lines.contact,
} as const
