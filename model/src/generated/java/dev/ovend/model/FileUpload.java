// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * File upload, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code FileUploadComponentForModalRequest}, since 2026-07-18.
 */
public final class FileUpload extends RequestData implements LabelChild {

  @Nullable Integer id;
  @Nullable String customId;
  @Nullable Long minValues;
  @Nullable Long maxValues;
  @Nullable Boolean required;
  @Nullable List<String> fileTypes;

  /** Creates one with what Discord demands. */
  public FileUpload(String customId) {
    this.customId = customId;
    set(2);
  }

  FileUpload() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public FileUpload id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code custom_id}: 1 to 100 characters. */
  public FileUpload customId(String customId) {
    this.customId = customId;
    set(2);
    return this;
  }

  /** Returns {@code custom_id}; null if it is null or not set. */
  public @Nullable String customId() {
    return customId;
  }

  /** Sets {@code min_values}: at most 10; null is sent as null. */
  public FileUpload minValues(@Nullable Long minValues) {
    this.minValues = minValues;
    set(3);
    return this;
  }

  /** Sets {@code min_values}: at most 10. */
  public FileUpload minValues(long minValues) {
    return minValues(Long.valueOf(minValues));
  }

  /** Returns {@code min_values}; null if it is null or not set. */
  public @Nullable Long minValues() {
    return minValues;
  }

  /** Sets {@code max_values}: 1 to 10; null is sent as null. */
  public FileUpload maxValues(@Nullable Long maxValues) {
    this.maxValues = maxValues;
    set(4);
    return this;
  }

  /** Sets {@code max_values}: 1 to 10. */
  public FileUpload maxValues(long maxValues) {
    return maxValues(Long.valueOf(maxValues));
  }

  /** Returns {@code max_values}; null if it is null or not set. */
  public @Nullable Long maxValues() {
    return maxValues;
  }

  /** Sets {@code required}: null is sent as null. */
  public FileUpload required(@Nullable Boolean required) {
    this.required = required;
    set(5);
    return this;
  }

  /** Returns {@code required}; null if it is null or not set. */
  public @Nullable Boolean required() {
    return required;
  }

  /** Sets {@code file_types}: null is sent as null. */
  public FileUpload fileTypes(@Nullable List<? extends String> fileTypes) {
    this.fileTypes = fileTypes == null ? null : List.copyOf(fileTypes);
    set(6);
    return this;
  }

  /** Adds to {@code file_types}. */
  public FileUpload addFileType(String fileType) {
    this.fileTypes = added(this.fileTypes, fileType);
    set(6);
    return this;
  }

  /** Returns {@code file_types}; null if it is null or not set. */
  public @Nullable List<String> fileTypes() {
    return fileTypes;
  }

  /** Returns what reads and writes it. */
  public static Codec<FileUpload> codec() {
    return FileUploadCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return FileUploadCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.demanded("custom_id", customId);
    checks.length("custom_id", customId, 1, 100);
    checks.range("min_values", minValues, 0L, 10L);
    checks.range("max_values", maxValues, 1L, 10L);
    SelectRules.fileUpload(this, checks);
  }
}
