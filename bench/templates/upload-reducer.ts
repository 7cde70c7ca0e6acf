export interface UploadFile {
  readonly name: string;
  readonly size: number;
}

export type UploadState =
  | { readonly phase: 'empty' }
  | { readonly phase: 'chosen'; readonly file: UploadFile }
  | { readonly phase: 'sending'; readonly file: UploadFile; readonly sent: number }
  | { readonly phase: 'stored'; readonly url: string }
  | { readonly phase: 'refused'; readonly reason: string };

export type UploadAction =
  | { readonly type: 'choose'; readonly file: UploadFile }
  | { readonly type: 'start' }
  | { readonly type: 'progress'; readonly sent: number }
  | { readonly type: 'finish'; readonly url: string }
  | { readonly type: 'refuse'; readonly reason: string }
  | { readonly type: 'reset' };

const largestSize = 25 * 1024 * 1024;

export function reduce(state: UploadState, action: UploadAction): UploadState {
  switch (action.type) {
    case 'choose':
      return action.file.size > largestSize
        ? { phase: 'refused', reason: `${action.file.name} is too large` }
        : { phase: 'chosen', file: action.file };
    case 'start':
      return state.phase === 'chosen' ? { ...state, phase: 'sending', sent: 0 } : state;
    case 'progress':
      return state.phase === 'sending' ? { ...state, sent: action.sent } : state;
    case 'finish':
      return { phase: 'stored', url: action.url };
    case 'refuse':
      return { phase: 'refused', reason: action.reason };
    case 'reset':
      return { phase: 'empty' };
  }
}

export function describe(state: UploadState): string {
  if (state.phase === 'empty') {
    return 'Choose a file';
  } else if (state.phase === 'chosen') {
    return `Send ${state.file.name}`;
  } else if (state.phase === 'sending') {
    return `${String(Math.round((state.sent / state.file.size) * 100))} %`;
  } else if (state.phase === 'stored') {
    return `Stored at ${state.url}`;
  }
  return state.reason;
}

export function isBusy(state: UploadState): boolean {
  return ['sending', 'chosen'].includes(state.phase);
}

export function countPhases(states: readonly UploadState[]): Record<UploadState['phase'], number> {
  const counts = { empty: 0, chosen: 0, sending: 0, stored: 0, refused: 0 };
  for (const { phase } of states) {
    counts[phase] += 1;
  }
  return counts;
}
