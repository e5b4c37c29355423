package org.kentering.demo;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the sample company lies.
 *
 * @param keyFile the installation's key; what the demo has to remember for its console lies in the same folder
 */
@ConfigurationProperties("kentering")
record DemoProperties(@DefaultValue("data/installation.key") Path keyFile) {

    /** Made when the story is told to its end; holds the survey links that nobody used yet. */
    Path sheet() {
        return keyFile.toAbsolutePath().resolveSibling("sample-company.txt");
    }

    /** Holds a poster's path, and a code that reads an answer there. */
    Path poster() {
        return keyFile.toAbsolutePath().resolveSibling("sample-poster.txt");
    }
}
