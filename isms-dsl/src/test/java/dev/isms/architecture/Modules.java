package dev.isms.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.isms.dsl.Rules;
import dev.isms.text.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** モジュール — the two libraries as they were built, and where their sources are. */
final class Modules {

    /** The folder of this module; surefire says where it is. */
    static final Path BASE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    static final Seq<Path> SOURCES = List.of("../isms-model", "")
            .map(module -> BASE.resolve(module).resolve("src/main/java").normalize());

    /** All classes of both, without tests; imported once for all rules. */
    static final JavaClasses LIBRARIES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.isms");

    private Modules() {}

    static Seq<String> exportedPackages() {
        return List.of(Words.class, Rules.class)
                .map(Modules::descriptor)
                .flatMap(ModuleDescriptor::exports)
                .map(ModuleDescriptor.Exports::source)
                .sorted();
    }

    private static ModuleDescriptor descriptor(Class<?> door) {
        try {
            Path place = Path.of(
                    door.getProtectionDomain().getCodeSource().getLocation().toURI());
            return List.ofAll(ModuleFinder.of(place).findAll())
                    .map(ModuleReference::descriptor)
                    .single();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
