package dev.ovend.simulator;

import org.jspecify.annotations.Nullable;

/**
 * A file that came with a request; its bytes are counted and thrown away.
 *
 * @param part the name of the part, such as {@code files[0]}
 * @param filename the name of the file
 * @param contentType its media type, or null if the part has none
 * @param size bytes
 */
record Upload(String part, String filename, @Nullable String contentType, long size) {}
