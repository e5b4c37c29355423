package org.kentering.design;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import org.kentering.kernel.Refusal;
import org.kentering.kernel.StaleVersion;

/** Does what a person asked for, and says how it went where the person looks. */
public final class Attempt {

    private static final int MILLISECONDS_TO_READ = 6000;

    private Attempt() {}

    /**
     * Runs the command. A refusal is said in words; whatever was typed stays.
     *
     * @return whether it was done
     */
    public static boolean to(Runnable command) {
        return to(command, () -> say(Words.text("design.attempt.stale"), NotificationVariant.WARNING));
    }

    /**
     * Runs the command.
     *
     * @param stale what to do when somebody else changed the thing meanwhile
     * @return whether it was done
     */
    public static boolean to(Runnable command, Runnable stale) {
        try {
            command.run();
            return true;
        } catch (Refusal refusal) {
            say(Words.text(refusal.reason()), NotificationVariant.ERROR);
        } catch (StaleVersion changedMeanwhile) {
            stale.run();
        }
        return false;
    }

    /** Says that something is done. */
    public static void done(String sentence) {
        say(sentence, NotificationVariant.SUCCESS);
    }

    /** Says that something is done and offers to take it back. */
    public static void done(String sentence, Runnable undo) {
        Notification notification = new Notification();
        Button back = new Button(Words.text("design.attempt.undo"), click -> {
            notification.close();
            undo.run();
        });
        back.addThemeVariants(ButtonVariant.SMALL);
        notification.add(new HorizontalLayout(new Span(sentence), back));
        notification.setDuration(2 * MILLISECONDS_TO_READ);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.open();
    }

    private static void say(String sentence, NotificationVariant variant) {
        Notification notification = Notification.show(sentence, MILLISECONDS_TO_READ, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(variant == NotificationVariant.ERROR);
    }
}
