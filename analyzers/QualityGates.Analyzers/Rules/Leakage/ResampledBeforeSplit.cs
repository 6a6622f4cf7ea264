using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Leakage;

/// <summary>MLQ2012: rows are duplicated, drawn with replacement or augmented before they are divided.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResampledBeforeSplit() : LineageRule(Descriptor)
{
    public const string Id = "MLQ2012";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Resampled before the split",
        messageFormat: "'{0}' ({1}) has put copies of rows among these before they are divided, so one copy is learned and another one tests; divide first and "
            + "resample the train part only",
        category: nameof(Concern.Leakage),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Over-sampling, bootstrapping and augmentation make several rows of one. Divided afterwards, they stand on both sides, and the test part is no "
            + "longer made of rows the model has not seen.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var reported = new HashSet<Site>();
        foreach (var (division, rows, before) in Divisions(method))
        {
            if (Duplication.Of(rows, method, before) is { } duplication
                && (division.Role != ApiRole.Subset || IsTrainAndTest(method, division))
                && !TrainedOnAll(method, division)
                && reported.Add(duplication.Site))
            {
                var place = division.Site.WhereItMeets(duplication.Site);
                yield return new LineageFinding(place, place, [duplication.Site, division.Site], at => [duplication.Name, Places.Describe(duplication.Site, at)]);
            }
        }
    }

    /// <summary>The calls that divide rows into those to learn from and those to test with, the rows, and how much had happened before.</summary>
    private static IEnumerable<(MadeValue Division, Value Rows, int Before)> Divisions(MethodLineage method)
    {
        for (var i = 0; i < method.Events.Length; i++)
        {
            if (method.Events[i] is { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Split or ApiRole.Folds or ApiRole.CrossValidate or ApiRole.Subset } made })
            {
                yield return (made, made["rows"], i);
            }
        }
    }

    /// <summary>Whether a run of rows is fitted and another run of the same rows is predicted.</summary>
    private static bool IsTrainAndTest(MethodLineage method, MadeValue slice) =>
        method.Rows.PathsOf(slice).Any(static path => !path.Steps.IsEmpty && IsByPosition(path.Steps[path.Steps.Length - 1]))
        && (IsLearnedAndJudged(method, slice) || Fits(method).Any(fit => method.Rows.IsTakenFrom(slice, fit["rows"]) && method.Events.Any(item =>
            item is { Kind: EventKind.Made, Value: MadeValue { Role: ApiRole.Transform } predicted } && IsOtherRun(method, slice, predicted["rows"])
            && method.Rows.Relate(fit["rows"], predicted["rows"]) is RowRelation.Disjoint or RowRelation.Unknown)));

    /// <summary>The same of networks, which learn by gradients rather than by a fit.</summary>
    private static bool IsLearnedAndJudged(MethodLineage method, MadeValue slice) => method.Evaluations.Any(evaluation => IsOtherRun(method, slice, RunOf(evaluation.Rows))
        && evaluation.Fits.Any(fit => method.Rows.IsTakenFrom(slice, RunOf(fit["rows"])) && method.Rows.Relate(fit["rows"], evaluation.Rows) is RowRelation.Disjoint or RowRelation.Unknown));

    /// <summary>The run that a loop takes its rows from, where a member of each goes through the network: <c>net.call(sample.Picture)</c>.</summary>
    private static Value RunOf(Value rows) => rows is MemberValue or MadeValue { Role: ApiRole.Same or ApiRole.Map }
        ? Terms.In(rows).FirstOrDefault(static term => term is PartValue { Name: PartValue.Element, Of: MadeValue { Role: ApiRole.Subset } }) ?? rows
        : rows;

    /// <summary>Whether positions decide, as in the folds of <c>rows.Where((_, i) =&gt; i % 5 != fold)</c>: copies of a row have different ones.</summary>
    private static bool IsByPosition(RowStep step) =>
        step.Kind == RowStepKind.Slice || step is { Kind: RowStepKind.Filter, By: MadeValue made } && made["predicate"] is FunctionValue { Method.Parameters.Length: 2 };

    private static IEnumerable<MadeValue> Fits(MethodLineage method) =>
        method.Events.Select(static item => item.Value).OfType<MadeValue>().Where(static made => made.Role == ApiRole.Fit);

    private static bool IsOtherRun(MethodLineage method, MadeValue slice, Value rows) => IsOtherRun(method, rows, slice["at"] as MadeValue ?? slice);

    // A run is one of rows, or of the positions that rows were taken at.
    private static bool IsOtherRun(MethodLineage method, Value rows, MadeValue run) =>
        method.Rows.PathsOf(rows).Any(path => path.Steps.Any(step => IsByPosition(step) && step.By is MadeValue other && !ReferenceEquals(other, run) && ReferenceEquals(other["rows"], run["rows"])));

    /// <summary>Whether the test rows were learned as such: that is another finding, and the greater one.</summary>
    private static bool TrainedOnAll(MethodLineage method, MadeValue division) => method.Evaluations.Any(evaluation =>
        method.Rows.PathsOf(evaluation.Rows).Any(path => path.Steps.Any(step => ReferenceEquals(step.By, division)))
        && evaluation.Fits.Any(fit => fit.Role == ApiRole.Fit && method.Rows.Relate(fit["rows"], evaluation.Rows) is RowRelation.Same or RowRelation.Contains or RowRelation.Within));
}
