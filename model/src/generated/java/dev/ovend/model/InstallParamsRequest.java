// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Install params request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ApplicationOAuth2InstallParams}, since 2026-07-18.
 */
public final class InstallParamsRequest extends RequestData {

  @Nullable List<OAuth2Scope> scopes;
  @Nullable Permissions permissions;

  /** Creates one in which nothing is set. */
  public InstallParamsRequest() {}

  /** Sets {@code scopes}: at least 1 different items; null is sent as null. */
  public InstallParamsRequest scopes(@Nullable List<? extends OAuth2Scope> scopes) {
    this.scopes = scopes == null ? null : List.copyOf(scopes);
    set(0);
    return this;
  }

  /** Adds to {@code scopes}. */
  public InstallParamsRequest addScope(OAuth2Scope scope) {
    this.scopes = added(this.scopes, scope);
    set(0);
    return this;
  }

  /** Returns {@code scopes}; null if it is null or not set. */
  public @Nullable List<OAuth2Scope> scopes() {
    return scopes;
  }

  /** Sets {@code permissions}: at most 18,014,398,509,481,983; null is sent as null. */
  public InstallParamsRequest permissions(@Nullable Permissions permissions) {
    this.permissions = permissions;
    set(1);
    return this;
  }

  /** Returns {@code permissions}; null if it is null or not set. */
  public @Nullable Permissions permissions() {
    return permissions;
  }

  /** Returns what reads and writes it. */
  public static Codec<InstallParamsRequest> codec() {
    return InstallParamsRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return InstallParamsRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.items("scopes", scopes, 1, Integer.MAX_VALUE);
    checks.different("scopes", scopes);
  }
}
