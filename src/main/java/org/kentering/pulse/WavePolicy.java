package org.kentering.pulse;

import java.util.EnumSet;
import java.util.Set;
import org.kentering.identity.AccountId;
import org.kentering.kernel.Role;
import org.kentering.programme.ProgrammeFrame;
import org.kentering.pulse.WaveDetails.Task;

/** Who may see and do what with a wave. */
final class WavePolicy {

    private WavePolicy() {}

    /**
     * Drafts are their coordinators' own; a question, and why it was sent back, is for those who decide or watch; the
     * rest is no secret.
     */
    static boolean maySee(ProgrammeFrame frame, WaveStatus status) {
        return switch (status) {
            case DRAFT -> frame.holdsAny(Role.COORDINATOR);
            case REFUSED, PROPOSED -> seesPlans(frame);
            case LAUNCHED, OPEN, IN_REVIEW, RELEASED, LAPSED -> true;
        };
    }

    /** Who sees what is planned: groups, items, dates, chances. */
    static boolean seesPlans(ProgrammeFrame frame) {
        return frame.holdsAny(Role.COORDINATOR, Role.COMPLIANCE, Role.OBSERVER);
    }

    /** Who sees the draft itself: after a refusal only who works on it. */
    static boolean seesDraft(ProgrammeFrame frame, WaveStatus status) {
        return frame.holdsAny(Role.COORDINATOR) || seesPlans(frame) && status != WaveStatus.REFUSED;
    }

    /** Who prints codes, as long as it is not their own plan. */
    static boolean mayPrint(ProgrammeFrame frame, Wave wave, AccountId me) {
        return frame.holdsAny(Role.COMPLIANCE, Role.OBSERVER) && !wave.isOwnOf(me);
    }

    /** Who makes the key of a strict wave: who decides about its launch, while that is to be decided. */
    static boolean mayMakeKey(ProgrammeFrame frame, Wave wave, AccountId me) {
        return frame.holdsAny(Role.COMPLIANCE) && !wave.isOwnOf(me) && wave.awaitsSeal();
    }

    /** Who tries it: they, or the works council. */
    static boolean mayTryKey(ProgrammeFrame frame, Wave wave, AccountId me) {
        return mayPrint(frame, wave, me) && wave.awaitsSeal();
    }

    static Set<Task> tasks(ProgrammeFrame frame, Wave wave, WaveStatus status, AccountId me) {
        Set<Task> tasks = EnumSet.noneOf(Task.class);
        boolean running = !frame.isStopped();
        boolean coordinates = frame.holdsAny(Role.COORDINATOR);
        boolean decides = frame.holdsAny(Role.COMPLIANCE) && !wave.isOwnOf(me);
        if (running && coordinates && (status == WaveStatus.DRAFT || status == WaveStatus.REFUSED)) {
            tasks.add(Task.CHANGE);
            tasks.add(Task.PROPOSE);
        }
        if (running && coordinates && status == WaveStatus.PROPOSED) {
            tasks.add(Task.WITHDRAW);
        }
        if (running && decides && status == WaveStatus.PROPOSED) {
            tasks.add(Task.APPROVE);
        }
        boolean ahead = switch (status) {
            case DRAFT, REFUSED, PROPOSED, LAUNCHED, OPEN -> true;
            case IN_REVIEW, RELEASED, LAPSED -> false;
        };
        if (coordinates && ahead) {
            tasks.add(Task.ANNOUNCE);
        }
        boolean out = status == WaveStatus.LAUNCHED || status == WaveStatus.OPEN || status == WaveStatus.IN_REVIEW;
        if (out && mayPrint(frame, wave, me)) {
            tasks.add(Task.PRINT_CODES);
        }
        // Over is not closed yet: the comments can be read as soon as the ballot box was emptied.
        if (decides && wave.stage() == WaveStage.IN_REVIEW) {
            tasks.add(Task.REVIEW);
        }
        if (status == WaveStatus.RELEASED) {
            tasks.add(Task.READ_RESULTS);
            if (frame.holdsAny(Role.OBSERVER, Role.COMPLIANCE)) {
                tasks.add(Task.READ_REPORT);
            }
            if (running && decides) {
                tasks.add(Task.WITHDRAW_RELEASE);
            }
        }
        return tasks;
    }
}
