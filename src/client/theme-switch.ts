/**
 * `<theme-switch data-light data-dark>`: a button that switches between light and dark, with a label for each. The choice is stored; until
 * there is one, the system decides.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(this.querySelector('template')!.content.cloneNode(true));
    const root = document.documentElement;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const isDark = (): boolean => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
    const label = (): void => button.setAttribute('aria-label', isDark() ? this.dataset.light! : this.dataset.dark!);
    button.addEventListener('click', () => {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      label();
      try {
        localStorage.setItem('theme', root.dataset.theme);
      } catch {
        // Without storage the choice lasts only for this page.
      }
    });
    system.addEventListener('change', label);
    label();
    this.append(button);
  }
}

customElements.define('theme-switch', ThemeSwitch);

// Opens all details for printing, such as the tables of figures, because paper has nothing to click.
addEventListener('beforeprint', () => {
  const closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open], .view)')];
  closed.forEach((details) => (details.open = true));
  addEventListener('afterprint', () => closed.forEach((details) => (details.open = false)), { once: true });
});
