// Keypad: big keys and dots for a PIN field. Without it the field is an ordinary input.
//
// Finds <div data-island="keypad"> around one input and the server's hidden keys, shows the
// keys, and hides what is typed behind dots. The digits stay in the input and nowhere else;
// they are cleared when the page is left, so that "back" shows an empty field.

for (const root of document.querySelectorAll<HTMLElement>('[data-island="keypad"]')) enhance(root)

function enhance(root: HTMLElement): void {
  const input = root.querySelector('input')
  const pad = root.querySelector<HTMLElement>('.keypad')
  if (!input || !pad) return

  pad.hidden = false
  const dots = drawDots(root, input)
  dots()
  pad.addEventListener('click', (event) => {
    const key = event.target instanceof Element ? event.target.closest('button') : null
    if (!key) return
    press(input, key.dataset['key'] ?? '')
    dots()
  })
  input.addEventListener('input', dots)
  addEventListener('pagehide', () => {
    input.value = ''
  })
  addEventListener('pageshow', () => {
    input.value = ''
    dots()
  })
}

function press(input: HTMLInputElement, key: string): void {
  if (key === 'clear') input.value = ''
  else if (key === 'erase') input.value = input.value.slice(0, -1)
  else if (input.value.length < input.maxLength) input.value += key
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

/** One dot a digit over the field, where the length is fixed; the field itself hides the rest. */
function drawDots(root: HTMLElement, input: HTMLInputElement): () => void {
  const row = root.querySelector<HTMLElement>('.pin-dots')
  const fixed = input.minLength === input.maxLength
  if (row && fixed) {
    row.hidden = false
    root.classList.add('pin-entry--dotted')
  }
  return () => {
    if (!row || !fixed) return
    row.replaceChildren(
      ...Array.from({ length: input.maxLength }, (_, index) => {
        const dot = document.createElement('span')
        dot.className =
          index < input.value.length ? 'pin-dots__dot pin-dots__dot--full' : 'pin-dots__dot'
        return dot
      }),
    )
  }
}

export {}
