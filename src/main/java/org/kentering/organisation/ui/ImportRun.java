package org.kentering.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kentering.design.Panel;
import org.kentering.organisation.ImportProgress;
import org.kentering.organisation.ImportResult;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** An import at work: it runs beside the screen, as the person who started it, and the screen shows how far it is. */
class ImportRun extends Panel {

    private final AsyncTaskExecutor workers;
    private final UI screen;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();

    ImportRun(AsyncTaskExecutor workers, UI screen) {
        super("");
        this.workers = workers;
        this.screen = screen;
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("organisation.import.runSentence"));
        words.getElement().setAttribute("aria-live", "polite");
        add(bar, words);
    }

    void start(
            Function<ImportProgress, ImportResult> work,
            Consumer<ImportResult> done,
            Consumer<RuntimeException> failed) {
        workers.execute(new DelegatingSecurityContextRunnable(() -> {
            try {
                ImportResult result = work.apply(this::at);
                screen.access(() -> done.accept(result));
            } catch (RuntimeException problem) {
                screen.access(() -> failed.accept(problem));
            }
        }));
    }

    private void at(int done, int of) {
        screen.access(() -> {
            bar.setIndeterminate(false);
            bar.setMax(Math.max(1, of));
            bar.setValue(Math.min(done, Math.max(1, of)));
            words.setText(getTranslation("organisation.import.progress", done, of));
        });
    }
}
