package org.kentering.training;

import java.util.List;
import java.util.Set;
import org.kentering.catalogue.CatalogueService;
import org.kentering.catalogue.TrainingTemplate;
import org.kentering.programme.ProgrammeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives a programme its own copies of the catalogue's trainings. */
@Component
class TrainingCatalogueCopy {

    private final Trainings trainings;
    private final CatalogueService catalogue;
    private final ApplicationEventPublisher facts;

    TrainingCatalogueCopy(Trainings trainings, CatalogueService catalogue, ApplicationEventPublisher facts) {
        this.trainings = trainings;
        this.catalogue = catalogue;
        this.facts = facts;
    }

    /** Copies what the programme does not have yet; returns how many that were. */
    int into(ProgrammeId id) {
        Set<String> there = Set.copyOf(trainings.templates(id.value()));
        List<TrainingTemplate> missing = catalogue.trainings().stream()
                .filter(template -> !there.contains(template.id()))
                .toList();
        missing.forEach(template -> trainings.saveAndFlush(new Training(id, template)));
        if (!missing.isEmpty()) {
            facts.publishEvent(new TrainingChanged(id.value(), id, TrainingChanged.Kind.COPIED));
        }
        return missing.size();
    }
}
