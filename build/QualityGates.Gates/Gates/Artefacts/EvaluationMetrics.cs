using QualityGates.Gates.Configuration;
using QualityGates.Gates.Evaluation;

namespace QualityGates.Gates.Artefacts;

/// <summary>MLQ8201: the metrics file is missing or empty, or lacks a metric that has a threshold.</summary>
public sealed class EvaluationMetrics() : ArtefactGate(ArtefactKind.Metrics)
{
    public override GateDescriptor Descriptor { get; } =
        new(Verdict.Missing, nameof(EvaluationMetrics), "Metrics missing or empty", FindingSeverity.Warning);

    internal override IEnumerable<Finding> Check(ProjectContext project) => base.Check(project).Concat(project.Evaluation.Verdicts
        .Where(verdict => verdict.Gate == Verdict.Missing)
        .Select(verdict => new Finding(Descriptor, verdict.Severity, verdict.Message, verdict.File, verdict.At, verdict.Subject)));
}
