// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class GithubCheckAppRequestCodec implements Codec<GithubCheckAppRequest> {

  static final GithubCheckAppRequestCodec INSTANCE = new GithubCheckAppRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!");

  private GithubCheckAppRequestCodec() {}

  @Override
  public GithubCheckAppRequest read(JsonReader in) {
    GithubCheckAppRequest value = new GithubCheckAppRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(GithubCheckAppRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    value.writeOthers(out);
    out.end();
  }
}
