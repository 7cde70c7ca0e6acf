/** How much messages say of the codes that they name. */
export const messageStyles = ['brief', 'full'] as const;

export type MessageStyle = (typeof messageStyles)[number];
