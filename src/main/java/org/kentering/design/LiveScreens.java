package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kentering.kernel.Fact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets what one person saved appear on the screens of the others, after it is committed. */
@org.springframework.stereotype.Component
public class LiveScreens {

    private record Watch(Set<String> modules, Runnable refresh) {}

    private static final Logger LOG = LoggerFactory.getLogger(LiveScreens.class);

    private final Map<Component, Watch> watching = new ConcurrentHashMap<>();

    LiveScreens() {}

    /** Refreshes the component, as long as it is on a screen, whenever something happened in one of the modules. */
    public void watch(Component component, Runnable refresh, String... modules) {
        Watch watch = new Watch(Set.of(modules), refresh);
        component.addAttachListener(attach -> watching.put(component, watch));
        component.addDetachListener(detach -> watching.remove(component));
        if (component.isAttached()) {
            watching.put(component, watch);
        }
    }

    /**
     * Tells the screens in a thread of their own: this one may still work as the installation itself, and its
     * transaction is over but not gone, so what it reads is neither the reader's nor fresh.
     */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void happened(Fact fact) {
        UI mine = UI.getCurrent();
        watching.forEach((component, watch) -> {
            if (watch.modules().contains(fact.module())) {
                component.getUI().filter(ui -> ui != mine)
                        .ifPresent(ui -> Thread.startVirtualThread(() -> refresh(ui, watch.refresh())));
            }
        });
    }

    private static void refresh(UI ui, Runnable refresh) {
        try {
            ui.access(refresh::run);
        } catch (UIDetachedException closedMeanwhile) {
            LOG.debug("A screen was closed before it was refreshed");
        }
    }
}
