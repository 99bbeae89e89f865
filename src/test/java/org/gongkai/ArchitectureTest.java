package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.gongkai");

    @Test
    void modulesImportOnlyWhatTheyDeclare() {
        ApplicationModules.of(GongkaiApplication.class).verify();
    }

    @Test
    void everyModuleSaysWhatItOwnsAndMayUse() throws IOException {
        try (var folders = Files.list(Path.of("src/main/java/org/gongkai"))) {
            List<Path> modules = folders.filter(Files::isDirectory).toList();
            assertThat(modules).hasSizeGreaterThan(10);
            assertThat(modules)
                    .allSatisfy(module ->
                            assertThat(Files.readString(module.resolve("package-info.java")))
                                    .contains("///", "@ApplicationModule", "@NullMarked"));
        }
    }

    @Test
    void onlyFilesAndDatabaseStartOtherPrograms() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages("org.gongkai.files..", "org.gongkai.database..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .check(CLASSES);
    }

    @Test
    void onlyPublishEditionMakesAnythingLive() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            List<String> writers =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> containsLive(file))
                            .map(file -> file.getFileName().toString())
                            .toList();
            assertThat(writers).containsExactly("PublishEdition.java");
        }
    }

    private static boolean containsLive(Path file) {
        try {
            return Files.readString(file).matches("(?s).*SET\\s+state = 'live'.*");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
