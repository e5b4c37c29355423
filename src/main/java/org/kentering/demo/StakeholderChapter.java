package org.kentering.demo;

import org.kentering.stakeholder.ContactDraft;
import org.kentering.stakeholder.EngagementDraft;
import org.kentering.stakeholder.EngagementId;
import org.kentering.stakeholder.EngagementRow;
import org.kentering.stakeholder.EngagementService;
import org.kentering.stakeholder.FileDraft;
import org.kentering.stakeholder.RatingDraft;
import org.kentering.stakeholder.StakeholderDraft;
import org.kentering.stakeholder.StakeholderFileService;
import org.kentering.stakeholder.StakeholderId;
import org.kentering.stakeholder.StakeholderService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The register: who was spoken to, how they were rated over time and why, and what is planned with them. */
@Component
@ConditionalOnBooleanProperty("kentering.demo")
@Order(4)
class StakeholderChapter implements Chapter {

    private final StakeholderService stakeholders;
    private final StakeholderFileService files;
    private final EngagementService engagements;

    StakeholderChapter(
            StakeholderService stakeholders, StakeholderFileService files, EngagementService engagements) {
        this.stakeholders = stakeholders;
        this.files = files;
        this.engagements = engagements;
    }

    @Override
    public void tell(Telling telling) {
        telling.story().stakeholders().forEach(known -> stakeholder(telling, known));
    }

    private void stakeholder(Telling telling, Story.Known known) {
        Later<StakeholderId> id = new Later<>();
        byCoordinator(telling, known.day(), () -> {
            id.is(stakeholders.register(telling.programme(), draft(telling, known)));
            if (!known.matters().isEmpty() || !known.note().isEmpty()) {
                stakeholders.describe(
                        id.get(), version(id.get()), new FileDraft(known.function(), known.matters(), known.note()));
            }
        });
        known.ratings().forEach(rated -> byCoordinator(telling, rated.day(), () -> stakeholders.rate(
                id.get(),
                version(id.get()),
                new RatingDraft(rated.influence(), rated.affectedness(), rated.attitude(), rated.reason()))));
        known.contacts().forEach(spoken -> byCoordinator(telling, spoken.day(), () -> stakeholders.logContact(
                id.get(), new ContactDraft(telling.timeline().date(spoken.day()), spoken.words()))));
        known.actions().forEach(engaged -> action(telling, id, engaged));
        if (known.escalated() != null) {
            byCoordinator(telling, known.escalated(), () ->
                    stakeholders.escalate(id.get(), version(id.get()), true));
        }
    }

    private static StakeholderDraft draft(Telling telling, Story.Known known) {
        return known.person().isEmpty()
                ? StakeholderDraft.external(known.name(), known.function())
                : StakeholderDraft.of(telling.cast().person(known.person()), known.function());
    }

    private void action(Telling telling, Later<StakeholderId> stakeholder, Story.Engaged engaged) {
        Later<EngagementId> action = new Later<>();
        byCoordinator(telling, engaged.day(), () -> action.is(engagements.plan(
                stakeholder.get(),
                new EngagementDraft(
                        engaged.title(),
                        telling.cast().person(engaged.owner()),
                        telling.timeline().date(engaged.due())))));
        if (engaged.done() != null) {
            byCoordinator(telling, engaged.done(), () -> {
                EngagementRow row = engagements.mine(telling.programme()).stream()
                        .filter(one -> one.id().equals(action.get()))
                        .findFirst()
                        .orElseThrow();
                engagements.finish(row.id(), row.version(), true);
            });
        }
    }

    private long version(StakeholderId id) {
        return files.open(id).version();
    }

    private static void byCoordinator(Telling telling, int day, Runnable act) {
        telling.timeline().on(day, () -> telling.cast().act(telling.coordinator(), act));
    }
}
