package org.gongkai.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/// How to start this same program once more as a child, with small memory and a fast start.
///
/// @param start the arguments that name the program: `-jar gongkai.jar`, or the class path and the
///   main class when it runs from exploded classes
record ChildProgram(List<String> start) {

    private static final String MAIN = "org.gongkai.Gongkai";

    static ChildProgram ofThisProcess() {
        String classPath =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator));
        return new ChildProgram(
                isOurJar(classPath) ? List.of("-jar", classPath) : List.of("-cp", classPath, MAIN));
    }

    ProcessBuilder command(Path file, FileKind kind, Path scratch) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx256m",
                        "-Xss1m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true",
                        "-Djdk.xml.maxElementDepth=10000",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-Djava.io.tmpdir=" + scratch));
        command.addAll(start);
        command.addAll(
                List.of("extract-text", "--kind", kind.name(), file.toAbsolutePath().toString()));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.directory(scratch.toFile());
    }

    /// Started by `java -jar`, the class path is that one jar, and its manifest names us.
    private static boolean isOurJar(String classPath) {
        if (!classPath.endsWith(".jar") || classPath.contains(File.pathSeparator)) {
            return false;
        }
        try (var jar = new JarFile(classPath)) {
            var manifest = jar.getManifest();
            return manifest != null && manifest.getMainAttributes().containsValue(MAIN);
        } catch (IOException notAJar) {
            return false;
        }
    }
}
