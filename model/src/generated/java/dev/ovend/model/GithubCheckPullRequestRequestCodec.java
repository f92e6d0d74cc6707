// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class GithubCheckPullRequestRequestCodec implements Codec<GithubCheckPullRequestRequest> {

  static final GithubCheckPullRequestRequestCodec INSTANCE = new GithubCheckPullRequestRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "number!");

  private GithubCheckPullRequestRequestCodec() {}

  @Override
  public GithubCheckPullRequestRequest read(JsonReader in) {
    GithubCheckPullRequestRequest value = new GithubCheckPullRequestRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.number = in.int64OrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(GithubCheckPullRequestRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.number)) {
      out.int64(value.number);
    }
    value.writeOthers(out);
    out.end();
  }
}
