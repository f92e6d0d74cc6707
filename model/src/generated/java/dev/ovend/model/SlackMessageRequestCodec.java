// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class SlackMessageRequestCodec implements Codec<SlackMessageRequest> {

  static final SlackMessageRequestCodec INSTANCE = new SlackMessageRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "text", "username", "icon_url", "attachments");

  private SlackMessageRequestCodec() {}

  @Override
  public SlackMessageRequest read(JsonReader in) {
    SlackMessageRequest value = new SlackMessageRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.text = in.string();
        case 1 -> value.username = in.string();
        case 2 -> value.iconUrl = in.string();
        case 3 -> value.attachments = in.isNull() ? null : in.list(SlackAttachmentRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(SlackMessageRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.text)) {
      out.string(value.text);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.username)) {
      out.string(value.username);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.iconUrl)) {
      out.string(value.iconUrl);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.attachments)) {
      out.list(value.attachments, SlackAttachmentRequestCodec.INSTANCE);
    }
    value.writeOthers(out);
    out.end();
  }
}
