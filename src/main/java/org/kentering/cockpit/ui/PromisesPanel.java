package org.kentering.cockpit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.design.Status;
import org.kentering.design.Tone;
import org.kentering.design.Words;
import org.kentering.plan.ActivityRow;
import org.kentering.plan.PromiseState;

/** What the sponsor promised, and whether it was kept. */
class PromisesPanel extends Composite<Panel> {

    private static final int SOON_DAYS = 7;

    /** All open ones, and settled ones up to so many in all. */
    private static final int SHOWN = 4;

    /** @param own the reader made them */
    PromisesPanel(List<ActivityRow> promises, boolean own, LocalDate today) {
        getContent().setTitle(new H2(getTranslation(own ? "cockpit.promises.title" : "cockpit.promises.ofSponsor")));
        if (promises.isEmpty()) {
            getContent().finding(getTranslation(own ? "cockpit.promises.none" : "cockpit.promises.noneOfSponsor"));
        }
        List<ActivityRow> open = promises.stream().filter(promise -> promise.promiseState() == PromiseState.OPEN)
                .sorted(Comparator.comparing(ActivityRow::due)).toList();
        List<ActivityRow> settled = promises.stream().filter(promise -> promise.promiseState() != PromiseState.OPEN)
                .sorted(Comparator.comparing(ActivityRow::due).reversed()).toList();
        List<ActivityRow> shown = Stream.concat(open.stream(), settled.stream()).limit(Math.max(open.size(), SHOWN)).toList();
        if (shown.size() < promises.size()) {
            getContent().finding(getTranslation("cockpit.promises.count", kept(promises), promises.size()));
        }
        getContent().add(new Items(shown.stream().map(promise -> line(promise, today)).toList()));
    }

    private static long kept(List<ActivityRow> promises) {
        return promises.stream().filter(promise -> promise.promiseState() == PromiseState.KEPT).count();
    }

    @Override
    protected Panel initContent() {
        return new Panel("");
    }

    private Item line(ActivityRow promise, LocalDate today) {
        String when = promise.doneOn() != null ? getTranslation("cockpit.promises.done", Words.date(promise.doneOn()))
                : Words.until(promise.due(), today);
        return new Item(promise.title(), when)
                .trailing(new Status(getTranslation(word(promise, today)), tone(promise, today)));
    }

    private static String word(ActivityRow promise, LocalDate today) {
        if (promise.isOverdue(today)) {
            return "cockpit.promises.late";
        }
        return isSoon(promise, today) ? "cockpit.promises.soon" : promise.promiseState().textKey();
    }

    private static Tone tone(ActivityRow promise, LocalDate today) {
        if (promise.promiseState() == PromiseState.KEPT) {
            return Tone.GOOD;
        }
        if (promise.promiseState() == PromiseState.BROKEN || promise.isOverdue(today)) {
            return Tone.ACT;
        }
        return isSoon(promise, today) ? Tone.WATCH : Tone.NEUTRAL;
    }

    private static boolean isSoon(ActivityRow promise, LocalDate today) {
        return promise.promiseState() == PromiseState.OPEN && !promise.due().isAfter(today.plusDays(SOON_DAYS));
    }
}
