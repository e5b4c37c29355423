package org.kentering.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.kentering.identity.SetUpService;
import org.kentering.kernel.InstallationClock;
import org.kentering.settings.RefusedStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Makes the sample company at its first start, by telling its story from half a year ago until today. It does so before
 * anything listens and before background work begins, so that nobody meets a clock that is turned.
 *
 * @see <a href="../../../../../../docs/decisions/0006-sample-company.md">Decision 0006</a>
 */
@Component
@ConditionalOnBooleanProperty("kentering.demo")
class SampleCompany implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SampleCompany.class);

    private final List<Chapter> chapters;
    private final SetUpService setUp;
    private final InstallationClock clock;
    private final SignInSheet sheet;
    private volatile boolean running;

    SampleCompany(List<Chapter> chapters, SetUpService setUp, InstallationClock clock, SignInSheet sheet) {
        this.chapters = List.copyOf(chapters);
        this.setUp = setUp;
        this.clock = clock;
        this.sheet = sheet;
    }

    /** Before the web server and before anything scheduled, which start last. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        if (setUp.isOpen()) {
            tell();
        } else if (!sheet.isThere()) {
            throw new RefusedStart(
                    "The sample company is not complete: its first start was interrupted.",
                    "Start over with script/demo --fresh.");
        }
        running = true;
    }

    private void tell() {
        Instant begun = clock.instant();
        Story story = Story.read();
        Telling telling = new Telling(story, new Timeline(begun.atZone(CompanyChapter.ZONE).toLocalDate(),
                CompanyChapter.ZONE));
        chapters.forEach(chapter -> chapter.tell(telling));
        LOG.info("Making the sample company {}: half a year in {} scenes.", story.company(), telling.timeline().length());
        try {
            telling.timeline().play(new Progress());
        } finally {
            clock.reset();
            SecurityContextHolder.clearContext();
        }
        sheet.keep(telling.poster(), telling.links());
        LOG.info("The sample company is made, in {} s.", Duration.between(begun, clock.instant()).toSeconds());
    }

    /** Turns the clock, and says at the first scene of each month where the story is. */
    private final class Progress implements Consumer<Instant> {

        private YearMonth said = YearMonth.of(1, 1);

        @Override
        public void accept(Instant moment) {
            clock.turnTo(moment);
            YearMonth month = YearMonth.from(moment.atZone(CompanyChapter.ZONE));
            if (!month.equals(said)) {
                said = month;
                LOG.info("... {}", month);
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
