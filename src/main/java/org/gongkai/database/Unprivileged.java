package org.gongkai.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL refuses to run as root, rightly. When we are root its programs run as `nobody`, and
/// its folder belongs to that user; otherwise everything runs as the user who started us.
final class Unprivileged {

    private static final String USER = "nobody";
    private static final List<String> DROP =
            List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");

    private Unprivileged() {}

    static boolean weAreRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    static List<String> command(List<String> command) {
        if (!weAreRoot()) return command;
        var dropped = new ArrayList<>(DROP);
        dropped.addAll(command);
        return dropped;
    }

    /// Whether the unprivileged user can come as far as this folder (a home below `/root` is closed
    /// to it).
    static boolean canReach(Path folder) throws IOException, InterruptedException {
        if (!weAreRoot()) return true;
        return new ProcessBuilder(command(List.of("test", "-x", folder.toString())))
                        .start()
                        .waitFor()
                == 0;
    }

    static void own(Path folder) throws IOException {
        if (!weAreRoot()) return;
        UserPrincipal user =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER);
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path dir, BasicFileAttributes attributes) throws IOException {
                        Files.setOwner(dir, user);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        var view =
                                Files.getFileAttributeView(
                                        file,
                                        FileOwnerAttributeView.class,
                                        java.nio.file.LinkOption.NOFOLLOW_LINKS);
                        view.setOwner(user);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
