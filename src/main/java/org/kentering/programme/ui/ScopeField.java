package org.kentering.programme.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kentering.design.Words;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitTree;

/** The units that a programme is for, by their paths. */
class ScopeField extends MultiSelectComboBox<UnitNode> {

    private final transient UnitTree tree;

    ScopeField(UnitTree tree) {
        this.tree = tree;
        setLabel(Words.text("programme.start.scope"));
        setHelperText(Words.text("programme.start.scopeHelp"));
        setItems(tree.nodes().sequencedValues());
        setItemLabelGenerator(unit -> tree.path(unit.id()));
    }

    void choose(Set<UnitId> units) {
        setValue(units.stream().map(tree::find).flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    Set<UnitId> chosen() {
        return getValue().stream().map(UnitNode::id).collect(Collectors.toSet());
    }
}
