package dev.ovend.simulator;

/**
 * A file that came with a request, without its bytes.
 *
 * @param filename its name
 * @param size how many bytes came
 * @param crc32 their sum, as {@link java.util.zip.CRC32} has it
 */
public record JournalFile(String filename, long size, long crc32) {}
