// Coming and going: workspaces that uninstall the app, tokens that stop working, listeners that break.
import type { App } from '@slack/bolt';
import type { Reports } from '#digest/reports.ts';
import { tenantOf } from './clients.ts';
import type { Log } from './settings.ts';
import { codeOf, isUninstalled } from './trouble.ts';

type Gone = {
  readonly teamId: string | undefined;
  readonly enterpriseId: string | undefined;
  readonly isEnterpriseInstall: boolean;
};

/** What Bolt tells of a listener that broke. */
type Broken = { readonly error: Error; readonly body: object };

/** What happens to channels, each also as `group_…`. `left`: the bot was taken out of it. */
export const CHANNEL_EVENTS = ['rename', 'archive', 'deleted', 'left'] as const;

const TROUBLE = { archive: 'channel-archived', deleted: 'channel-gone', left: 'not-in-channel' } as const;

/** Tells the digests what becomes of channels; made private, a channel keeps its id and needs no telling. */
export function listenToChannels(app: App, reports: () => Reports | undefined): void {
  for (const kind of ['channel', 'group'] as const)
    for (const what of CHANNEL_EVENTS)
      app.event(`${kind}_${what}`, async ({ event, body, context }) => {
        const { channel } = event as { channel: string | { id: string; name: string } };
        const enterprise = context.isEnterpriseInstall ? context.enterpriseId : undefined;
        const tenant = tenantOf(body.team_id, enterprise);
        const where = {
          platform: 'slack',
          tenant,
          channel: typeof channel === 'string' ? channel : channel.id,
        } as const;
        if (what !== 'rename') await reports()?.channelClosed(where, TROUBLE[what]);
        else if (typeof channel !== 'string') await reports()?.channelRenamed(where, channel.name);
      });
}

/** `forget` deletes an installation; both events come, in either order, and may come again. */
export function listenToLifecycle(app: App, forget: (who: Gone) => Promise<void>, log: Log): void {
  app.event('app_uninstalled', async ({ body, context }) => {
    log.info({ team: body.team_id }, 'Slack: a workspace removed the app');
    await forget({
      teamId: body.team_id,
      enterpriseId: body.enterprise_id,
      isEnterpriseInstall: context.isEnterpriseInstall,
    });
  });
  app.event('tokens_revoked', async ({ event, body, context }) => {
    if ((event.tokens.bot?.length ?? 0) === 0) return;
    log.info({ team: body.team_id }, 'Slack: a workspace revoked our token');
    await forget({
      teamId: body.team_id,
      enterpriseId: body.enterprise_id,
      isEnterpriseInstall: context.isEnterpriseInstall,
    });
  });
  const complained = new Set<string>();
  app.error(async ({ error, body }: Broken) => {
    const cause = 'original' in error && error.original instanceof Error ? error.original : error;
    if (!isUninstalled(cause)) return log.error({ err: cause }, 'Slack: a listener broke');
    // A token that is no longer good would otherwise fill the log with every event of its workspace.
    const { team_id, team: from } = body as { team_id?: string; team?: { id?: string } | null };
    const team = team_id ?? from?.id ?? 'a workspace';
    if (complained.size > 1000) complained.clear();
    if (complained.has(team)) return;
    complained.add(team);
    log.error(
      { team },
      `Slack no longer accepts our token for ${team} (${codeOf(cause)}): it must install the app again`,
    );
  });
}
