// Timeout: a page left alone warns with a dialog, then goes where everything is cleared.
//
// <dialog data-island="timeout" data-seconds="90" data-go="/kiosk/timeout">. Any key or touch
// begins the time anew. Without script the page's own refresh does the clearing.

const warnBeforeSeconds = 15
const dialog = document.querySelector<HTMLDialogElement>('dialog[data-island="timeout"]')
if (dialog) watch(dialog)

function watch(warning: HTMLDialogElement): void {
  const seconds = Number(warning.dataset['seconds'] ?? '90')
  let left = seconds
  const startAnew = () => {
    left = seconds
    if (warning.open) warning.close()
  }
  for (const event of ['keydown', 'pointerdown', 'input']) addEventListener(event, startAnew)
  warning.querySelector('[data-go-on]')?.addEventListener('click', startAnew)
  setInterval(() => {
    left -= 1
    if (left <= 0) location.replace(warning.dataset['go'] ?? '/')
    else if (left <= warnBeforeSeconds && !warning.open) warning.showModal()
  }, 1000)
}

export {}
