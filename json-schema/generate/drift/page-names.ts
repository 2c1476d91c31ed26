/**
 * The names of events and fields on a vendor's page that was saved as text. Such pages have no
 * common form, so each pattern covers one way in which vendors write names.
 */
export function pageNames(text: string, nameField: string): Set<string> {
  const patterns = [
    // A key in a sample, which may contain placeholders and comments.
    /"([^"\s]+)"\s*:/g,
    // The event's name in a sample.
    new RegExp(`"${nameField}"\\s*:\\s*"([\\w.-]+)"`, 'g'),
    // • agentName (string, optional): …
    /^\s*[•*-]\s+([A-Za-z_][\w.]*)\s+\(/gm,
    // Types: agent_created, agent_updated
    /^\s*(?:Name|Type|Event)s?:\s+([A-Za-z_][\w.]*(?:,\s*[A-Za-z_][\w.]*)*)/gm,
    // A name on a line of its own, in snake case.
    /^\s*([a-z][a-z0-9]*(?:[_.][a-z0-9]+)+)\s*$/gm,
    // The first cell of a table row whose cells were joined to one line.
    /^([a-z][a-z0-9]*(?:_[a-z0-9]+)+)(?=[A-Z])/gm,
  ];
  const found = patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, name]) => name!),
  );
  return new Set(found.flatMap((names) => names.split(/,\s*/)));
}
