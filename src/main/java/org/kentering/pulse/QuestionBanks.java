package org.kentering.pulse;

import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.ItemBank;
import org.kentering.programme.ProgrammeId;
import org.springframework.stereotype.Component;

/** What each kind of wave can ask: the shipped items, and for the core pulse the company's own after them. */
@Component
class QuestionBanks {

    private final CatalogueService catalogue;
    private final OwnItems ownItems;

    QuestionBanks(CatalogueService catalogue, OwnItems ownItems) {
        this.catalogue = catalogue;
        this.ownItems = ownItems;
    }

    ItemBank of(ProgrammeId programme, WaveKind kind) {
        return kind == WaveKind.CORE
                ? shipped(kind).with(ownItems.current(programme.value()).stream()
                        .map(OwnItem::template)
                        .toList())
                : shipped(kind);
    }

    ItemBank shipped(WaveKind kind) {
        return switch (kind) {
            case CORE -> catalogue.corePulse();
            case READINESS -> catalogue.readiness();
            case LEADERS -> catalogue.leadersEstimate();
        };
    }
}
