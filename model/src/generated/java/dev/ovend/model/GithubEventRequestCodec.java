// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class GithubEventRequestCodec implements Codec<GithubEventRequest> {

  static final GithubEventRequestCodec INSTANCE = new GithubEventRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "action", "ref", "ref_type", "comment", "issue", "pull_request", "repository", "forkee",
          "sender!", "member", "release", "head_commit", "commits", "forced", "compare", "review",
          "check_run", "check_suite", "discussion", "answer");

  private GithubEventRequestCodec() {}

  @Override
  public GithubEventRequest read(JsonReader in) {
    GithubEventRequest value = new GithubEventRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.action = in.string();
        case 1 -> value.ref = in.string();
        case 2 -> value.refType = in.string();
        case 3 -> value.comment = in.value(GithubCommentRequestCodec.INSTANCE);
        case 4 -> value.issue = in.value(GithubIssueRequestCodec.INSTANCE);
        case 5 -> value.pullRequest = in.value(GithubIssueRequestCodec.INSTANCE);
        case 6 -> value.repository = in.value(GithubRepositoryRequestCodec.INSTANCE);
        case 7 -> value.forkee = in.value(GithubRepositoryRequestCodec.INSTANCE);
        case 8 -> value.sender = in.value(GithubUserRequestCodec.INSTANCE);
        case 9 -> value.member = in.value(GithubUserRequestCodec.INSTANCE);
        case 10 -> value.release = in.value(GithubReleaseRequestCodec.INSTANCE);
        case 11 -> value.headCommit = in.value(GithubCommitRequestCodec.INSTANCE);
        case 12 -> value.commits = in.isNull() ? null : in.list(GithubCommitRequestCodec.INSTANCE);
        case 13 -> value.forced = in.boolOrNull();
        case 14 -> value.compare = in.string();
        case 15 -> value.review = in.value(GithubReviewRequestCodec.INSTANCE);
        case 16 -> value.checkRun = in.value(GithubCheckRunRequestCodec.INSTANCE);
        case 17 -> value.checkSuite = in.value(GithubCheckSuiteRequestCodec.INSTANCE);
        case 18 -> value.discussion = in.value(GithubDiscussionRequestCodec.INSTANCE);
        case 19 -> value.answer = in.value(GithubCommentRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(GithubEventRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.action)) {
      out.string(value.action);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.ref)) {
      out.string(value.ref);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.refType)) {
      out.string(value.refType);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.comment)) {
      GithubCommentRequestCodec.INSTANCE.write(value.comment, out);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.issue)) {
      GithubIssueRequestCodec.INSTANCE.write(value.issue, out);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.pullRequest)) {
      GithubIssueRequestCodec.INSTANCE.write(value.pullRequest, out);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.repository)) {
      GithubRepositoryRequestCodec.INSTANCE.write(value.repository, out);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.forkee)) {
      GithubRepositoryRequestCodec.INSTANCE.write(value.forkee, out);
    }
    if (value.isSet(8) && out.field(FIELDS, 8, value.sender)) {
      GithubUserRequestCodec.INSTANCE.write(value.sender, out);
    }
    if (value.isSet(9) && out.field(FIELDS, 9, value.member)) {
      GithubUserRequestCodec.INSTANCE.write(value.member, out);
    }
    if (value.isSet(10) && out.field(FIELDS, 10, value.release)) {
      GithubReleaseRequestCodec.INSTANCE.write(value.release, out);
    }
    if (value.isSet(11) && out.field(FIELDS, 11, value.headCommit)) {
      GithubCommitRequestCodec.INSTANCE.write(value.headCommit, out);
    }
    if (value.isSet(12) && out.field(FIELDS, 12, value.commits)) {
      out.list(value.commits, GithubCommitRequestCodec.INSTANCE);
    }
    if (value.isSet(13) && out.field(FIELDS, 13, value.forced)) {
      out.bool(value.forced);
    }
    if (value.isSet(14) && out.field(FIELDS, 14, value.compare)) {
      out.string(value.compare);
    }
    if (value.isSet(15) && out.field(FIELDS, 15, value.review)) {
      GithubReviewRequestCodec.INSTANCE.write(value.review, out);
    }
    if (value.isSet(16) && out.field(FIELDS, 16, value.checkRun)) {
      GithubCheckRunRequestCodec.INSTANCE.write(value.checkRun, out);
    }
    if (value.isSet(17) && out.field(FIELDS, 17, value.checkSuite)) {
      GithubCheckSuiteRequestCodec.INSTANCE.write(value.checkSuite, out);
    }
    if (value.isSet(18) && out.field(FIELDS, 18, value.discussion)) {
      GithubDiscussionRequestCodec.INSTANCE.write(value.discussion, out);
    }
    if (value.isSet(19) && out.field(FIELDS, 19, value.answer)) {
      GithubCommentRequestCodec.INSTANCE.write(value.answer, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
