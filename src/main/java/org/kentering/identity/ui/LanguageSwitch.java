package org.kentering.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinSession;
import org.kentering.design.Actions;
import org.kentering.kernel.Language;

/** Another language for somebody who is not signed in. */
class LanguageSwitch extends Actions {

    LanguageSwitch() {
        for (Language language : Language.values()) {
            Button button = new Button(getTranslation("kernel.language." + language.tag()), click -> speak(language));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.getElement().setAttribute("lang", language.tag());
            add(button);
        }
    }

    private static void speak(Language language) {
        VaadinSession.getCurrent().setAttribute(Language.class, language);
        UI.getCurrentOrThrow().getPage().reload();
    }
}
