export enum OrderStatus {
  Draft = 'draft',
  Placed = 'placed',
  Paid = 'paid',
  Shipped = 'shipped',
  Returned = 'returned',
}

export interface OrderLine {
  readonly article: string;
  readonly quantity: number;
  readonly price: number;
}

export interface Order {
  readonly id: string;
  readonly status: OrderStatus;
  readonly lines: readonly OrderLine[];
  readonly note?: string;
}

const labels: Readonly<Record<OrderStatus, string>> = {
  [OrderStatus.Draft]: 'Not sent yet',
  [OrderStatus.Placed]: 'Waiting for payment',
  [OrderStatus.Paid]: 'Being packed',
  [OrderStatus.Shipped]: 'On its way',
  [OrderStatus.Returned]: 'Came back',
};

export function labelOf(order: Order): string {
  return order.note === undefined
    ? labels[order.status]
    : `${labels[order.status]} (${order.note})`;
}

export function nextStatus(status: OrderStatus): OrderStatus | undefined {
  switch (status) {
    case OrderStatus.Draft:
      return OrderStatus.Placed;
    case OrderStatus.Placed:
      return OrderStatus.Paid;
    case OrderStatus.Paid:
      return OrderStatus.Shipped;
    case OrderStatus.Shipped:
    case OrderStatus.Returned:
      return undefined;
  }
}

export function canBeChanged(order: Order): boolean {
  return order.status === OrderStatus.Draft || order.status === OrderStatus.Placed;
}

export function total(order: Order): number {
  return order.lines.reduce((sum, line) => sum + line.quantity * line.price, 0);
}

export function byArticle(orders: readonly Order[]): Map<string, number> {
  const quantities = new Map<string, number>();
  for (const order of orders) {
    if (order.status === OrderStatus.Returned) {
      continue;
    }
    for (const { article, quantity } of order.lines) {
      quantities.set(article, (quantities.get(article) ?? 0) + quantity);
    }
  }
  return quantities;
}
