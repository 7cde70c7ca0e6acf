export enum LinkState {
  CLOSED = 'closed',
  CONNECTING = 'connecting',
  OPEN = 'open',
  WAITING = 'waiting',
}

export interface Socket {
  send(text: string): void;
  close(code?: number): void;
  onmessage?: (text: string) => void;
  onclose?: (code: number) => void;
}

export class Link {
  #state = LinkState.CLOSED;
  #socket: Socket | undefined;
  #attempts = 0;

  constructor(
    private readonly connect: () => Promise<Socket>,
    private readonly received: (message: unknown) => void,
  ) {}

  get state(): LinkState {
    return this.#state;
  }

  async open(): Promise<void> {
    if (this.#state === LinkState.OPEN || this.#state === LinkState.CONNECTING) {
      return;
    }
    this.#state = LinkState.CONNECTING;
    const socket = await this.connect();
    socket.onmessage = (text) => {
      this.received(JSON.parse(text));
    };
    socket.onclose = (code) => {
      this.#closed(code);
    };
    this.#socket = socket;
    this.#state = LinkState.OPEN;
    this.#attempts = 0;
  }

  send(message: object): boolean {
    this.#socket?.send(JSON.stringify(message));
    return this.#socket !== undefined;
  }

  #closed(code: number): void {
    this.#socket = undefined;
    switch (code) {
      case 1000:
      case 1001:
        this.#state = LinkState.CLOSED;
        break;
      case 1006:
      case 1012:
        this.#state = LinkState.WAITING;
        this.#attempts += 1;
        setTimeout(() => void this.open(), 250 * 2 ** this.#attempts);
        break;
      default:
        this.#state = LinkState.CLOSED;
        this.received({ type: 'closed', code });
    }
  }
}
