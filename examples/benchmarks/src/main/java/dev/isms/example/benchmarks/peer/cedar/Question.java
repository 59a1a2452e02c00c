package dev.isms.example.benchmarks.peer.cedar;

import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.entity.Entity;
import java.util.Set;

/** 問い — may this server be used today; and the server's entity, which is what the policies look into. */
record Question(AuthorizationRequest request, Set<Entity> entities) {}
