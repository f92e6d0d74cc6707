// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class GithubReleaseRequestCodec implements Codec<GithubReleaseRequest> {

  static final GithubReleaseRequestCodec INSTANCE = new GithubReleaseRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "tag_name!", "html_url!", "author!");

  private GithubReleaseRequestCodec() {}

  @Override
  public GithubReleaseRequest read(JsonReader in) {
    GithubReleaseRequest value = new GithubReleaseRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.id = in.int64OrNull();
        case 1 -> value.tagName = in.string();
        case 2 -> value.htmlUrl = in.string();
        case 3 -> value.author = in.value(GithubUserRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(GithubReleaseRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.id)) {
      out.int64(value.id);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.tagName)) {
      out.string(value.tagName);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.htmlUrl)) {
      out.string(value.htmlUrl);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.author)) {
      GithubUserRequestCodec.INSTANCE.write(value.author, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
