package org.kentering.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import org.jspecify.annotations.Nullable;
import org.kentering.organisation.UnitId;
import org.kentering.organisation.UnitNode;
import org.kentering.organisation.UnitTree;

/** Chooses a living unit by its path. */
class UnitField extends ComboBox<UnitNode> {

    private UnitTree tree;

    UnitField(String label, UnitTree tree) {
        super(label);
        this.tree = tree;
        setItemLabelGenerator(unit -> this.tree.path(unit.id()));
        show(tree);
    }

    final void show(UnitTree other) {
        tree = other;
        setItems(other.nodes().values());
    }

    void choose(@Nullable UnitId unit) {
        setValue(unit == null ? null : tree.find(unit).orElse(null));
    }

    Converter<UnitNode, UnitId> byId() {
        return new Converter<>() {
            @Override
            public Result<UnitId> convertToModel(@Nullable UnitNode unit, ValueContext context) {
                return Result.ok(unit == null ? null : unit.id());
            }

            @Override
            public @Nullable UnitNode convertToPresentation(@Nullable UnitId id, ValueContext context) {
                return id == null ? null : tree.find(id).orElse(null);
            }
        };
    }
}
