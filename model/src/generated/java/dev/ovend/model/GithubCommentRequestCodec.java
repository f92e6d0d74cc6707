// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class GithubCommentRequestCodec implements Codec<GithubCommentRequest> {

  static final GithubCommentRequestCodec INSTANCE = new GithubCommentRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "html_url!", "user!", "commit_id", "body!");

  private GithubCommentRequestCodec() {}

  @Override
  public GithubCommentRequest read(JsonReader in) {
    GithubCommentRequest value = new GithubCommentRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.id = in.int64OrNull();
        case 1 -> value.htmlUrl = in.string();
        case 2 -> value.user = in.value(GithubUserRequestCodec.INSTANCE);
        case 3 -> value.commitId = in.string();
        case 4 -> value.body = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(GithubCommentRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.id)) {
      out.int64(value.id);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.htmlUrl)) {
      out.string(value.htmlUrl);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.user)) {
      GithubUserRequestCodec.INSTANCE.write(value.user, out);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.commitId)) {
      out.string(value.commitId);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.body)) {
      out.string(value.body);
    }
    value.writeOthers(out);
    out.end();
  }
}
