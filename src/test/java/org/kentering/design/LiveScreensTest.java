package org.kentering.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kentering.kernel.Fact;
import org.kentering.kernel.ProcessIdentity;

class LiveScreensTest {

    private record Happened(String action, UUID object) implements Fact {}

    /** A screen whose session nobody uses at the moment: then Vaadin does at once what it is asked to do. */
    private static final class IdleScreen extends UI {

        @Override
        public Future<Void> access(Command command) {
            command.execute();
            return CompletableFuture.completedFuture(null);
        }
    }

    private final LiveScreens live = new LiveScreens();
    private final CompletableFuture<Boolean> asInstallation = new CompletableFuture<>();

    @Test
    void whatBackgroundWorkDidIsReadByTheScreensOwnReader() throws Exception {
        show("pulse", () -> asInstallation.complete(ProcessIdentity.isActive()));
        ProcessIdentity.run(() -> live.happened(new Happened("pulse.closed", UUID.randomUUID())));
        assertThat(asInstallation.get(10, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void onlyScreensOfTheModuleAreRefreshed() throws Exception {
        List<String> refreshed = new CopyOnWriteArrayList<>();
        show("plan", () -> refreshed.add("plan"));
        show("pulse", () -> asInstallation.complete(refreshed.add("pulse")));
        live.happened(new Happened("pulse.closed", UUID.randomUUID()));
        asInstallation.get(10, TimeUnit.SECONDS);
        assertThat(refreshed).containsExactly("pulse");
    }

    private void show(String module, Runnable refresh) {
        Div part = new Div();
        live.watch(part, refresh, module);
        new IdleScreen().add(part);
    }
}
