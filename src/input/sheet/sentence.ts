/** Whether words are a sentence of running text. */
export const isProse = (text: string): boolean => text.length > 60 && isStopped(text)

/** Whether words end as a sentence does. */
export const isStopped = (text: string): boolean => text.includes(' ') && /[.!?…]["”'’»)]{0,2}$/.test(text.slice(-3))
