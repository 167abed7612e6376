// Desk: cards are dragged onto a reader; the forms below each card do the same without it.
//
// A card is <article data-card="id" draggable="true">, a slot is <… data-reader="portal">.
// Dropping fills in and sends the one hidden form <form data-island="desk">, so the server
// sees exactly what a click on 「置く」 would have sent.

const form = document.querySelector<HTMLFormElement>('form[data-island="desk"]')
const cardField = form?.querySelector<HTMLInputElement>('input[name="card"]')
const readerField = form?.querySelector<HTMLInputElement>('input[name="reader"]')

for (const card of document.querySelectorAll<HTMLElement>('[data-card]')) {
  card.draggable = true
  card.addEventListener('dragstart', (event) => {
    event.dataTransfer?.setData('text/x-card', card.dataset['card'] ?? '')
    document.body.classList.add('is-dragging')
  })
  card.addEventListener('dragend', () => {
    document.body.classList.remove('is-dragging')
  })
}

for (const slot of document.querySelectorAll<HTMLElement>('[data-reader]')) {
  slot.addEventListener('dragover', (event) => {
    event.preventDefault()
    slot.classList.add('slot--over')
  })
  slot.addEventListener('dragleave', () => {
    slot.classList.remove('slot--over')
  })
  slot.addEventListener('drop', (event) => {
    event.preventDefault()
    send(event.dataTransfer?.getData('text/x-card') ?? '', slot.dataset['reader'] ?? '')
  })
}

function send(card: string, reader: string): void {
  if (!form || !cardField || !readerField || card === '') return
  cardField.value = card
  readerField.value = reader
  form.requestSubmit()
}

export {}
