/**
 * The names of events and fields in a vendor's page that was saved as text. Such a page has no
 * common form, so each pattern is one way in which vendors write names.
 */
export function pageNames(text: string, nameField: string): Set<string> {
  const patterns = [
    // A key of a sample, which may hold placeholders and comments.
    /"([^"\s]+)"\s*:/g,
    // The name of the event in a sample.
    new RegExp(`"${nameField}"\\s*:\\s*"([\\w.-]+)"`, 'g'),
    // • agentName (string, optional): …
    /^\s*[•*-]\s+([A-Za-z_][\w.]*)\s+\(/gm,
    // Types: agent_created, agent_updated
    /^\s*(?:Name|Type|Event)s?:\s+([A-Za-z_][\w.]*(?:,\s*[A-Za-z_][\w.]*)*)/gm,
    // A line of its own, in snake case.
    /^\s*([a-z][a-z0-9]*(?:[_.][a-z0-9]+)+)\s*$/gm,
    // The first cell of a table whose cells are glued to one line.
    /^([a-z][a-z0-9]*(?:_[a-z0-9]+)+)(?=[A-Z])/gm,
  ];
  const found = patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, name]) => name!),
  );
  return new Set(found.flatMap((names) => names.split(/,\s*/)));
}
