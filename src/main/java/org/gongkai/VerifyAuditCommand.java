package org.gongkai;

import java.util.concurrent.Callable;
import org.gongkai.audit.AuditChain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "verify-audit", description = "核验审计链：逐条重算，指出第一处被改动的地方")
class VerifyAuditCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Override
    public Integer call() {
        return WithDatabase.run(context -> {
            AuditChain chain = context.getBean(AuditChain.class);
            AuditChain.Verdict verdict = chain.verify();
            var out = spec.commandLine().getOut();
            if (verdict.brokenAt().isPresent()) {
                out.printf("审计链在第 %d 条断开：该条或其前后的记录被改动过。%n", verdict.brokenAt().get());
                return 1;
            }
            out.printf(
                    "审计链完好：%d 条已链接，%d 条待链接，链尾 %s%n",
                    verdict.sealed(), verdict.unsealed(), verdict.head());
            return 0;
        });
    }
}
