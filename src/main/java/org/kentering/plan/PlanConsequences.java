package org.kentering.plan;

import java.time.Clock;
import org.kentering.catalogue.CatalogueService;
import org.kentering.organisation.PersonLeft;
import org.kentering.programme.ProgrammeSetUp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the plan does about things that happened elsewhere, in the transaction in which they happened. */
@Component
class PlanConsequences {

    private final Plans plans;
    private final Activities activities;
    private final CatalogueService catalogue;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    PlanConsequences(
            Plans plans,
            Activities activities,
            CatalogueService catalogue,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.plans = plans;
        this.activities = activities;
        this.catalogue = catalogue;
        this.clock = clock;
        this.facts = facts;
    }

    /** A programme that was set up has its dated steps at once. */
    @EventListener
    void setUp(ProgrammeSetUp fact) {
        plans.saveAndFlush(
                new Plan(fact.id(), catalogue.playbook(), fact.startDate(), fact.factor(), clock.instant()));
        facts.publishEvent(new PlanMade(fact.id()));
    }

    /** What somebody who left still had to do has no owner any more. */
    @EventListener
    void personLeft(PersonLeft fact) {
        for (Activity activity : activities.ownedBy(fact.person().value(), ActivityStatus.ACTIVE)) {
            activity.loseOwner();
            activities.saveAndFlush(activity);
            facts.publishEvent(new ActivityChanged(
                    activity.id(), activity.programme(), ActivityChanged.Kind.OWNER_LEFT));
        }
    }
}
