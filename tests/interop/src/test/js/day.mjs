// Does the common work with @discordjs/rest, and prints what it saw as JSON for the test to judge.
import { REST, DiscordAPIError } from '@discordjs/rest';

const stage = JSON.parse(process.env.STAGE);
const rest = new REST({ api: stage.api, version: '10' }).setToken(stage.token);
const talk = `/channels/${stage.talk}/messages`;
const past = `/channels/${stage.past}/messages`;

const errorOf = async (call) => {
  try {
    await call;
  } catch (error) {
    if (error instanceof DiscordAPIError) {
      return { status: error.status, code: error.code, errors: error.rawError.errors ?? {} };
    }
    throw error;
  }
  throw new Error('no error came');
};

const pages = async (path, limit, next) => {
  const all = [];
  let page;
  do {
    const query = new URLSearchParams({ limit: String(limit), ...next(all) });
    page = await rest.get(path, { query });
    all.push(...page);
  } while (page.length === limit);
  return all;
};

const sent = await Promise.all(
  stage.texts.map((content) => rest.post(talk, { body: { content } })),
);
const first = `${talk}/${sent[0].id}`;
const edited = await rest.patch(first, { body: { content: 'edited' } });
const reply = await rest.post(talk, {
  body: { content: 'a reply', message_reference: { message_id: sent[1].id } },
});
const file = await rest.post(talk, {
  body: { content: 'a file', attachments: [{ id: '0', description: 'numbers' }] },
  files: [{ name: stage.file, data: Buffer.alloc(stage.fileSize), contentType: 'text/plain' }],
});

const thumb = `${first}/reactions/${encodeURIComponent(stage.emoji)}`;
await rest.put(`${thumb}/@me`);
await rest.put(`${first}/reactions/${encodeURIComponent('🎉')}/@me`);
const reacted = await rest.get(thumb);
const both = await rest.get(first);
await rest.delete(`${thumb}/@me`);
const one = await rest.get(first);

const history = await pages(past, 100, (all) => (all.length ? { before: all.at(-1).id } : {}));
const members = await pages(`/guilds/${stage.guild}/members`, 100, (all) => ({
  after: all.length ? all.at(-1).user.id : '0',
}));

await Promise.all(sent.slice(2, 7).map(({ id }) => rest.delete(`${talk}/${id}`)));
await Promise.all(history.slice(-2).map(({ id }) => rest.delete(`${past}/${id}`)));

const emojis = (message) => (message.reactions ?? []).map((reaction) => reaction.emoji.name);
console.log(
  JSON.stringify({
    sent: sent.map((message) => message.content),
    edited: { content: edited.content, at: edited.edited_timestamp },
    reply: { type: reply.type, to: reply.referenced_message.content },
    file: file.attachments,
    reacted: reacted.map((user) => user.id),
    reactions: [emojis(both), emojis(one)],
    history: history.map((message) => message.id),
    members: members.map((member) => member.user.id),
    errors: {
      unknown: await errorOf(rest.get(`${talk}/${stage.unknown}`)),
      others: await errorOf(rest.patch(`${past}/${history[0].id}`, { body: { content: 'mine' } })),
      empty: await errorOf(rest.post(talk, { body: {} })),
      long: await errorOf(rest.post(talk, { body: { content: 'x'.repeat(2001) } })),
    },
  }),
);
