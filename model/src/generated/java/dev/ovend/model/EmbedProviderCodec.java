// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class EmbedProviderCodec implements Codec<EmbedProvider> {

  static final EmbedProviderCodec INSTANCE = new EmbedProviderCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!", "url");

  private EmbedProviderCodec() {}

  @Override
  public EmbedProvider read(JsonReader in) {
    String name_ = null;
    String url_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> name_ = in.string();
        case 1 -> url_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new EmbedProvider(
        name_, url_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(EmbedProvider value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.name());
    out.string(FIELDS, 1, value.url());
    out.unknown(value.unknownFields());
    out.end();
  }
}
