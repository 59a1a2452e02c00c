package dev.isms.example.benchmarks.peer.validation;

import dev.isms.example.benchmarks.peer.ServerBean;

/** 検証されるサーバ — the bean with its twelve constraints. */
@PlacementConstraints.Locked
@PlacementConstraints.PlacedAsRequired
@AntiVirusConstraints.ProtectedByIntroduction
@AntiVirusConstraints.DefinitionsNewest
@UpsConstraints.SufficientlyPowered
@UpsConstraints.LoadsMinimal
@UpsConstraints.NoOutputDevices
@UpsConstraints.LoadConfirmed
@UpsConstraints.BatteryReplaced
@UpsConstraints.Checked
@BackupConstraints.BackedUp
@BackupConstraints.SizesConfirmed
public class ValidatedServer extends ServerBean {}
