package org.kentering.training;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/** A session as an iCalendar file (RFC 5545): times in UTC, so that every calendar shows its own zone. */
final class SessionCalendar {

    private SessionCalendar() {}

    static byte[] of(TrainingSession session, String name, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(session.id().value() + "@kentering"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(session.startsAt()));
        event.add(new DtEnd<>(session.endsAt()));
        event.add(new Summary(name));
        if (!session.place().isEmpty()) {
            event.add(new Location(session.place()));
        }
        String link = session.link();
        if (link != null) {
            event.add(new Url(URI.create(link)));
        }
        Calendar calendar = new Calendar()
                .withProdId("-//Kentering//Kentering//EN")
                .withDefaults()
                .withComponent(event)
                .getFluentTarget();
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }
}
