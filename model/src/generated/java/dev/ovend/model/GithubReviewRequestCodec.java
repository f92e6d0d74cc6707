// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class GithubReviewRequestCodec implements Codec<GithubReviewRequest> {

  static final GithubReviewRequestCodec INSTANCE = new GithubReviewRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "user!", "body", "html_url!", "state!");

  private GithubReviewRequestCodec() {}

  @Override
  public GithubReviewRequest read(JsonReader in) {
    GithubReviewRequest value = new GithubReviewRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.user = in.value(GithubUserRequestCodec.INSTANCE);
        case 1 -> value.body = in.string();
        case 2 -> value.htmlUrl = in.string();
        case 3 -> value.state = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(GithubReviewRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.user)) {
      GithubUserRequestCodec.INSTANCE.write(value.user, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.body)) {
      out.string(value.body);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.htmlUrl)) {
      out.string(value.htmlUrl);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.state)) {
      out.string(value.state);
    }
    value.writeOthers(out);
    out.end();
  }
}
