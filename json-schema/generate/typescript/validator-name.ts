/** The name by which a validator is exported: an event's name may hold dots. */
export function validatorName(event: string): string {
  return event.replace(/\W/g, '_');
}
