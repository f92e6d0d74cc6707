// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class GithubRepositoryRequestCodec implements Codec<GithubRepositoryRequest> {

  static final GithubRepositoryRequestCodec INSTANCE = new GithubRepositoryRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "html_url!", "name!", "full_name!");

  private GithubRepositoryRequestCodec() {}

  @Override
  public GithubRepositoryRequest read(JsonReader in) {
    GithubRepositoryRequest value = new GithubRepositoryRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.id = in.int64OrNull();
        case 1 -> value.htmlUrl = in.string();
        case 2 -> value.name = in.string();
        case 3 -> value.fullName = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(GithubRepositoryRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.id)) {
      out.int64(value.id);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.htmlUrl)) {
      out.string(value.htmlUrl);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.fullName)) {
      out.string(value.fullName);
    }
    value.writeOthers(out);
    out.end();
  }
}
