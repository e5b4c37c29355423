package org.kentering.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import org.jspecify.annotations.Nullable;

/** What opens beside a list (and over it on a phone): a title, a way to close, the content. */
public class Detail extends Div {

    /**
     * Over the list it is a dialog, which needs a name; the layout has no setting for it. The layout takes its detail in
     * some frames after this one has arrived.
     */
    private static final String NAME_THE_DIALOG = """
            let frames = 60;
            const name = () => {
                const layout = this.closest('vaadin-master-detail-layout');
                const dialog = layout?.shadowRoot?.getElementById('detail');
                if (dialog) {
                    dialog.setAttribute('aria-label', $0);
                } else if (frames-- > 0) {
                    requestAnimationFrame(name);
                }
            };
            name();
            """;

    private @Nullable MasterDetailLayout layout;

    public Detail(String title, Runnable close, Component... content) {
        addClassName("k-detail");
        Button closing = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        closing.addThemeVariants(ButtonVariant.TERTIARY);
        closing.setAriaLabel(Words.text("design.detail.close"));
        Div head = new Div(new H2(title), closing);
        head.addClassName("k-detail-head");
        add(head);
        add(content);
        addAttachListener(attached -> {
            getElement().executeJs(NAME_THE_DIALOG, title);
            layout = findAncestor(MasterDetailLayout.class);
        });
        addDetachListener(detached -> takeNameAway(detached.getUI()));
    }

    /** Without a detail there is no dialog, and what has no role may have no name. */
    private void takeNameAway(UI ui) {
        MasterDetailLayout left = layout;
        if (left != null) {
            ui.beforeClientResponse(left, response -> {
                if (left.getDetail() == null) {
                    left.getElement().executeJs("this.shadowRoot?.getElementById('detail')?.removeAttribute('aria-label')");
                }
            });
        }
    }
}
