package org.kentering.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Role;

/**
 * One entry on the screen. What the reader may not know is empty.
 *
 * @param row what the list says
 * @param author the name of who passed it on, or that somebody without an account gave
 * @param anonymous said without an account and without a name
 * @param further what its author added without an account
 * @param routedPerson the name of who was asked to take care
 * @param escalation what the sponsor was asked and said
 * @param mayHandle the reader answers, routes, resolves, escalates
 * @param mayReopen the reader may say that it is not settled
 * @param mayReword the reader may change the words
 * @param mayDecide the reader is the sponsor who was asked
 * @param version what a command on this entry must carry
 */
public record VoiceEntryDetails(
        VoiceEntryRow row,
        @Nullable String author,
        boolean anonymous,
        List<String> further,
        @Nullable String routedPerson,
        @Nullable Role routedRole,
        @Nullable String reopenedBecause,
        @Nullable String publishedWords,
        @Nullable Escalation escalation,
        boolean mayHandle,
        boolean mayReopen,
        boolean mayReword,
        boolean mayDecide,
        long version) {

    public VoiceEntryDetails {
        further = List.copyOf(further);
    }

    /**
     * An entry before the sponsor.
     *
     * @param people how many people it concerns
     * @param decision what the sponsor said; empty as long as it waits
     */
    public record Escalation(
            int people,
            LocalDate since,
            String reason,
            Instant escalatedAt,
            @Nullable String decision,
            @Nullable Instant decidedAt) {}
}
