package org.kentering.design;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Keeps in the browser what is typed into the one field inside it, until it is told that it is saved: a lost connection
 * or a closed phone loses nothing. It also makes the id of the thing, the same for every try to save it.
 */
@Tag("kentering-draft")
@JsModule("./kentering-draft.ts")
@NpmPackage(value = "lit", version = "3.3.3")
public class Draft extends Component implements HasComponents {

    /**
     * What the browser kept, or a fresh start.
     *
     * @param choices what {@link #choose} said last
     */
    public record Kept(UUID id, String words, String choices) {}

    /**
     * A draft.
     *
     * @param name tells this draft from all others in this browser, other people's included
     */
    public Draft(String name, Consumer<Kept> found, Component... fields) {
        getElement().setProperty("name", name);
        add(fields);
        addListener(Found.class, event -> found.accept(event.kept()));
    }

    /** Keeps choices beside the words, in a form that only the screen understands. */
    public void choose(String choices) {
        getElement().setProperty("choices", choices);
    }

    /** It is saved: the browser forgets it and begins a new one. */
    public void saved() {
        getElement().setProperty("choices", "");
        getElement().callJsFunction("forget");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().setProperty("offline", getTranslation("design.draft.offline"));
    }

    /** The browser tells what it has. */
    @DomEvent("draft")
    public static class Found extends ComponentEvent<Draft> {

        private final transient Kept kept;

        public Found(
                Draft source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.words") String words,
                @EventData("event.detail.choices") String choices) {
            super(source, fromClient);
            kept = new Kept(UUID.fromString(id), words, choices);
        }

        Kept kept() {
            return kept;
        }
    }
}
