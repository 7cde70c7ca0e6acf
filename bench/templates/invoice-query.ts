export interface QueryOptions<Data> {
  readonly key: readonly string[];
  readonly load: () => Promise<Data>;
  readonly retry?: number;
  readonly onSuccess?: (data: Data) => void;
  readonly onError?: (error: LoadError) => void;
}

export interface LoadError {
  readonly status: number;
  readonly code: 'expired' | 'locked' | 'missing' | 'offline';
  readonly message: string;
}

export interface Invoice {
  readonly number: string;
  readonly amount: number;
  readonly dueOn: string;
}

type Notice = (text: string) => void;

export async function query<Data>(options: QueryOptions<Data>): Promise<Data | undefined> {
  const { load, onError, onSuccess, retry = 0 } = options;
  for (let attempt = 0; attempt <= retry; attempt += 1) {
    try {
      const data = await load();
      onSuccess?.(data);
      return data;
    } catch (error) {
      if (attempt === retry) {
        onError?.(error as LoadError);
      }
    }
  }
  return undefined;
}

export function invoiceQuery(
  customer: string,
  load: () => Promise<Invoice[]>,
  notice: Notice,
): QueryOptions<Invoice[]> {
  return {
    key: ['invoices', customer],
    load,
    retry: 2,
    onSuccess: (invoices) => {
      notice(`${String(invoices.length)} invoices`);
    },
    onError: (error) => {
      switch (error.code) {
        case 'missing':
          notice('There is no such customer.');
          break;
        case 'locked':
          notice('The invoices are being written. Try again in a minute.');
          break;
        default:
          if (error.status === 401) {
            notice('Please sign in again.');
          } else {
            notice(error.message);
          }
      }
    },
  };
}

export function isOverdue(invoice: Invoice, today: string): boolean {
  return invoice.amount > 0 && invoice.dueOn < today;
}
