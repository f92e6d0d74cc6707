// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class IntegrationAccountCodec implements Codec<IntegrationAccount> {

  static final IntegrationAccountCodec INSTANCE = new IntegrationAccountCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!");

  private IntegrationAccountCodec() {}

  @Override
  public IntegrationAccount read(JsonReader in) {
    String id_ = null;
    String name_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.string();
        case 1 -> name_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new IntegrationAccount(
        id_, name_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(IntegrationAccount value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.id());
    out.string(FIELDS, 1, value.name());
    out.unknown(value.unknownFields());
    out.end();
  }
}
