// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Github check suite request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GithubCheckSuite}, since 2026-07-18.
 */
public final class GithubCheckSuiteRequest extends RequestData {

  @Nullable String conclusion;
  @Nullable String headBranch;
  @Nullable String headSha;
  @Nullable List<GithubCheckPullRequestRequest> pullRequests;
  @Nullable GithubCheckAppRequest app;

  /** Creates one with what Discord demands. */
  public GithubCheckSuiteRequest(String headSha, GithubCheckAppRequest app) {
    this.headSha = headSha;
    set(2);
    this.app = app;
    set(4);
  }

  GithubCheckSuiteRequest() {}

  /** Sets {@code conclusion}: null is sent as null. */
  public GithubCheckSuiteRequest conclusion(@Nullable String conclusion) {
    this.conclusion = conclusion;
    set(0);
    return this;
  }

  /** Returns {@code conclusion}; null if it is null or not set. */
  public @Nullable String conclusion() {
    return conclusion;
  }

  /** Sets {@code head_branch}: null is sent as null. */
  public GithubCheckSuiteRequest headBranch(@Nullable String headBranch) {
    this.headBranch = headBranch;
    set(1);
    return this;
  }

  /** Returns {@code head_branch}; null if it is null or not set. */
  public @Nullable String headBranch() {
    return headBranch;
  }

  /** Sets {@code head_sha}. */
  public GithubCheckSuiteRequest headSha(String headSha) {
    this.headSha = headSha;
    set(2);
    return this;
  }

  /** Returns {@code head_sha}; null if it is null or not set. */
  public @Nullable String headSha() {
    return headSha;
  }

  /** Sets {@code pull_requests}: null is sent as null. */
  public GithubCheckSuiteRequest pullRequests(@Nullable List<? extends GithubCheckPullRequestRequest> pullRequests) {
    this.pullRequests = pullRequests == null ? null : List.copyOf(pullRequests);
    set(3);
    return this;
  }

  /** Adds to {@code pull_requests}. */
  public GithubCheckSuiteRequest addPullRequest(GithubCheckPullRequestRequest pullRequest) {
    this.pullRequests = added(this.pullRequests, pullRequest);
    set(3);
    return this;
  }

  /** Returns {@code pull_requests}; null if it is null or not set. */
  public @Nullable List<GithubCheckPullRequestRequest> pullRequests() {
    return pullRequests;
  }

  /** Sets {@code app}. */
  public GithubCheckSuiteRequest app(GithubCheckAppRequest app) {
    this.app = app;
    set(4);
    return this;
  }

  /** Returns {@code app}; null if it is null or not set. */
  public @Nullable GithubCheckAppRequest app() {
    return app;
  }

  /** Returns what reads and writes it. */
  public static Codec<GithubCheckSuiteRequest> codec() {
    return GithubCheckSuiteRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return GithubCheckSuiteRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("head_sha", headSha);
    checks.each("pull_requests", pullRequests);
    checks.demanded("app", app);
    checks.inside("app", app);
  }
}
