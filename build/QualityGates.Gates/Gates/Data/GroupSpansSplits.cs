using QualityGates.Gates.Data.Splits;

namespace QualityGates.Gates.Data;

/// <summary>MLQ8107: rows that belong together are in two parts of a split.</summary>
public sealed class GroupSpansSplits : SplitGate
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8107", nameof(GroupSpansSplits), "A group spans two parts of a split", FindingSeverity.Warning);

    private protected override bool IsTooMany(SplitSettings split, SplitFigure figure) =>
        figure.Question.Kind == SplitQuestionKind.SharedGroups && figure.Found > 0;

    private protected override string Message(SplitAnswer answer, SplitFigure figure, Func<RowPlace, string> show)
    {
        var group = string.Join(", ", answer.Split.Definition.Group);
        return Number(figure.Found) + (figure.Found == 1 ? " value" : " values") + " of " + group + " " + (figure.Found == 1 ? "is" : "are") + " in the "
            + figure.Question.PartName + " and the " + figure.Question.AgainstName + " part of the split \"" + answer.Split.Name + "\": "
            + Examples(answer, figure, "has that of", show)
            + ". The model can know the group instead of the case, and fails on groups it has not met. Split by " + group
            + ", so that all rows of a value are in one part.";
    }
}
