/** The options that hold the secret of a platform's router and of its sample requests. */
export function credentialsOf(platform: string, secret: string): Record<string, string> {
  return { [OPTIONS[platform] ?? 'secret']: secret };
}

const OPTIONS: Readonly<Record<string, string>> = {
  convocore: 'workspaceSecret',
  oneroute: 'token',
};
