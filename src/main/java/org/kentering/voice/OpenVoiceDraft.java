package org.kentering.voice;

/**
 * What somebody without an account says, as it was typed.
 *
 * @param name empty to stay without a name
 * @param reply the code that the author will read the answer with; the same for every try to send this
 */
public record OpenVoiceDraft(EntryKind kind, String theme, String words, String name, OpenCode reply) {}
