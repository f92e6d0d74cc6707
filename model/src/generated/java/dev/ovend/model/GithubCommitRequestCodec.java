// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class GithubCommitRequestCodec implements Codec<GithubCommitRequest> {

  static final GithubCommitRequestCodec INSTANCE = new GithubCommitRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "url!", "message!", "author!");

  private GithubCommitRequestCodec() {}

  @Override
  public GithubCommitRequest read(JsonReader in) {
    GithubCommitRequest value = new GithubCommitRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.id = in.string();
        case 1 -> value.url = in.string();
        case 2 -> value.message = in.string();
        case 3 -> value.author = in.value(GithubAuthorRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(GithubCommitRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.id)) {
      out.string(value.id);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.url)) {
      out.string(value.url);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.message)) {
      out.string(value.message);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.author)) {
      GithubAuthorRequestCodec.INSTANCE.write(value.author, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
