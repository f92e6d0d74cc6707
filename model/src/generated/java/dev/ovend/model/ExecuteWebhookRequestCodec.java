// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ExecuteWebhookRequestCodec implements Codec<ExecuteWebhookRequest> {

  static final ExecuteWebhookRequestCodec INSTANCE = new ExecuteWebhookRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "content", "embeds", "allowed_mentions", "components", "attachments", "poll", "tts",
          "flags", "username", "avatar_url", "thread_name", "applied_tags");

  private ExecuteWebhookRequestCodec() {}

  @Override
  public ExecuteWebhookRequest read(JsonReader in) {
    ExecuteWebhookRequest value = new ExecuteWebhookRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.content = in.string();
        case 1 -> value.embeds = in.isNull() ? null : in.list(EmbedRequestCodec.INSTANCE);
        case 2 -> value.allowedMentions = in.value(AllowedMentionsRequestCodec.INSTANCE);
        case 3 -> value.components = in.isNull() ? null : in.list(MessageComponentCodec.INSTANCE);
        case 4 -> value.attachments = in.isNull() ? null : in.list(AttachmentRequestCodec.INSTANCE);
        case 5 -> value.poll = in.value(PollRequestCodec.INSTANCE);
        case 6 -> value.tts = in.boolOrNull();
        case 7 -> value.flags = in.value(MessageFlags.CODEC);
        case 8 -> value.username = in.string();
        case 9 -> value.avatarUrl = in.string();
        case 10 -> value.threadName = in.string();
        case 11 -> value.appliedTags = in.isNull() ? null : in.list(ForumTagId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(ExecuteWebhookRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.content)) {
      out.string(value.content);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.embeds)) {
      out.list(value.embeds, EmbedRequestCodec.INSTANCE);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.allowedMentions)) {
      AllowedMentionsRequestCodec.INSTANCE.write(value.allowedMentions, out);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.components)) {
      out.list(value.components, MessageComponentCodec.INSTANCE);
    }
    value.writeAttachments(FIELDS, 4, value.attachments, out);
    if (value.isSet(5) && out.field(FIELDS, 5, value.poll)) {
      PollRequestCodec.INSTANCE.write(value.poll, out);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.tts)) {
      out.bool(value.tts);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.flags)) {
      MessageFlags.CODEC.write(value.flags, out);
    }
    if (value.isSet(8) && out.field(FIELDS, 8, value.username)) {
      out.string(value.username);
    }
    if (value.isSet(9) && out.field(FIELDS, 9, value.avatarUrl)) {
      out.string(value.avatarUrl);
    }
    if (value.isSet(10) && out.field(FIELDS, 10, value.threadName)) {
      out.string(value.threadName);
    }
    if (value.isSet(11) && out.field(FIELDS, 11, value.appliedTags)) {
      out.list(value.appliedTags, ForumTagId.CODEC);
    }
    value.writeOthers(out);
    out.end();
  }
}
