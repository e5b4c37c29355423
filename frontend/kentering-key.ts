import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';

const BEGIN = '-----BEGIN PRIVATE KEY-----';
const END = '-----END PRIVATE KEY-----';
const RSA = { name: 'RSA-OAEP', hash: 'SHA-256' };
const LARGEST_FILE = 20_000;
const SHORT_FINGERPRINT = 16;
const RIDDLE_PATIENCE = 20_000;

function toBase64(bytes: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/**
 * Makes a pair of keys and saves the private half as a file, or uses such a file, when the button inside of it is pressed.
 * Only to open a box does the private half leave this browser.
 */
@customElement('kentering-key')
export class KenteringKey extends LitElement {
  @property() mode: 'make' | 'try' | 'open' = 'make';
  @property() about = '';
  @property() riddle = '';

  @query('input') private accessor chooser!: HTMLInputElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.pressed);
  }

  override disconnectedCallback(): void {
    this.removeEventListener('click', this.pressed);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    return html`<slot></slot><input type="file" accept=".pem" hidden @change=${this.chosen} />`;
  }

  private readonly pressed = (event: Event): void => {
    if (event.composedPath()[0] === this.chooser) {
      return;
    }
    if (!window.isSecureContext) {
      this.tell('', 'insecure');
    } else if (this.mode === 'make') {
      void this.make();
    } else {
      // The press has reached the server too, which writes a new riddle while the file is looked for.
      this.riddle = '';
      this.chooser.click();
    }
  };

  private async make(): Promise<void> {
    const pair = await crypto.subtle.generateKey(
      { ...RSA, modulusLength: 3072, publicExponent: new Uint8Array([1, 0, 1]) },
      true,
      ['encrypt', 'decrypt'],
    );
    const half = await crypto.subtle.exportKey('spki', pair.publicKey);
    const hash = await crypto.subtle.digest('SHA-256', half);
    const name = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .slice(0, SHORT_FINGERPRINT);
    const secret = toBase64(await crypto.subtle.exportKey('pkcs8', pair.privateKey)).replace(/.{64}/g, '$&\n');
    this.save(`kentering-${name}.pem`, `${this.about}\n${BEGIN}\n${secret}\n${END}\n`);
    this.tell(toBase64(half), '');
  }

  private save(name: string, words: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([words], { type: 'application/x-pem-file' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  private readonly chosen = (): void => {
    const file = this.chooser.files?.[0];
    this.chooser.value = '';
    if (file !== undefined) {
      void this.use(file);
    }
  };

  private async use(file: File): Promise<void> {
    const words = file.size > LARGEST_FILE ? '' : await file.text();
    const begin = words.indexOf(BEGIN);
    const end = words.indexOf(END);
    if (begin < 0 || end < begin) {
      this.tell('', 'unreadable');
    } else if (this.mode === 'open') {
      this.tell(words, '');
    } else {
      await this.solve(words.slice(begin + BEGIN.length, end).replace(/\s/g, ''));
    }
  }

  private async solve(secret: string): Promise<void> {
    const riddle = await this.written();
    if (riddle === '') {
      // Refused, and the server has said why.
      return;
    }
    try {
      const key = await crypto.subtle.importKey('pkcs8', fromBase64(secret), RSA, false, ['decrypt']);
      this.tell(toBase64(await crypto.subtle.decrypt(RSA, key, fromBase64(riddle))), '');
    } catch {
      // No key, or the key of another wave: the browser does not say which.
      this.tell('', 'wrong');
    }
  }

  private async written(): Promise<string> {
    const until = Date.now() + RIDDLE_PATIENCE;
    while (this.riddle === '' && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return this.riddle;
  }

  private tell(value: string, problem: string): void {
    this.dispatchEvent(new CustomEvent('key', { detail: { value, problem } }));
  }
}
