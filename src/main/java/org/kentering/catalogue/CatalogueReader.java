package org.kentering.catalogue;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads all files below a folder of the class path; the folder of a file says which record it becomes. */
class CatalogueReader {

    private static final Map<String, Class<? extends CatalogueItem>> TYPES = Map.of(
            "playbook", Playbook.class,
            "framework", Framework.class,
            "instrument", Instrument.class,
            "item-bank", ItemBank.class,
            "theme", ThemeList.class,
            "target-group", TargetGroupList.class,
            "training", TrainingTemplate.class,
            "advice", BlockingAdviceList.class,
            "strategy", EngagementStrategyList.class,
            "wording", WordingRules.class);

    private final YAMLMapper mapper = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .annotationIntrospector(new RequiredUnlessNullable())
            .build();

    /**
     * Reads everything and checks it, each file for itself and then all together.
     *
     * @throws CatalogueFault with one reason for each file that cannot be used
     */
    Catalogue read(String folder) {
        List<String> faults = new ArrayList<>();
        Catalogue catalogue = new Catalogue();
        for (CatalogueFile file : files(folder)) {
            try {
                Class<? extends CatalogueItem> type = TYPES.get(file.folder());
                if (type == null) {
                    throw file.fault("", "no such folder in the catalogue; there are "
                            + TYPES.keySet().stream().sorted().toList());
                }
                CatalogueItem item = file.bind(mapper, type);
                if (catalogue.find(type, item.id()).isPresent()) {
                    throw file.fault("id", "another file has the id " + item.id());
                }
                catalogue.add(file, item);
            } catch (CatalogueFault fault) {
                faults.add(String.valueOf(fault.getMessage()));
            }
        }
        if (faults.isEmpty()) {
            faults.addAll(catalogue.mismatches());
        }
        if (!faults.isEmpty()) {
            throw new CatalogueFault(faults);
        }
        return catalogue;
    }

    private static List<CatalogueFile> files(String folder) {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/**/*.yaml");
            List<CatalogueFile> files = new ArrayList<>();
            for (Resource resource : found) {
                String path = resource.getURI().toString();
                String name = path.substring(path.lastIndexOf("/" + folder + "/") + folder.length() + 2);
                files.add(new CatalogueFile(folder, name, resource.getContentAsString(StandardCharsets.UTF_8)));
            }
            files.sort(Comparator.comparing(CatalogueFile::name));
            return files;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
