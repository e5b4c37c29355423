package org.kentering.demo;

import java.util.Set;
import org.kentering.champion.ChampionDraft;
import org.kentering.champion.ChampionId;
import org.kentering.champion.ChampionService;
import org.kentering.champion.ContactDraft;
import org.kentering.champion.ContactKind;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The network of champions: named by the coordinator, given hours by their leads, met now and then or not at all. */
@Component
@ConditionalOnBooleanProperty("kentering.demo")
@Order(5)
class ChampionChapter implements Chapter {

    private final ChampionService champions;

    ChampionChapter(ChampionService champions) {
        this.champions = champions;
    }

    @Override
    public void tell(Telling telling) {
        telling.story().champions().forEach(named -> champion(telling, named));
    }

    private void champion(Telling telling, Story.Named named) {
        Cast cast = telling.cast();
        Timeline timeline = telling.timeline();
        Later<ChampionId> champion = new Later<>();
        timeline.on(named.day(), () -> cast.act(telling.coordinator(), () -> champion.is(champions.name(
                telling.programme(),
                new ChampionDraft(
                        cast.person(named.person()),
                        Set.of(cast.unit(named.unit())),
                        named.asked(),
                        named.deputy().isEmpty() ? null : cast.person(named.deputy()),
                        named.rotation() == null ? null : timeline.date(named.rotation()))))));
        if (named.agreed() != null && named.agreedOn() != null) {
            timeline.on(named.agreedOn(), () -> cast.act(cast.lead(named.unit()), () -> champions.agreeHours(
                    champion.get(), champions.champion(champion.get()).version(), named.agreed())));
        }
        for (int day : named.heard()) {
            timeline.on(day, () -> cast.act(telling.coordinator(), () -> champions.logContact(
                    champion.get(),
                    new ContactDraft(ContactKind.CALL, timeline.date(day), ""))));
        }
    }
}
