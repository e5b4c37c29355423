package org.kentering.design;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/**
 * A link that hands out what a list shows as a CSV file; asked for anew at each click, with the reader's own rights.
 * That it was handed out is written down first.
 */
public class Export extends Anchor {

    private String place = "";

    public Export(String fileName, Supplier<byte[]> content) {
        super("", "");
        setHref(DownloadHandler.fromInputStream(event -> {
            byte[] bytes = content.get();
            event.getSession().getService().getInstantiator().getOrCreate(ExportTraces.class)
                    .handsOut(new ListExported(fileName, place));
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), fileName + ".csv", "text/csv;charset=UTF-8", bytes.length);
        }));
        addClassNames("k-export", "k-end");
        add(VaadinIcon.DOWNLOAD_ALT.create());
        add(Words.text("design.export"));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        place = attach.getUI().getActiveViewLocation().getPath();
    }
}
