// Keyboard of the counter: / search, n the next thing, 1…9 a procedure of the list, ? the map.
//
// Nothing is taken from a field that is being typed into, nor from a combination with Ctrl,
// Alt or Meta, which belong to the browser and to reading aids.

const map = document.querySelector<HTMLDialogElement>('[data-keyboard-map]')

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
  const target = targetOf(event.key)
  if (!target) return
  event.preventDefault()
  if (target === map) map.showModal()
  else if (target instanceof HTMLAnchorElement && /^\d$/.test(event.key)) target.click()
  else target.focus()
})

function targetOf(key: string): HTMLElement | null {
  if (key === '/') return document.querySelector<HTMLElement>('#q')
  if (key === '?') return map
  if (key === 'n') {
    return document.querySelector<HTMLElement>('[data-next-step] a, [data-next-step] button')
  }
  if (!/^[1-9]$/.test(key)) return null
  return document.querySelectorAll<HTMLElement>('[data-procedures] a')[Number(key) - 1] ?? null
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  )
}

export {}
