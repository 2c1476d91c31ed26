import { join } from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';

/** Formats a file's content like the repository's prettier; leaves what prettier ignores as it is. */
export async function formatFile(root: string, path: string, content: string): Promise<string> {
  const filepath = join(root, path);
  const info = await getFileInfo(filepath, { ignorePath: join(root, '.prettierignore') });
  if (info.ignored || info.inferredParser === null) return content;
  return format(content, { ...(await resolveConfig(filepath)), filepath });
}
