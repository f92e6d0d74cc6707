// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * File display, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code FileComponentForMessageRequest}, since 2026-07-18.
 */
public final class FileDisplay extends RequestData implements ContainerChild, MessageComponent {

  @Nullable Integer id;
  @Nullable Boolean spoiler;
  @Nullable AttachedFileRequest file;

  /** Creates one with what Discord demands. */
  public FileDisplay(AttachedFileRequest file) {
    this.file = file;
    set(3);
  }

  FileDisplay() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public FileDisplay id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code spoiler}: null is sent as null. */
  public FileDisplay spoiler(@Nullable Boolean spoiler) {
    this.spoiler = spoiler;
    set(2);
    return this;
  }

  /** Returns {@code spoiler}; null if it is null or not set. */
  public @Nullable Boolean spoiler() {
    return spoiler;
  }

  /** Sets {@code file}. */
  public FileDisplay file(AttachedFileRequest file) {
    this.file = file;
    set(3);
    return this;
  }

  /** Returns {@code file}; null if it is null or not set. */
  public @Nullable AttachedFileRequest file() {
    return file;
  }

  /** Returns what reads and writes it. */
  public static Codec<FileDisplay> codec() {
    return FileDisplayCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return FileDisplayCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.demanded("file", file);
    checks.inside("file", file);
    ComponentRules.fileDisplay(this, checks);
  }
}
