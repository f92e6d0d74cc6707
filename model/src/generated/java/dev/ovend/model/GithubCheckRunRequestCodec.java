// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class GithubCheckRunRequestCodec implements Codec<GithubCheckRunRequest> {

  static final GithubCheckRunRequestCodec INSTANCE = new GithubCheckRunRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "conclusion", "name!", "html_url!", "check_suite!", "details_url", "output",
          "pull_requests");

  private GithubCheckRunRequestCodec() {}

  @Override
  public GithubCheckRunRequest read(JsonReader in) {
    GithubCheckRunRequest value = new GithubCheckRunRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.conclusion = in.string();
        case 1 -> value.name = in.string();
        case 2 -> value.htmlUrl = in.string();
        case 3 -> value.checkSuite = in.value(GithubCheckSuiteRequestCodec.INSTANCE);
        case 4 -> value.detailsUrl = in.string();
        case 5 -> value.output = in.value(GithubCheckRunOutputRequestCodec.INSTANCE);
        case 6 -> value.pullRequests = in.isNull() ? null : in.list(GithubCheckPullRequestRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(GithubCheckRunRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.conclusion)) {
      out.string(value.conclusion);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.htmlUrl)) {
      out.string(value.htmlUrl);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.checkSuite)) {
      GithubCheckSuiteRequestCodec.INSTANCE.write(value.checkSuite, out);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.detailsUrl)) {
      out.string(value.detailsUrl);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.output)) {
      GithubCheckRunOutputRequestCodec.INSTANCE.write(value.output, out);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.pullRequests)) {
      out.list(value.pullRequests, GithubCheckPullRequestRequestCodec.INSTANCE);
    }
    value.writeOthers(out);
    out.end();
  }
}
