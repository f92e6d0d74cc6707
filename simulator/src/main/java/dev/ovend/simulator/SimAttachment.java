package dev.ovend.simulator;

/**
 * A file of a message, as the simulator keeps it: without its bytes.
 *
 * @param id its id
 * @param filename its name
 * @param size how many bytes were received
 */
public record SimAttachment(long id, String filename, long size) {}
