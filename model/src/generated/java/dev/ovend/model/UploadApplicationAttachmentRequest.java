// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.core.Part;
import dev.ovend.json.Codec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Upload application attachment request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UploadApplicationAttachmentRequest}, since 2026-07-18.
 */
public final class UploadApplicationAttachmentRequest extends RequestData {

  @Nullable FilePart file;

  /** Creates one with what Discord demands. */
  public UploadApplicationAttachmentRequest(FilePart file) {
    this.file = file;
    set(0);
  }

  UploadApplicationAttachmentRequest() {}

  /** Sets {@code file}. */
  public UploadApplicationAttachmentRequest file(FilePart file) {
    this.file = file;
    set(0);
    return this;
  }

  /** Returns {@code file}; null if it is null or not set. */
  public @Nullable FilePart file() {
    return file;
  }

  /** Returns what reads and writes it. */
  public static Codec<UploadApplicationAttachmentRequest> codec() {
    return UploadApplicationAttachmentRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UploadApplicationAttachmentRequestCodec.INSTANCE.encode(this);
  }

  @Override
  List<Part> form() {
    List<Part> parts = new ArrayList<>();
    if (file != null) {
      parts.add(file.part("file"));
    }
    return parts;
  }

  @Override
  List<FilePart> files() {
    return file == null ? List.of() : List.of(file);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("file", file);
  }
}
