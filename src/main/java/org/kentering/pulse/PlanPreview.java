package org.kentering.pulse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kentering.kernel.Message;

/**
 * What a plan would come to, worked out on the organisation of this moment.
 *
 * @param mailOff why nobody can be invited by mail; null if mail is on
 * @param groups the larger ones first, each followed by what is below it
 * @param expectedShown how many of the groups that people sit in are shown on average
 * @param overdue merges of groups that were held back as often as is allowed
 * @param proposals merges that make groups likelier to be shown
 * @param categories of the attributes that divide the company besides its units
 * @param manyItems said when more is asked than people like to answer
 * @param k how many people have to answer before a group is shown
 * @param fingerprint names this very plan
 */
public record PlanPreview(
        int invited,
        int byMail,
        @Nullable Message mailOff,
        List<PlannedGroup> groups,
        double expectedShown,
        List<GroupMerge> overdue,
        List<GroupMerge> proposals,
        List<PlannedCategory> categories,
        List<PlannedItem> items,
        @Nullable Message manyItems,
        BankNote bank,
        int k,
        String fingerprint) {

    public PlanPreview {
        groups = List.copyOf(groups);
        overdue = List.copyOf(overdue);
        proposals = List.copyOf(proposals);
        categories = List.copyOf(categories);
        items = List.copyOf(items);
    }

    /** How many people get a code on paper. */
    public int onPaper() {
        return invited - byMail;
    }

    /** How many groups people sit in. */
    public int leaves() {
        return (int) groups.stream().filter(PlannedGroup::leaf).count();
    }
}
