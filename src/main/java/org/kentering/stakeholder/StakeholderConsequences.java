package org.kentering.stakeholder;

import java.time.Clock;
import org.kentering.organisation.PersonLeft;
import org.kentering.settings.CompanyDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the registers do when somebody leaves the organisation, in the transaction in which it happens. */
@Component
class StakeholderConsequences {

    private final Stakeholders stakeholders;
    private final Engagements engagements;
    private final FileHistory history;
    private final CompanyDate companyDate;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    StakeholderConsequences(
            Stakeholders stakeholders,
            Engagements engagements,
            FileHistory history,
            CompanyDate companyDate,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.stakeholders = stakeholders;
        this.engagements = engagements;
        this.history = history;
        this.companyDate = companyDate;
        this.clock = clock;
        this.facts = facts;
    }

    /** Who left is closed in every register, and what they still had to do has no owner any more. */
    @EventListener
    void personLeft(PersonLeft fact) {
        for (Stakeholder stakeholder : stakeholders.openOf(fact.person().value())) {
            stakeholder.close(companyDate.today(), clock.instant());
            stakeholders.saveAndFlush(stakeholder);
            history.done(stakeholder.id(), ChangeKind.CLOSED);
            facts.publishEvent(new StakeholderChanged(
                    stakeholder.id(), stakeholder.programme(), StakeholderChanged.Kind.CLOSED));
        }
        for (Engagement engagement : engagements.openOwnedBy(fact.person().value())) {
            engagement.loseOwner();
            engagements.saveAndFlush(engagement);
            facts.publishEvent(new EngagementChanged(
                    engagement.id(), engagement.programme(), EngagementChanged.Kind.OWNER_LEFT));
        }
    }
}
