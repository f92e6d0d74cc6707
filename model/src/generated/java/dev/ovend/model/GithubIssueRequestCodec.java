// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;

final class GithubIssueRequestCodec implements Codec<GithubIssueRequest> {

  static final GithubIssueRequestCodec INSTANCE = new GithubIssueRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "number!", "html_url!", "user!", "title!", "body", "pull_request");

  private GithubIssueRequestCodec() {}

  @Override
  public GithubIssueRequest read(JsonReader in) {
    GithubIssueRequest value = new GithubIssueRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.id = in.int64OrNull();
        case 1 -> value.number = in.int64OrNull();
        case 2 -> value.htmlUrl = in.string();
        case 3 -> value.user = in.value(GithubUserRequestCodec.INSTANCE);
        case 4 -> value.title = in.string();
        case 5 -> value.body = in.string();
        case 6 -> value.pullRequest = in.value(RawJson.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(GithubIssueRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.id)) {
      out.int64(value.id);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.number)) {
      out.int64(value.number);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.htmlUrl)) {
      out.string(value.htmlUrl);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.user)) {
      GithubUserRequestCodec.INSTANCE.write(value.user, out);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.title)) {
      out.string(value.title);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.body)) {
      out.string(value.body);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.pullRequest)) {
      RawJson.CODEC.write(value.pullRequest, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
