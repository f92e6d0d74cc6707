// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UnmergeProvisionalAccountByBotRequestCodec implements Codec<UnmergeProvisionalAccountByBotRequest> {

  static final UnmergeProvisionalAccountByBotRequestCodec INSTANCE = new UnmergeProvisionalAccountByBotRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "external_user_id!");

  private UnmergeProvisionalAccountByBotRequestCodec() {}

  @Override
  public UnmergeProvisionalAccountByBotRequest read(JsonReader in) {
    UnmergeProvisionalAccountByBotRequest value = new UnmergeProvisionalAccountByBotRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.externalUserId = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UnmergeProvisionalAccountByBotRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.externalUserId)) {
      out.string(value.externalUserId);
    }
    value.writeOthers(out);
    out.end();
  }
}
