/**
 * `<copy-text for data-copy data-name data-copied data-selected>`: a button that copies the element named in `for`; the data attributes are
 * its labels. A `[data-today]` in that element becomes the day of copying. If the clipboard is not available, the text is selected instead.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.dataset.copy!;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    button.setAttribute('aria-label', this.dataset.name!);
    const copy = async (): Promise<void> => {
      const text = document.getElementById(this.getAttribute('for')!)!;
      const today = text.querySelector('[data-today]');
      // Today in the reader's time zone, as YYYY-MM-DD.
      if (today) today.textContent = new Date().toLocaleDateString('sv-SE');
      getSelection()?.selectAllChildren(text);
      try {
        await navigator.clipboard.writeText(text.textContent.trim());
        status.textContent = this.dataset.copied!;
      } catch {
        status.textContent = this.dataset.selected!;
      }
    };
    button.addEventListener('click', () => void copy());
    this.append(button, status);
  }
}

customElements.define('copy-text', CopyText);
