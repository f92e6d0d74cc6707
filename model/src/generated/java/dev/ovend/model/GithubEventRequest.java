// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Github event request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GithubWebhook}, since 2026-07-18.
 */
public final class GithubEventRequest extends RequestData {

  @Nullable String action;
  @Nullable String ref;
  @Nullable String refType;
  @Nullable GithubCommentRequest comment;
  @Nullable GithubIssueRequest issue;
  @Nullable GithubIssueRequest pullRequest;
  @Nullable GithubRepositoryRequest repository;
  @Nullable GithubRepositoryRequest forkee;
  @Nullable GithubUserRequest sender;
  @Nullable GithubUserRequest member;
  @Nullable GithubReleaseRequest release;
  @Nullable GithubCommitRequest headCommit;
  @Nullable List<GithubCommitRequest> commits;
  @Nullable Boolean forced;
  @Nullable String compare;
  @Nullable GithubReviewRequest review;
  @Nullable GithubCheckRunRequest checkRun;
  @Nullable GithubCheckSuiteRequest checkSuite;
  @Nullable GithubDiscussionRequest discussion;
  @Nullable GithubCommentRequest answer;

  /** Creates one with what Discord demands. */
  public GithubEventRequest(GithubUserRequest sender) {
    this.sender = sender;
    set(8);
  }

  GithubEventRequest() {}

  /** Sets {@code action}: null is sent as null. */
  public GithubEventRequest action(@Nullable String action) {
    this.action = action;
    set(0);
    return this;
  }

  /** Returns {@code action}; null if it is null or not set. */
  public @Nullable String action() {
    return action;
  }

  /** Sets {@code ref}: null is sent as null. */
  public GithubEventRequest ref(@Nullable String ref) {
    this.ref = ref;
    set(1);
    return this;
  }

  /** Returns {@code ref}; null if it is null or not set. */
  public @Nullable String ref() {
    return ref;
  }

  /** Sets {@code ref_type}: null is sent as null. */
  public GithubEventRequest refType(@Nullable String refType) {
    this.refType = refType;
    set(2);
    return this;
  }

  /** Returns {@code ref_type}; null if it is null or not set. */
  public @Nullable String refType() {
    return refType;
  }

  /** Sets {@code comment}: null is sent as null. */
  public GithubEventRequest comment(@Nullable GithubCommentRequest comment) {
    this.comment = comment;
    set(3);
    return this;
  }

  /** Returns {@code comment}; null if it is null or not set. */
  public @Nullable GithubCommentRequest comment() {
    return comment;
  }

  /** Sets {@code issue}: null is sent as null. */
  public GithubEventRequest issue(@Nullable GithubIssueRequest issue) {
    this.issue = issue;
    set(4);
    return this;
  }

  /** Returns {@code issue}; null if it is null or not set. */
  public @Nullable GithubIssueRequest issue() {
    return issue;
  }

  /** Sets {@code pull_request}: null is sent as null. */
  public GithubEventRequest pullRequest(@Nullable GithubIssueRequest pullRequest) {
    this.pullRequest = pullRequest;
    set(5);
    return this;
  }

  /** Returns {@code pull_request}; null if it is null or not set. */
  public @Nullable GithubIssueRequest pullRequest() {
    return pullRequest;
  }

  /** Sets {@code repository}: null is sent as null. */
  public GithubEventRequest repository(@Nullable GithubRepositoryRequest repository) {
    this.repository = repository;
    set(6);
    return this;
  }

  /** Returns {@code repository}; null if it is null or not set. */
  public @Nullable GithubRepositoryRequest repository() {
    return repository;
  }

  /** Sets {@code forkee}: null is sent as null. */
  public GithubEventRequest forkee(@Nullable GithubRepositoryRequest forkee) {
    this.forkee = forkee;
    set(7);
    return this;
  }

  /** Returns {@code forkee}; null if it is null or not set. */
  public @Nullable GithubRepositoryRequest forkee() {
    return forkee;
  }

  /** Sets {@code sender}. */
  public GithubEventRequest sender(GithubUserRequest sender) {
    this.sender = sender;
    set(8);
    return this;
  }

  /** Returns {@code sender}; null if it is null or not set. */
  public @Nullable GithubUserRequest sender() {
    return sender;
  }

  /** Sets {@code member}: null is sent as null. */
  public GithubEventRequest member(@Nullable GithubUserRequest member) {
    this.member = member;
    set(9);
    return this;
  }

  /** Returns {@code member}; null if it is null or not set. */
  public @Nullable GithubUserRequest member() {
    return member;
  }

