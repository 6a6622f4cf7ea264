using System.Globalization;
using QualityGates.Gates.Data.Splits;

namespace QualityGates.Gates.Data;

/// <summary>What the gates over declared splits share: one finding per pair of parts, shown at the first row that should not be there.</summary>
public abstract class SplitGate : Gate
{
    /// <summary>True when the figure is more than the split allows.</summary>
    private protected abstract bool IsTooMany(SplitSettings split, SplitFigure figure);

    private protected abstract string Message(SplitAnswer answer, SplitFigure figure, Func<RowPlace, string> show);

    internal override IEnumerable<Finding> Check(ProjectContext project) =>
        project.Splits.SelectMany(answer => answer.Figures.Where(figure => IsTooMany(answer.Split, figure)).Select(figure => Report(project, answer, figure)));

    internal override bool CouldCheck(ProjectContext project) => project.Splits.All(answer => answer.Problem is null);

    private Finding Report(ProjectContext project, SplitAnswer answer, SplitFigure figure)
    {
        var question = figure.Question;
        var subject = answer.Split.Name + ": " + question.PartName + (question.Against is null ? "" : "/" + question.AgainstName);
        var files = answer.Outcome?.Files;
        var (file, at) = figure.Where is { First.Count: > 0 } where && files is not null
            ? (files[where.First[0].Later.File].Path, Rows.LineBuffer.PlaceOf(where.First[0].Later.Line))
            : answer.Split.Result is { } result ? (result.Value.Full, Place.Start)
            : (DataSettings.Of(project)!.File, answer.Split.At);
        return new Finding(Descriptor, Descriptor.DefaultSeverity,
            Message(answer, figure, place => project.Show(files![place.File].Path) + " line " + Number(place.Line)), file, at, subject);
    }

    /// <summary>"line 17 is data/train.csv line 4, …", or where the figure comes from when no rows are known.</summary>
    private protected static string Examples(SplitAnswer answer, SplitFigure figure, string relation, Func<RowPlace, string> show)
    {
        if (figure.Where is not { } where)
        {
            return "as the result " + answer.Split.Result!.Value.Shown + " says";
        }

        var pairs = where.First.Select(pair => show(pair.Later) + " " + relation + " " + show(pair.Earlier));
        return string.Join(", ", pairs) + (where.Count > where.First.Count ? ", …" : "");
    }

    private protected static string Number(long value) => value.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>Rounded up, so that what it says is enough.</summary>
    private protected static string Share(long part, long all) =>
        (Math.Ceiling(part * 10_000.0 / Math.Max(all, 1)) / 10_000).ToString("0.####", CultureInfo.InvariantCulture);
}
