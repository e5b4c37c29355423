package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kentering.kernel.Refusal;

/**
 * A button that makes a pair of keys in the browser and saves the private half there as a file, or that uses such a file:
 * RSA-OAEP with SHA-256, 3,072 bits. Browsers do that only where the connection is safe.
 */
@Tag("kentering-key")
@JsModule("./kentering-key.ts")
@NpmPackage(value = "lit", version = "3.3.3")
public final class KeyFile extends Component implements HasComponents {

    private KeyFile(String mode, Button button, Consumer<String> taken) {
        getElement().setProperty("mode", mode);
        add(button);
        addListener(Used.class, event -> Attempt.to(() -> taken.accept(event.value())));
    }

    /**
     * Makes a pair of keys.
     *
     * @param about stands in the file above the key
     * @param publicHalf takes the SubjectPublicKeyInfo in base64
     */
    public static KeyFile making(Button button, String about, Consumer<String> publicHalf) {
        KeyFile made = new KeyFile("make", button, publicHalf);
        made.getElement().setProperty("about", about);
        return made;
    }

    /**
     * Tries a file without letting it out of the browser.
     *
     * @param riddle writes, each time the button is pressed, a secret under the public half of the key, in base64
     * @param answer takes the secret, in base64
     */
    public static KeyFile trying(Button button, Supplier<String> riddle, Consumer<String> answer) {
        KeyFile tried = new KeyFile("try", button, answer);
        button.addClickListener(
                press -> Attempt.to(() -> tried.getElement().setProperty("riddle", riddle.get())));
        return tried;
    }

    /** Hands a file over, key and all. */
    public static KeyFile handing(Button button, Consumer<String> file) {
        return new KeyFile("open", button, file);
    }

    /** The browser has made or used a key, or could not. */
    @DomEvent("key")
    public static class Used extends ComponentEvent<KeyFile> {

        private final String value;
        private final String problem;

        public Used(
                KeyFile source,
                boolean fromClient,
                @EventData("event.detail.value") String value,
                @EventData("event.detail.problem") String problem) {
            super(source, fromClient);
            this.value = value;
            this.problem = problem;
        }

        String value() {
            if (!problem.isEmpty()) {
                throw Refusal.of("design.key." + problem);
            }
            return value;
        }
    }
}
