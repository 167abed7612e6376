// Print: <button data-print> prints the page. Without script the button is not shown.

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => {
    print()
  })
}

export {}
