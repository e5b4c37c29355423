package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kentering.kernel.Fact;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets what one person saved appear on the screens of the others, after it is committed. */
@org.springframework.stereotype.Component
public class LiveScreens {

    private record Watch(Set<String> modules, Runnable refresh) {}

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

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void happened(Fact fact) {
        UI mine = UI.getCurrent();
        watching.forEach((component, watch) -> {
            if (watch.modules().contains(fact.module())) {
                component.getUI().filter(ui -> ui != mine).ifPresent(ui -> ui.access(() -> watch.refresh().run()));
            }
        });
    }
}
