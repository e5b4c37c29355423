package org.kentering.cockpit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    record Team(String name, long trained, long planned) {

        private boolean isBehind() {
            return trained < planned;
        }

        private double share() {
            return (double) trained / planned;
        }
    }

    /** What there is to lay the last survey beside. */
    private enum Compared {
        /** There is no survey before it, or none at all. */
        NEVER,
        /** There is one, but no value of it may be laid beside the last one. */
        NOTHING,
        SOMETHING
    }

    private final List<Message> needs = new ArrayList<>();
    private List<Message> rising = List.of();
    private List<Message> falling = List.of();
    private boolean toTheSponsor = true;
    private Compared compared = Compared.NEVER;
    private List<Team> teams = List.of();

    /** Somebody else reads it: "you" is the sponsor. */
    SponsorFinding readByOthers() {
        toTheSponsor = false;
        return this;
    }

    /** Something that only the sponsor can move, the most pressing first. */
    SponsorFinding needs(Message what) {
        needs.add(what);
        return this;
    }

    /** What the last survey showed against the one before: only changes that are more than chance. */
    SponsorFinding compared(List<Message> up, List<Message> down) {
        compared = Compared.SOMETHING;
        rising = List.copyOf(up);
        falling = List.copyOf(down);
        return this;
    }

    /** There was a survey before the last one, and nothing of the two may be compared. */
    SponsorFinding nothingComparable() {
        compared = Compared.NOTHING;
        return this;
    }

    /** The teams and how many of their planned people are trained. */
    SponsorFinding teams(List<Team> all) {
        teams = List.copyOf(all);
        return this;
    }

    Finding finding() {
        return new Finding(title(), Message.of("cockpit.sponsor.sentence", people(), training()));
    }

    private Message title() {
        String whom = toTheSponsor ? "cockpit.sponsor." : "cockpit.ofSponsor.";
        return switch (needs.size()) {
            case 0 -> Message.of(whom + "nothing");
            case 1 -> Message.of(whom + "one", needs.getFirst());
            default -> Message.of(whom + "several", needs.size(), needs.getFirst());
        };
    }

    private Message people() {
        if (compared != Compared.SOMETHING) {
            return Message.of(compared == Compared.NEVER
                    ? "cockpit.sponsor.notMeasured" : "cockpit.sponsor.notComparable");
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
        long planned = teams.stream().mapToLong(Team::planned).sum();
        if (planned == 0) {
            return Message.of("cockpit.sponsor.trainingNotPlanned");
        }
        return teams.stream()
                .filter(Team::isBehind)
                .min(Comparator.comparingDouble(Team::share)
                        .thenComparing(Comparator.comparingLong(Team::planned).reversed()))
                .map(team -> Message.of("cockpit.sponsor.training", team.name(), team.trained(), team.planned()))
                .orElseGet(() -> Message.of("cockpit.sponsor.trainingDone", planned));
    }

    private static Message list(List<Message> things) {
        return things.size() == 1 ? things.getFirst()
                : Message.of("cockpit.and", list(things.subList(0, things.size() - 1)), things.getLast());
    }
}
