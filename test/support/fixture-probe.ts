/** A custom element that says it was upgraded: for the tests of the test support. */
class FixtureProbe extends HTMLElement {
  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.textContent = 'ready';
  }
}

customElements.define('fixture-probe', FixtureProbe);
