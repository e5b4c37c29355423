package org.kentering.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import org.kentering.kernel.Language;
import org.kentering.kernel.Texts;
import org.springframework.stereotype.Component;

/** Turns the key in a screen's {@code @PageTitle} into the title of the browser's tab. */
@Component
class PageTitles implements PageTitleGenerator {

    private final transient Texts texts;

    PageTitles(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String generatePageTitle(PageTitleContext context) {
        String key = context.value();
        return key.isEmpty() ? "Kentering"
                : texts.text(Language.of(UI.getCurrentOrThrow().getLocale()), key) + " · Kentering";
    }
}
