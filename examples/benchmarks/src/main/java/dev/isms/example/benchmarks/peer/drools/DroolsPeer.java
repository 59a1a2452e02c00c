package dev.isms.example.benchmarks.peer.drools;

import dev.isms.asset.Server;
import dev.isms.example.benchmarks.peer.Beans;
import dev.isms.example.benchmarks.peer.Peer;
import dev.isms.example.benchmarks.peer.ServerBean;
import java.time.LocalDate;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;

/** Drools — productions in DRL, one for each rule and verdict, in a stateless session that starts anew for every server. */
public final class DroolsPeer implements Peer<ServerBean> {

    private final StatelessKieSession session;

    public DroolsPeer(LocalDate asOf) {
        session = session(
                KieServices.get().getResources().newClassPathResource("servers.drl", "UTF-8", DroolsPeer.class), asOf);
    }

    /** A session with those productions, which know what day it is. */
    public static StatelessKieSession session(Resource productions, LocalDate asOf) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("dev.isms", "rules", "1");
        files.generateAndWritePomXML(release);
        files.write(productions
                .setResourceType(ResourceType.DRL)
                .setTargetPath("dev/isms/example/benchmarks/peer/drools/rules.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        StatelessKieSession session =
                services.newKieContainer(release).getKieBase().newStatelessKieSession();
        session.setGlobal("today", asOf);
        return session;
    }

    @Override
    public String name() {
        return "drools";
    }

    @Override
    public ServerBean prepared(Server server) {
        return Beans.of(server);
    }

    @Override
    public int mask(ServerBean input) {
        Verdicts verdicts = new Verdicts();
        session.setGlobal("verdicts", verdicts);
        session.execute(input);
        return verdicts.mask();
    }
}
