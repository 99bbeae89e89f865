package org.gongkai.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `gongkai verify-proof`: checks a proof that somebody took from the page of a document, without
/// any database and without asking the installation it came from.
@Command(name = "verify-proof", mixinStandardHelpOptions = true, description = "核验公开存证证明文件，不连数据库")
public final class VerifyProofCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "从文件页面下载的证明（json）")
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private Path file;

    @Option(names = "--root", description = "从别处得到的存证根值；不写则只核对证明自身")
    private @Nullable String root;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        ProofFile proof =
                ProofFile.read(text())
                        .orElseThrow(() -> problem("这不是公开存证的证明文件：" + file.getFileName()));
        var out = spec.commandLine().getOut();
        String verdict =
                switch (proof.check()) {
                    case NOT_IN_LEDGER -> "证明不成立：登记内容与存证根值对不上。";
                    case CONTENT_CHANGED -> "内容与登记时不一致：登记之后被改动过。";
                    case HOLDS ->
                            root == null || root.equals(proof.proof().root())
                                    ? ""
                                    : "证明的根值与所给的根值不同。";
                };
        if (!verdict.isEmpty()) {
            out.println(verdict);
            return 1;
        }
        out.printf(
                "证明成立：公开存证第 %d 号（共 %d 号），索引号 %s，公开时间 %s（协调世界时）%n根值 %s%n",
                proof.proof().position() + 1,
                proof.proof().size(),
                proof.stated("index"),
                proof.stated("published"),
                proof.proof().root());
        return 0;
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw problem("读不出这个文件：" + file);
        }
    }

    private ParameterException problem(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
