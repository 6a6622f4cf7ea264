namespace QualityGates.Gates.Evaluation;

/// <summary>Tells what the project's evaluation found under one id.</summary>
public abstract class EvaluationGate : Gate
{
    private protected EvaluationGate()
    {
    }

    internal override bool FollowsConfiguration => true;

    internal override IEnumerable<Finding> Check(ProjectContext project) => project.Evaluation.Verdicts
        .Where(verdict => verdict.Gate == Descriptor.Id)
        .Select(verdict => new Finding(Descriptor, verdict.Severity, verdict.Message, verdict.File, verdict.At, verdict.Subject));

    internal override bool CouldCheck(ProjectContext project) => project.Evaluation.Files.AllRead;
}
