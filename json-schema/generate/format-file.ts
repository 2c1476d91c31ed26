import { join } from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';

/** Formats a file's content as the repository's own prettier would, if that would touch it at all. */
export async function formatFile(root: string, path: string, content: string): Promise<string> {
  const filepath = join(root, path);
  const info = await getFileInfo(filepath, { ignorePath: join(root, '.prettierignore') });
  if (info.ignored || info.inferredParser === null) return content;
  return format(content, { ...(await resolveConfig(filepath)), filepath });
}
