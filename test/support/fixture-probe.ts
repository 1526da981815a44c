/** A custom element that shows that it was upgraded, for tests of the test support. */
class FixtureProbe extends HTMLElement {
  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.textContent = 'ready';
  }
}

customElements.define('fixture-probe', FixtureProbe);
