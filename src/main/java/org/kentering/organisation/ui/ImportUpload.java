package org.kentering.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import org.kentering.design.Attempt;
import org.kentering.design.Panel;
import org.kentering.exchange.SheetReader;

/** Takes the file in. Nothing of it is kept on the server's disk. */
class ImportUpload extends Panel {

    ImportUpload(Consumer<byte[]> taken) {
        super("");
        // One byte more than allowed is enough to know that there is too much, and costs no memory.
        Upload upload = new Upload((UploadHandler) event -> {
            byte[] file = event.getInputStream().readNBytes(SheetReader.MAX_BYTES + 1);
            event.getUI().access(() -> taken.accept(file));
        });
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetReader.MAX_BYTES);
        upload.setAcceptedFileTypes(".csv", ".txt", ".tsv", "text/csv", "text/plain", "text/tab-separated-values");
        upload.setUploadButton(new Button(getTranslation("organisation.import.choose")));
        upload.setDropLabel(new Span(getTranslation("organisation.import.drop")));
        upload.addFileRejectedListener(event -> Attempt.done(getTranslation("organisation.import.notTaken")));
        add(upload, hints());
    }

    private UnorderedList hints() {
        return new UnorderedList(
                new ListItem(getTranslation("organisation.import.hintFormat")),
                new ListItem(getTranslation("organisation.import.hintColumns")),
                new ListItem(getTranslation("organisation.import.hintManager")),
                new ListItem(getTranslation("organisation.import.hintSafe")));
    }
}
