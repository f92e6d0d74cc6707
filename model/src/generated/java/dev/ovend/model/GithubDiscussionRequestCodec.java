// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class GithubDiscussionRequestCodec implements Codec<GithubDiscussionRequest> {

  static final GithubDiscussionRequestCodec INSTANCE = new GithubDiscussionRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "title!", "number!", "html_url!", "answer_html_url", "body", "user!");

  private GithubDiscussionRequestCodec() {}

  @Override
  public GithubDiscussionRequest read(JsonReader in) {
    GithubDiscussionRequest value = new GithubDiscussionRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.title = in.string();
        case 1 -> value.number = in.int64OrNull();
        case 2 -> value.htmlUrl = in.string();
        case 3 -> value.answerHtmlUrl = in.string();
        case 4 -> value.body = in.string();
        case 5 -> value.user = in.value(GithubUserRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(GithubDiscussionRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.title)) {
      out.string(value.title);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.number)) {
      out.int64(value.number);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.htmlUrl)) {
      out.string(value.htmlUrl);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.answerHtmlUrl)) {
      out.string(value.answerHtmlUrl);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.body)) {
      out.string(value.body);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.user)) {
      GithubUserRequestCodec.INSTANCE.write(value.user, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
