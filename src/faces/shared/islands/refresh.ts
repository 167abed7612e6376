// Refresh: asks for one block of the page again every few seconds and swaps it in.
//
// <div data-island="refresh" data-src="/kiosk/state" data-seconds="3" aria-live="polite">.
// The address answers {"html": "…", "go": "/next"}: the block anew, or where to go. The block
// is the server's own markup from the same origin. A hidden page does not ask.

type Answer = { readonly html?: string; readonly go?: string }

for (const block of document.querySelectorAll<HTMLElement>('[data-island="refresh"]')) {
  const seconds = Number(block.dataset['seconds'] ?? '5')
  setInterval(() => void refresh(block), Math.max(1, seconds) * 1000)
}

async function refresh(block: HTMLElement): Promise<void> {
  const address = block.dataset['src']
  if (address === undefined || document.hidden || block.contains(document.activeElement)) return
  try {
    const reply = await fetch(address, { headers: { accept: 'application/json' } })
    if (!reply.ok) return
    const answer = (await reply.json()) as Answer
    if (answer.go !== undefined) location.assign(answer.go)
    else if (answer.html !== undefined && answer.html !== block.innerHTML) {
      block.innerHTML = answer.html
    }
  } catch {
    // The server is away for a moment: what is shown stays, and the next turn asks again.
  }
}

export {}
