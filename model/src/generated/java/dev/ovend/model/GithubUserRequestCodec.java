// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class GithubUserRequestCodec implements Codec<GithubUserRequest> {

  static final GithubUserRequestCodec INSTANCE = new GithubUserRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "login!", "html_url!", "avatar_url!");

  private GithubUserRequestCodec() {}

  @Override
  public GithubUserRequest read(JsonReader in) {
    GithubUserRequest value = new GithubUserRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.id = in.int64OrNull();
        case 1 -> value.login = in.string();
        case 2 -> value.htmlUrl = in.string();
        case 3 -> value.avatarUrl = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(GithubUserRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.id)) {
      out.int64(value.id);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.login)) {
      out.string(value.login);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.htmlUrl)) {
      out.string(value.htmlUrl);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.avatarUrl)) {
      out.string(value.avatarUrl);
    }
    value.writeOthers(out);
    out.end();
  }
}
