package org.kentering.cockpit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Message;

/**
 * What a sponsor reads first. The title counts what only the sponsor can move: decisions and escalations that wait,
 * then promises that are late. The sentence tells what changed among the people more than chance explains, falling
 * things first, and names the team that is furthest behind with its training.
 */
final class SponsorFinding {

    /**
     * A team and its training.
     *
     * @param planned people for whom a training is planned
     * @param trained those of them who had it
     */
    record Team(String name, long trained, long planned) {}

    private final List<Message> needs = new ArrayList<>();
    private List<Message> rising = List.of();
    private List<Message> falling = List.of();
    private boolean measured;
    private @Nullable Team furthestBehind;

    /** Something that only the sponsor can move, the most pressing first. */
    SponsorFinding needs(Message what) {
        needs.add(what);
        return this;
    }

    /** What the last survey showed against the one before, if there is one: only changes that are more than chance. */
    SponsorFinding measured(List<Message> up, List<Message> down) {
        measured = true;
        rising = List.copyOf(up);
        falling = List.copyOf(down);
        return this;
    }

    SponsorFinding furthestBehind(@Nullable Team team) {
        furthestBehind = team;
        return this;
    }

    Finding finding() {
        return new Finding(title(), Message.of("cockpit.sponsor.sentence", people(), training()));
    }

    private Message title() {
        return switch (needs.size()) {
            case 0 -> Message.of("cockpit.sponsor.nothing");
            case 1 -> Message.of("cockpit.sponsor.one", needs.getFirst());
            default -> Message.of("cockpit.sponsor.several", needs.size(), needs.getFirst());
        };
    }

    private Message people() {
        if (!measured) {
            return Message.of("cockpit.sponsor.notMeasured");
        }
        if (rising.isEmpty() && falling.isEmpty()) {
            return Message.of("cockpit.sponsor.noClearChange");
        }
        if (falling.isEmpty()) {
            return Message.of("cockpit.sponsor.rose", list(rising));
        }
        return rising.isEmpty() ? Message.of("cockpit.sponsor.fell", list(falling))
                : Message.of("cockpit.sponsor.roseAndFell", list(rising), list(falling));
    }

    private Message training() {
        Team team = furthestBehind;
        return team == null ? Message.of("cockpit.sponsor.trainingUnknown")
                : Message.of("cockpit.sponsor.training", team.name(), team.trained(), team.planned());
    }

    private static Message list(List<Message> things) {
        return things.size() == 1 ? things.getFirst()
                : Message.of("cockpit.and", list(things.subList(0, things.size() - 1)), things.getLast());
    }
}
