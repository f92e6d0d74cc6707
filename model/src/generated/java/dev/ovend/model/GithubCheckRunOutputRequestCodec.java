// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class GithubCheckRunOutputRequestCodec implements Codec<GithubCheckRunOutputRequest> {

  static final GithubCheckRunOutputRequestCodec INSTANCE = new GithubCheckRunOutputRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "title", "summary");

  private GithubCheckRunOutputRequestCodec() {}

  @Override
  public GithubCheckRunOutputRequest read(JsonReader in) {
    GithubCheckRunOutputRequest value = new GithubCheckRunOutputRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.title = in.string();
        case 1 -> value.summary = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(GithubCheckRunOutputRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.title)) {
      out.string(value.title);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.summary)) {
      out.string(value.summary);
    }
    value.writeOthers(out);
    out.end();
  }
}
