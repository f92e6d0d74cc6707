// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class GithubAuthorRequestCodec implements Codec<GithubAuthorRequest> {

  static final GithubAuthorRequestCodec INSTANCE = new GithubAuthorRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "username", "name!");

  private GithubAuthorRequestCodec() {}

  @Override
  public GithubAuthorRequest read(JsonReader in) {
    GithubAuthorRequest value = new GithubAuthorRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.username = in.string();
        case 1 -> value.name = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(GithubAuthorRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.username)) {
      out.string(value.username);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.name)) {
      out.string(value.name);
    }
    value.writeOthers(out);
    out.end();
  }
}
