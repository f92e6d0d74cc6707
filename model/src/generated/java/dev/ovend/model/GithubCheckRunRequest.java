// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Github check run request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GithubCheckRun}, since 2026-07-18.
 */
public final class GithubCheckRunRequest extends RequestData {

  @Nullable String conclusion;
  @Nullable String name;
  @Nullable String htmlUrl;
  @Nullable GithubCheckSuiteRequest checkSuite;
  @Nullable String detailsUrl;
  @Nullable GithubCheckRunOutputRequest output;
  @Nullable List<GithubCheckPullRequestRequest> pullRequests;

  /** Creates one with what Discord demands. */
  public GithubCheckRunRequest(String name, String htmlUrl, GithubCheckSuiteRequest checkSuite) {
    this.name = name;
    set(1);
    this.htmlUrl = htmlUrl;
    set(2);
    this.checkSuite = checkSuite;
    set(3);
  }

  GithubCheckRunRequest() {}

  /** Sets {@code conclusion}: null is sent as null. */
  public GithubCheckRunRequest conclusion(@Nullable String conclusion) {
    this.conclusion = conclusion;
    set(0);
    return this;
  }

  /** Returns {@code conclusion}; null if it is null or not set. */
  public @Nullable String conclusion() {
    return conclusion;
  }

  /** Sets {@code name}. */
  public GithubCheckRunRequest name(String name) {
    this.name = name;
    set(1);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code html_url}: at most 2,048 characters. */
  public GithubCheckRunRequest htmlUrl(String htmlUrl) {
    this.htmlUrl = htmlUrl;
    set(2);
    return this;
  }

  /** Returns {@code html_url}; null if it is null or not set. */
  public @Nullable String htmlUrl() {
    return htmlUrl;
  }

  /** Sets {@code check_suite}. */
  public GithubCheckRunRequest checkSuite(GithubCheckSuiteRequest checkSuite) {
    this.checkSuite = checkSuite;
    set(3);
    return this;
  }

  /** Returns {@code check_suite}; null if it is null or not set. */
  public @Nullable GithubCheckSuiteRequest checkSuite() {
    return checkSuite;
  }

  /** Sets {@code details_url}: at most 2,048 characters; null is sent as null. */
  public GithubCheckRunRequest detailsUrl(@Nullable String detailsUrl) {
    this.detailsUrl = detailsUrl;
    set(4);
    return this;
  }

  /** Returns {@code details_url}; null if it is null or not set. */
  public @Nullable String detailsUrl() {
    return detailsUrl;
  }

  /** Sets {@code output}: null is sent as null. */
  public GithubCheckRunRequest output(@Nullable GithubCheckRunOutputRequest output) {
    this.output = output;
    set(5);
    return this;
  }

  /** Sets {@code output} to what the lambda fills in. */
  public GithubCheckRunRequest output(Consumer<GithubCheckRunOutputRequest> output) {
    GithubCheckRunOutputRequest value = new GithubCheckRunOutputRequest();
    output.accept(value);
    return output(value);
  }

  /** Sends {@code output} as null. */
  public GithubCheckRunRequest clearOutput() {
    return output((GithubCheckRunOutputRequest) null);
  }

  /** Returns {@code output}; null if it is null or not set. */
  public @Nullable GithubCheckRunOutputRequest output() {
    return output;
  }

  /** Sets {@code pull_requests}: null is sent as null. */
  public GithubCheckRunRequest pullRequests(@Nullable List<? extends GithubCheckPullRequestRequest> pullRequests) {
    this.pullRequests = pullRequests == null ? null : List.copyOf(pullRequests);
    set(6);
    return this;
  }

  /** Adds to {@code pull_requests}. */
  public GithubCheckRunRequest addPullRequest(GithubCheckPullRequestRequest pullRequest) {
    this.pullRequests = added(this.pullRequests, pullRequest);
    set(6);
    return this;
  }

  /** Returns {@code pull_requests}; null if it is null or not set. */
  public @Nullable List<GithubCheckPullRequestRequest> pullRequests() {
    return pullRequests;
  }

  /** Returns what reads and writes it. */
  public static Codec<GithubCheckRunRequest> codec() {
    return GithubCheckRunRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return GithubCheckRunRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.demanded("html_url", htmlUrl);
    checks.length("html_url", htmlUrl, 0, 2048);
    checks.demanded("check_suite", checkSuite);
    checks.inside("check_suite", checkSuite);
    checks.length("details_url", detailsUrl, 0, 2048);
    checks.inside("output", output);
    checks.each("pull_requests", pullRequests);
  }
}
