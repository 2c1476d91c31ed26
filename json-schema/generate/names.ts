/** `automation_event.message_created` becomes `AutomationEventMessageCreated`. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** `automation_event.message_created` becomes `automationEventMessageCreated`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** The name under which a validator is exported: an event's name may contain dots. */
export function validatorName(event: string): string {
  return event.replace(/\W/g, '_');
}
