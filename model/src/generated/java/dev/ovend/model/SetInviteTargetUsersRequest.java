// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.core.Part;
import dev.ovend.json.Codec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Set invite target users request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateInviteTargetUsersRequest}, since 2026-07-18.
 */
public final class SetInviteTargetUsersRequest extends RequestData {

  @Nullable FilePart targetUsersFile;

  /** Creates one with what Discord demands. */
  public SetInviteTargetUsersRequest(FilePart targetUsersFile) {
    this.targetUsersFile = targetUsersFile;
    set(0);
  }

  SetInviteTargetUsersRequest() {}

  /** Sets {@code target_users_file}. */
  public SetInviteTargetUsersRequest targetUsersFile(FilePart targetUsersFile) {
    this.targetUsersFile = targetUsersFile;
    set(0);
    return this;
  }

  /** Returns {@code target_users_file}; null if it is null or not set. */
  public @Nullable FilePart targetUsersFile() {
    return targetUsersFile;
  }

  /** Returns what reads and writes it. */
  public static Codec<SetInviteTargetUsersRequest> codec() {
    return SetInviteTargetUsersRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SetInviteTargetUsersRequestCodec.INSTANCE.encode(this);
  }

  @Override
  List<Part> form() {
    List<Part> parts = new ArrayList<>();
    if (targetUsersFile != null) {
      parts.add(targetUsersFile.part("target_users_file"));
    }
    return parts;
  }

  @Override
  List<FilePart> files() {
    return targetUsersFile == null ? List.of() : List.of(targetUsersFile);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("target_users_file", targetUsersFile);
  }
}
