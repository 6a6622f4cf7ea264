using QualityGates.Gates.Data.Splits;

namespace QualityGates.Gates.Data;

/// <summary>MLQ8106: a row is in two parts of a split, or too many rows of a part repeat one another; or the parts could not be compared.</summary>
public sealed class SplitsShareRows : SplitGate
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8106", nameof(SplitsShareRows), "Parts of a split share rows", FindingSeverity.Warning);

    internal override IEnumerable<Finding> Check(ProjectContext project)
    {
        foreach (var answer in project.Splits)
        {
            if (answer.Problem is { } problem)
            {
                yield return new Finding(Descriptor, Descriptor.DefaultSeverity, problem.Message, problem.File, problem.At, answer.Split.Name);
            }
        }

        foreach (var finding in base.Check(project))
        {
            yield return finding;
        }
    }

    // A split that could not be compared has its own finding, which a waiver can name.
    internal override bool CouldCheck(ProjectContext project) => true;

    private protected override bool IsTooMany(SplitSettings split, SplitFigure figure) => figure.Question.Kind switch
    {
        SplitQuestionKind.SharedRows => figure.Found > split.MaxSharedShare * figure.Rows,
        SplitQuestionKind.RepeatedRows => figure.Found > split.MaxDuplicateShare * figure.Rows,
        _ => false,
    };

    private protected override string Message(SplitAnswer answer, SplitFigure figure, Func<RowPlace, string> show)
    {
        var question = figure.Question;
        var rows = Number(figure.Found) + " of the " + Number(figure.Rows) + " rows of the " + question.PartName + " part of the split \""
            + answer.Split.Name + "\"";
        var by = answer.Split.Definition.Keys.Count > 0 ? " (by " + string.Join(", ", answer.Split.Definition.Keys) + ")"
            : answer.Outcome is { ComparedBy.Count: > 0 } outcome ? " (by " + string.Join(", ", outcome.ComparedBy.Take(20)) + ")"
            : "";
        return question.Kind == SplitQuestionKind.RepeatedRows
            ? rows + " repeat another row of it" + by + ": " + Examples(answer, figure, "repeats", show)
                + ". Repeated rows weigh more than others and make a metric surer than it is. Remove them, or write \"maxDuplicateShare\": "
                + Share(figure.Found, figure.Rows) + "."
            : rows + " are in its " + question.AgainstName + " part too" + by + ": " + Examples(answer, figure, "is", show)
                + ". The model has seen them, so its metrics on them say nothing about new cases. Remove them from the " + question.PartName
                + " part and evaluate again; where different cases can have equal values, name the columns that tell them apart in \"keys\", or write \"maxSharedShare\": "
                + Share(figure.Found, figure.Rows) + ".";
    }
}
