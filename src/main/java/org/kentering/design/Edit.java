package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.server.VaadinService;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a form changes, as it was when the form showed it. If somebody else saved meanwhile, both are shown field by
 * field, and the person chooses whose stays.
 *
 * @param <S> what the form was filled from, its version included
 */
public final class Edit<S> {

    private final UUID thing;
    private final Supplier<S> read;
    private final Consumer<S> show;
    private final Component[] form;
    private S seen;

    /**
     * A change that begins now.
     *
     * @param thing its id, by which the journal knows it
     * @param seen what the form shows
     * @param read how it stands by then
     * @param show fills the form with it
     * @param form the fields, or what holds them
     */
    public Edit(UUID thing, S seen, Supplier<S> read, Consumer<S> show, Component... form) {
        this.thing = thing;
        this.seen = seen;
        this.read = read;
        this.show = show;
        this.form = form.clone();
    }

    /** Fills the form for the first time. */
    public void begin() {
        show.accept(seen);
    }

    /**
     * Saves what was typed.
     *
     * @param command is given what was seen, for its version
     * @param saved what the screen does once it is done
     */
    public void save(Consumer<S> command, Runnable saved) {
        if (Attempt.to(() -> command.accept(seen), () -> offerChoice(command, saved))) {
            saved.run();
        }
    }

    /**
     * Does something else of one's own to the same thing: a new version of it, but nobody else's change of what this form
     * shows.
     */
    public void beside(Runnable own) {
        boolean upToDate = read.get().equals(seen);
        own.run();
        if (upToDate) {
            seen = read.get();
        }
    }

    private void offerChoice(Consumer<S> command, Runnable saved) {
        S now = read.get();
        FormFields fields = new FormFields(form);
        Map<HasValue<?, ?>, @Nullable Object> typed = fields.values();
        Map<HasValue<?, ?>, String> mine = fields.words();
        show.accept(now);
        Map<HasValue<?, ?>, String> theirs = fields.words();
        fields.putBack(typed);
        LastChange.Change last = VaadinService.getCurrent().getInstantiator().getOrCreate(LastChange.class)
                .of(thing)
                .orElse(null);
        new ConflictDialog(last, mine, theirs, () -> {
            seen = now;
            show.accept(now);
        }, () -> {
            seen = now;
            save(command, saved);
        }).open();
    }
}
