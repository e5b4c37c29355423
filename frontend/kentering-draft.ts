import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

interface Kept {
  id: string;
  words: string;
  choices: string;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/* As crypto.randomUUID, which a page without TLS does not have. */
function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Keeps what is typed inside of it in this browser until it is told that it is saved. */
@customElement('kentering-draft')
export class KenteringDraft extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    p {
      margin: 8px 0 0;
      color: var(--k-watch);
      font-size: 14px;
    }
  `;

  @property() name = '';
  @property() choices = '';
  @property() offline = '';
  @state() private connected = navigator.onLine;

  private kept: Kept = { id: freshId(), words: '', choices: '' };
  private restored = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('input', this.typed);
    window.addEventListener('online', this.connection);
    window.addEventListener('offline', this.connection);
  }

  override disconnectedCallback(): void {
    this.removeEventListener('input', this.typed);
    window.removeEventListener('online', this.connection);
    window.removeEventListener('offline', this.connection);
    super.disconnectedCallback();
  }

  /** It is saved: nothing of it stays in this browser. */
  forget(): void {
    localStorage.removeItem(this.key());
    this.kept = { id: freshId(), words: '', choices: '' };
    this.tell();
  }

  override render(): TemplateResult {
    return html`<slot></slot>${this.connected ? nothing : html`<p role="status">${this.offline}</p>`}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.restored && this.name) {
      this.restored = true;
      this.restore();
      this.tell();
    } else if (this.restored && changed.has('choices') && this.choices) {
      this.keep({ choices: this.choices });
    }
  }

  private readonly typed = (event: Event): void => {
    if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) {
      this.keep({ words: event.target.value });
    }
  };

  private readonly connection = (): void => {
    this.connected = navigator.onLine;
  };

  private key(): string {
    return `kentering.draft.${this.name}`;
  }

  private keep(part: Partial<Kept>): void {
    this.kept = { ...this.kept, ...part };
    localStorage.setItem(this.key(), JSON.stringify(this.kept));
  }

  private restore(): void {
    const stored = localStorage.getItem(this.key());
    if (stored === null) {
      return;
    }
    try {
      const kept = JSON.parse(stored) as Kept;
      if (ID.test(kept.id)) {
        this.kept = { id: kept.id, words: String(kept.words), choices: String(kept.choices) };
      }
    } catch {
      // Not ours, or cut off half-way: nothing that could be shown.
      localStorage.removeItem(this.key());
    }
  }

  private tell(): void {
    this.dispatchEvent(new CustomEvent('draft', { detail: this.kept }));
  }
}
