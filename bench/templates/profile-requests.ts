export interface Profile {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

export class RequestFailed extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'RequestFailed';
  }
}

interface Refusal {
  readonly code?: string;
  readonly message?: string;
}

export async function readProfile(id: number): Promise<Profile | undefined> {
  const response = await fetch(`/api/profiles/${String(id)}`);
  if (response.status === 404) {
    return undefined;
  }
  if (!response.ok) {
    throw await failureOf(response);
  }
  return (await response.json()) as Profile;
}

export async function saveProfile(profile: Profile): Promise<void> {
  const response = await fetch(`/api/profiles/${String(profile.id)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(profile),
  });
  if (!response.ok) {
    throw await failureOf(response);
  }
}

async function failureOf(response: Response): Promise<RequestFailed> {
  const refusal = (await response.json().catch(() => ({}))) as Refusal;
  const code = refusal.code ?? 'unknown';
  return new RequestFailed(response.status, code, refusal.message ?? reasonOf(response.status));
}

function reasonOf(status: number): string {
  switch (status) {
    case 400:
    case 422:
      return 'Something in the form is not right.';
    case 401:
      return 'You are signed out.';
    case 403:
      return 'You may not do this.';
    case 409:
      return 'Somebody else has changed the profile.';
    case 500:
    case 501:
    case 503:
      return 'The server has a problem.';
    default:
      return 'That did not work.';
  }
}

export function mayRetry(error: unknown): boolean {
  return error instanceof RequestFailed && (error.status >= 500 || error.code === 'busy');
}