  /** Sets {@code release}: null is sent as null. */
  public GithubEventRequest release(@Nullable GithubReleaseRequest release) {
    this.release = release;
    set(10);
    return this;
  }

  /** Returns {@code release}; null if it is null or not set. */
  public @Nullable GithubReleaseRequest release() {
    return release;
  }

  /** Sets {@code head_commit}: null is sent as null. */
  public GithubEventRequest headCommit(@Nullable GithubCommitRequest headCommit) {
    this.headCommit = headCommit;
    set(11);
    return this;
  }

  /** Returns {@code head_commit}; null if it is null or not set. */
  public @Nullable GithubCommitRequest headCommit() {
    return headCommit;
  }

  /** Sets {@code commits}: null is sent as null. */
  public GithubEventRequest commits(@Nullable List<? extends GithubCommitRequest> commits) {
    this.commits = commits == null ? null : List.copyOf(commits);
    set(12);
    return this;
  }

  /** Adds to {@code commits}. */
  public GithubEventRequest addCommit(GithubCommitRequest commit) {
    this.commits = added(this.commits, commit);
    set(12);
    return this;
  }

  /** Returns {@code commits}; null if it is null or not set. */
  public @Nullable List<GithubCommitRequest> commits() {
    return commits;
  }

  /** Sets {@code forced}: null is sent as null. */
  public GithubEventRequest forced(@Nullable Boolean forced) {
    this.forced = forced;
    set(13);
    return this;
  }

  /** Returns {@code forced}; null if it is null or not set. */
  public @Nullable Boolean forced() {
    return forced;
  }

  /** Sets {@code compare}: at most 2,048 characters; null is sent as null. */
  public GithubEventRequest compare(@Nullable String compare) {
    this.compare = compare;
    set(14);
    return this;
  }

  /** Returns {@code compare}; null if it is null or not set. */
  public @Nullable String compare() {
    return compare;
  }

  /** Sets {@code review}: null is sent as null. */
  public GithubEventRequest review(@Nullable GithubReviewRequest review) {
    this.review = review;
    set(15);
    return this;
  }

  /** Returns {@code review}; null if it is null or not set. */
  public @Nullable GithubReviewRequest review() {
    return review;
  }

  /** Sets {@code check_run}: null is sent as null. */
  public GithubEventRequest checkRun(@Nullable GithubCheckRunRequest checkRun) {
    this.checkRun = checkRun;
    set(16);
    return this;
  }

  /** Returns {@code check_run}; null if it is null or not set. */
  public @Nullable GithubCheckRunRequest checkRun() {
    return checkRun;
  }

  /** Sets {@code check_suite}: null is sent as null. */
  public GithubEventRequest checkSuite(@Nullable GithubCheckSuiteRequest checkSuite) {
    this.checkSuite = checkSuite;
    set(17);
    return this;
  }

  /** Returns {@code check_suite}; null if it is null or not set. */
  public @Nullable GithubCheckSuiteRequest checkSuite() {
    return checkSuite;
  }

  /** Sets {@code discussion}: null is sent as null. */
  public GithubEventRequest discussion(@Nullable GithubDiscussionRequest discussion) {
    this.discussion = discussion;
    set(18);
    return this;
  }

  /** Returns {@code discussion}; null if it is null or not set. */
  public @Nullable GithubDiscussionRequest discussion() {
    return discussion;
  }

  /** Sets {@code answer}: null is sent as null. */
  public GithubEventRequest answer(@Nullable GithubCommentRequest answer) {
    this.answer = answer;
    set(19);
    return this;
  }

  /** Returns {@code answer}; null if it is null or not set. */
  public @Nullable GithubCommentRequest answer() {
    return answer;
  }

  /** Returns what reads and writes it. */
  public static Codec<GithubEventRequest> codec() {
    return GithubEventRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return GithubEventRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.inside("comment", comment);
    checks.inside("issue", issue);
    checks.inside("pull_request", pullRequest);
    checks.inside("repository", repository);
    checks.inside("forkee", forkee);
    checks.demanded("sender", sender);
    checks.inside("sender", sender);
    checks.inside("member", member);
    checks.inside("release", release);
    checks.inside("head_commit", headCommit);
    checks.each("commits", commits);
    checks.length("compare", compare, 0, 2048);
    checks.inside("review", review);
    checks.inside("check_run", checkRun);
    checks.inside("check_suite", checkSuite);
    checks.inside("discussion", discussion);
    checks.inside("answer", answer);
  }
}
