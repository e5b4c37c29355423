package org.kentering.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.BiConsumer;
import org.kentering.design.Attempt;
import org.kentering.design.Fields;
import org.kentering.design.Panel;
import org.kentering.design.Words;
import org.kentering.kernel.Refusal;

/** Another password for oneself. */
class PasswordPart extends Composite<Panel> {

    private final PasswordField current = new PasswordField(getTranslation("identity.password.current"));
    private final PasswordField wanted = new PasswordField(getTranslation("identity.password.new"));
    private final BiConsumer<String, String> change;

    /** @param change is given the current and the new password; what it refuses is said at the field */
    PasswordPart(BiConsumer<String, String> change) {
        this.change = change;
        wanted.setHelperText(getTranslation("identity.password.help"));
        Button button = new Button(getTranslation("identity.password.change"), click -> change());
        getContent().finding(getTranslation("identity.password.endsOthers")).add(new Fields(current, wanted, button));
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("identity.password.heading"));
    }

    private void change() {
        try {
            change.accept(current.getValue(), wanted.getValue());
            current.clear();
            wanted.clear();
            Attempt.done(getTranslation("identity.password.changed"));
        } catch (Refusal refusal) {
            PasswordField field = "identity.password.wrong".equals(refusal.reason().key()) ? current : wanted;
            field.setErrorMessage(Words.text(refusal.reason()));
            field.setInvalid(true);
        }
    }
}
