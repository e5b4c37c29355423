package org.kentering.voice;

import java.util.Set;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Role;
import org.kentering.organisation.UnitId;
import org.kentering.programme.ProgrammeFrame;

/** Who may see and do what with entries: the line "voice" of the rights. */
final class VoicePolicy {

    /** How much of one entry a reader sees. */
    enum Depth {
        /** The published words of a win. */
        PUBLISHED,
        /** What was said, not by whom and not what was done: a win for sponsor and lead. */
        WORDS,
        /** Also what became of it, and the sponsor's part. */
        COURSE,
        /** Also who passed it on. */
        ALL
    }

    private VoicePolicy() {}

    /** @param complianceThemes the keys of the themes that compliance reads along */
    static VoiceSight sight(ProgrammeFrame frame, Set<String> complianceThemes) {
        boolean coordinator = frame.holdsAny(Role.COORDINATOR);
        boolean sponsor = frame.holdsAny(Role.SPONSOR);
        boolean champion = frame.holdsAny(Role.CHAMPION);
        boolean compliance = frame.holdsAny(Role.COMPLIANCE);
        boolean countsAll = coordinator || sponsor || frame.holdsAny(Role.OBSERVER);
        boolean countsByTheme = compliance && !countsAll && frame.ownUnits().isEmpty();
        return new VoiceSight(
                coordinator,
                champion ? frame.championUnits() : Set.of(),
                frame.leadUnits(),
                sponsor,
                champion,
                sponsor,
                compliance ? complianceThemes : Set.of(),
                coordinator || champion || frame.holdsAny(Role.LEAD),
                countsAll || countsByTheme,
                countsAll ? Set.of() : frame.ownUnits(),
                countsByTheme ? complianceThemes : Set.of());
    }

    /** The units that the reader may pass something on from. */
    static Set<UnitId> unitsToTellFrom(ProgrammeFrame frame) {
        return frame.holdsAny(Role.COORDINATOR) ? frame.scope() : frame.ownUnits();
    }

    /** For entries that {@link VoiceSight} lets this reader see. */
    static Depth depth(VoiceSight sight, AccountId me, VoiceEntry entry) {
        if (sight.everything() || isOwn(sight, me, entry)) {
            return Depth.ALL;
        }
        if (sight.themes().contains(entry.theme()) || (sight.escalations() && entry.isEscalated())) {
            return Depth.COURSE;
        }
        boolean win = entry.kind() == EntryKind.WIN;
        return win && (sight.allWins() || sight.winsOf().contains(entry.unit())) ? Depth.WORDS : Depth.PUBLISHED;
    }

    /** Whoever passed it on, and the champion of the unit, say that it is not settled and correct their words. */
    static boolean isOwn(VoiceSight sight, AccountId me, VoiceEntry entry) {
        return sight.units().contains(entry.unit()) || (sight.ownWords() && me.equals(entry.author()));
    }
}
