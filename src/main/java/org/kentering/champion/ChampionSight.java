package org.kentering.champion;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kentering.champion.ChampionFilter.Show;
import org.kentering.champion.ChampionList.Found;
import org.kentering.champion.ChampionList.Question;
import org.kentering.champion.ChampionPolicy.Depth;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Role;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitTree;
import org.kentering.programme.ProgrammeFrame;

/**
 * The network as one reader sees it: which rows a query may answer, and how much of each is shown.
 *
 * @param led the units whose champions the reader sees as a lead
 */
record ChampionSight(ProgrammeFrame frame, UnitTree tree, Set<UnitId> led, AccountId me, LocalDate today) {

    static ChampionSight of(ProgrammeFrame frame, UnitTree tree, AccountId me, LocalDate today) {
        return new ChampionSight(frame, tree, ChampionPolicy.ledOrAbove(frame, tree), me, today);
    }

    Question question(ChampionFilter filter) {
        Show show = frame.holdsAny(Role.COORDINATOR) ? filter.show() : Show.ALL;
        return question(null, filter.unit() == null ? null : tree.withBelow(filter.unit()), filter.text(), show);
    }

    Question question(ChampionId only) {
        return question(only, null, null, Show.ALL);
    }

    private Question question(
            @Nullable ChampionId only, @Nullable Set<UnitId> within, @Nullable String text, Show show) {
        Set<UnitId> visible = ChampionPolicy.seesEveryone(frame) ? null : led;
        return new Question(
                frame.id().value(), only, visible, within, text, show, Silence.lastSilentDay(today));
    }

    /** Whoever notes contacts down reads them, also when nothing is noted down any more. */
    boolean mayLog(Found found) {
        return ChampionPolicy.mayLog(frame, isMe(found));
    }

    boolean mayAgree(Found found) {
        return ChampionPolicy.mayAgree(frame, isMe(found), found.units());
    }

    ChampionDetails details(Found found) {
        boolean name = depth(found) == Depth.NAME;
        return new ChampionDetails(
                row(found),
                found.person(),
                found.units(),
                name ? null : found.deputy(),
                name ? null : found.agreedOn(),
                frame.holdsAny(Role.COORDINATOR) && !frame.isStopped(),
                mayLog(found),
                mayLog(found) && !frame.isStopped(),
                mayAgree(found) && !frame.isStopped(),
                found.version(),
                found.roleVersion());
    }

    ChampionRow row(Found found) {
        Depth depth = depth(found);
        String units = ChampionNetwork.words(tree, found.units());
        if (depth == Depth.NAME) {
            return new ChampionRow(found.id(), found.name(), units, null, null, null, null, null, null, null, false);
        }
        boolean all = depth == Depth.ALL;
        return new ChampionRow(
                found.id(),
                found.name(),
                units,
                found.deputyName(),
                found.hours(),
                found.agreedHours(),
                found.since(),
                found.rotationOn(),
                all ? found.heardOn() : null,
                all ? Silence.days(found.since(), found.heardOn(), today) : null,
                all && Silence.isSilent(found.since(), found.heardOn(), today));
    }

    private Depth depth(Found found) {
        return ChampionPolicy.depth(frame, isMe(found), found.units().stream().anyMatch(led::contains));
    }

    private boolean isMe(Found found) {
        return me.value().equals(found.account());
    }
}
