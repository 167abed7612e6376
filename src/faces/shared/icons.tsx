// The one kept set of icons: 24-unit line drawings in the colour of the text beside them.
//
// An icon never stands alone: a word is always next to it, so each is hidden from
// screen readers.

const paths = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  pause: 'M9 6v12M15 6v12',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  clock: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 7.5V12l3 2.5',
  ban: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM6.2 6.2l11.6 11.6',
  giveBack: 'M9 6L4.5 10.5 9 15M5 10.5h9a5 5 0 010 10h-3',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3',
  info: 'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM12 11v5.5M12 7.5v.5',
  warning: 'M12 4L2.8 20h18.4zM12 10v5M12 17.2v.5',
  card: 'M3 6h18v12.5H3zM6 10h4.5v5H6zM13.5 10.5H18M13.5 14H18',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  arrowBack: 'M19 12H5M11 6l-6 6 6 6',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  globe:
    'M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM3.5 12h17' +
    'M12 3.5c-5 5-5 12 0 17M12 3.5c5 5 5 12 0 17',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8',
  reader: 'M4 14h16v6H4zM7 14V5h10v9M7 17h2',
  paper: 'M6 3.5h9l4 4V20.5H6zM15 3.5v4h4M9 12h7M9 16h7',
} as const

/** On the element itself, so that an icon stays small when styles are off. */
const line = { width: 20, height: 20, fill: 'none', stroke: 'currentColor', 'stroke-width': 2 }

export type IconName = keyof typeof paths

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" {...line} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
