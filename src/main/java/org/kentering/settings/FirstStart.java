package org.kentering.settings;

import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Marks an empty database at the first start and, at every start before anything listens, checks the mark. */
@Component
class FirstStart implements SmartInitializingSingleton {

    private final InstallationMarks marks;
    private final InstallationProperties properties;
    private final Clock clock;

    FirstStart(InstallationMarks marks, InstallationProperties properties, Clock clock) {
        this.marks = marks;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        marks.findById(InstallationMark.ONLY).orElseGet(this::firstMark).check(properties.demo());
    }

    private InstallationMark firstMark() {
        try {
            return marks.saveAndFlush(new InstallationMark(UUID.randomUUID(), clock.instant(), properties.demo()));
        } catch (DataIntegrityViolationException twoNodesAtOnce) {
            return marks.findById(InstallationMark.ONLY).orElseThrow(() -> twoNodesAtOnce);
        }
    }
}
