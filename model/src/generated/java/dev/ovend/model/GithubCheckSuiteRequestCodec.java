// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class GithubCheckSuiteRequestCodec implements Codec<GithubCheckSuiteRequest> {

  static final GithubCheckSuiteRequestCodec INSTANCE = new GithubCheckSuiteRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "conclusion", "head_branch", "head_sha!", "pull_requests", "app!");

  private GithubCheckSuiteRequestCodec() {}

  @Override
  public GithubCheckSuiteRequest read(JsonReader in) {
    GithubCheckSuiteRequest value = new GithubCheckSuiteRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.conclusion = in.string();
        case 1 -> value.headBranch = in.string();
        case 2 -> value.headSha = in.string();
        case 3 -> value.pullRequests = in.isNull() ? null : in.list(GithubCheckPullRequestRequestCodec.INSTANCE);
        case 4 -> value.app = in.value(GithubCheckAppRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(GithubCheckSuiteRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.conclusion)) {
      out.string(value.conclusion);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.headBranch)) {
      out.string(value.headBranch);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.headSha)) {
      out.string(value.headSha);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.pullRequests)) {
      out.list(value.pullRequests, GithubCheckPullRequestRequestCodec.INSTANCE);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.app)) {
      GithubCheckAppRequestCodec.INSTANCE.write(value.app, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
