package org.kentering.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kentering.design.Attempt;
import org.kentering.design.EmptyState;
import org.kentering.design.Page;
import org.kentering.design.PageHead;
import org.kentering.exchange.Sheet;
import org.kentering.organisation.ImportChoice;
import org.kentering.organisation.ImportPreview;
import org.kentering.organisation.ImportResult;
import org.kentering.organisation.ImportService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;

/** Brings the organisation up to date from a file (J-02): choose it, map its columns, look, choose, import. */
@Route("admin/organisation/import")
@PageTitle("organisation.import.title")
@RolesAllowed("ADMIN")
class ImportView extends Composite<Page> {

    private final ImportService imports;
    private final AsyncTaskExecutor workers;
    private final PageHead head = new PageHead(getTranslation("organisation.import.title"), "");
    private final Div stage = new Div();

    ImportView(ImportService imports, @Qualifier("applicationTaskExecutor") AsyncTaskExecutor workers) {
        this.imports = imports;
        this.workers = workers;
        getContent().add(head, stage);
        choose();
    }

    private void choose() {
        show(getTranslation("organisation.import.chooseSentence"), new ImportUpload(this::read));
    }

    private void read(byte[] file) {
        Attempt.to(() -> map(imports.read(file)));
    }

    private void map(Sheet sheet) {
        show(
                getTranslation("organisation.import.mapSentence", sheet.rows().size()),
                new ImportMapping(imports, sheet, preview -> review(sheet, preview), this::choose));
    }

    private void review(Sheet sheet, ImportPreview preview) {
        int good = preview.people().size() + preview.unchanged();
        show(
                getTranslation("organisation.import.reviewSentence", good, preview.badLines()),
                new ImportReview(preview, choice -> apply(sheet, preview, choice), () -> map(sheet)));
    }

    private void apply(Sheet sheet, ImportPreview preview, ImportChoice choice) {
        ImportRun run = new ImportRun(workers, getUI().orElseThrow());
        show(getTranslation("organisation.import.runSentence"), run);
        run.start(progress -> imports.apply(preview, choice, progress), this::done, problem -> {
            review(sheet, preview);
            Attempt.to(() -> {
                throw problem;
            });
        });
    }

    private void done(ImportResult result) {
        show(
                getTranslation("organisation.import.doneSentence"),
                new EmptyState(
                        getTranslation("organisation.import.done", result.added(), result.changed(), result.left()),
                        getTranslation(
                                "organisation.import.doneUnits",
                                result.unitsMade(),
                                result.unitsReshaped(),
                                result.unitsKept()),
                        new Anchor("admin/organisation", getTranslation("organisation.import.toTree"))));
    }

    private void show(String sentence, Component next) {
        head.say(getTranslation("organisation.import.title"), sentence);
        stage.removeAll();
        stage.add(next);
    }
}
