package org.kentering.pulse.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.function.Consumer;
import org.kentering.design.Item;
import org.kentering.design.Items;
import org.kentering.design.Panel;
import org.kentering.pulse.GroupMerge;

/** Which groups would better be asked together, and why; each can be taken over into the plan. */
class MergeProposals extends Composite<Panel> {

    private final String why;
    private final Consumer<GroupMerge> take;

    /** @param why the last part of the key of the reason */
    MergeProposals(String why, List<GroupMerge> merges, Consumer<GroupMerge> take) {
        this.why = why;
        this.take = take;
        getContent()
                .finding(getTranslation("pulse.preview." + why + "Help"))
                .add(new Items(merges.stream().map(this::proposal).toList()));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("pulse.preview." + why));
    }

    private Item proposal(GroupMerge merge) {
        Button button = new Button(getTranslation("pulse.preview.merge"), click -> take.accept(merge));
        button.setAriaLabel(getTranslation("pulse.preview.mergeWhat", merge.name()));
        return new Item(merge.name(), "").trailing(button);
    }
}
