using QualityGates.Gates.Data.Splits;

namespace QualityGates.Gates.Data;

/// <summary>MLQ8108: rows of a part are older than the newest row of an earlier one, so the model was told the future.</summary>
public sealed class TestOlderThanTrain : SplitGate
{
    public override GateDescriptor Descriptor { get; } =
        new("MLQ8108", nameof(TestOlderThanTrain), "Test rows older than training rows", FindingSeverity.Warning);

    private protected override bool IsTooMany(SplitSettings split, SplitFigure figure) =>
        figure.Question.Kind == SplitQuestionKind.OlderRows && figure.Found > 0;

    private protected override string Message(SplitAnswer answer, SplitFigure figure, Func<RowPlace, string> show)
    {
        var question = figure.Question;
        var newest = figure.Where is { First.Count: > 0 } where && answer.Outcome is { } outcome
            ? " (" + outcome.Newest[answer.Split.Definition.Parts.ToList().FindIndex(part => part.Role == question.Against)] + ", "
                + show(where.First[0].Earlier) + "), the first in " + show(where.First[0].Later)
            : ", " + Examples(answer, figure, "", show);
        return Number(figure.Found) + " of the " + Number(figure.Rows) + " rows of the " + question.PartName + " part of the split \"" + answer.Split.Name
            + "\" are older than the newest row of its " + question.AgainstName + " part by " + answer.Split.Definition.Time + newest
            + ". The model has learned from what came after them, as it never can in use. Split at a point in time: every row of "
            + question.AgainstName + " before every row of " + question.PartName + ".";
    }
}
