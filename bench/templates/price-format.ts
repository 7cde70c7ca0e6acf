export interface Price {
  readonly amount: number;
  readonly currency: string;
}

const digitsByCurrency: Readonly<Record<string, number>> = {
  EUR: 2,
  USD: 2,
  JPY: 0,
  KWD: 3,
};

const symbols = new Map([
  ['EUR', '€'],
  ['USD', '$'],
  ['JPY', '¥'],
]);

export function digitsOf(currency: string): number {
  return digitsByCurrency[currency] ?? 2;
}

export function formatPrice({ amount, currency }: Price): string {
  const text = amount.toFixed(digitsOf(currency));
  const [whole = '0', fraction] = text.split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  const symbol = symbols.get(currency) ?? `${currency} `;
  return fraction === undefined ? `${symbol}${grouped}` : `${symbol}${grouped}.${fraction}`;
}

export function parsePrice(text: string, currency: string): Price | undefined {
  const digits = text.replaceAll(/[^\d.-]/gu, '');
  const amount = Number.parseFloat(digits);
  return Number.isNaN(amount) ? undefined : { amount, currency };
}

export function discount(price: Price, quantity: number): Price {
  let share = 0;
  if (quantity >= 1008) {
    share = 0.2;
  } else if (quantity >= 500) {
    share = 0.15;
  } else if (quantity >= 100) {
    share = 0.1;
  } else if (quantity === 12 || quantity === 24) {
    share = 0.05;
  }
  return { ...price, amount: round(price.amount * (1 - share), digitsOf(price.currency)) };
}

export function round(amount: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(amount * factor) / factor;
}

export function sum(prices: readonly Price[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { amount, currency } of prices) {
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return sums;
}

export function isFree(price: Price): boolean {
  return price.amount === 0;
}
