// One connection over which one request after the other is asked: on a plain socket, to be faster than what it measures.
import { connect, type Socket } from 'node:net';

/** Status 0: the connection ended before a whole answer came. The body has one character for each byte. */
export type Said = { readonly status: number; readonly body: string };

/** A whole request as it goes on the wire. The body must be ASCII. */
export const wireOf = (path: string, headers: Readonly<Record<string, string>>, body: string): string =>
  [
    `POST ${path} HTTP/1.1`,
    'Host: bench',
    `Content-Length: ${body.length}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');

export class Line {
  readonly #socket: Socket;
  #heard = '';
  #done: ((answer: Said) => void) | undefined;

  constructor(url: URL) {
    this.#socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
    this.#socket.setEncoding('latin1');
    this.#socket.on('data', (chunk: string) => this.#hear(chunk));
    this.#socket.on('close', () => this.#done?.({ status: 0, body: '' }));
    this.#socket.on('error', () => {});
  }

  #hear(chunk: string): void {
    this.#heard += chunk;
    const head = this.#heard.indexOf('\r\n\r\n');
    if (head < 0) return;
    const length = /content-length: (\d+)/i.exec(this.#heard.slice(0, head))?.[1];
    const body = this.#heard.slice(head + 4);
    if (length === undefined ? !body.endsWith('0\r\n\r\n') : body.length < Number(length)) return;
    const status = Number(this.#heard.slice(9, 12));
    this.#heard = '';
    const done = this.#done!;
    this.#done = undefined;
    done({ status, body });
  }

  ask(wire: string): Promise<Said> {
    return new Promise((done) => {
      this.#done = done;
      if (this.#socket.destroyed) done({ status: 0, body: '' });
      else this.#socket.write(wire);
    });
  }

  end(): void {
    this.#socket.destroy();
  }
}
