using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Leakage;

/// <summary>MLQ2004: training and test rows come from divisions that overlap.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OverlappingSplits() : LineageRule(Descriptor)
{
    public const string Id = "MLQ2004";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Overlapping splits",
        messageFormat: "The rows evaluated here ({0}) and those the model was fitted on ({1}) {2}, so part of the test is a test of memory; take both from one division",
        category: nameof(Concern.Leakage),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The train part of one split and the test part of another share rows, as do runs of rows whose positions overlap and two reads of one file.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var evaluation in method.Evaluations)
        {
            if (evaluation.Call.Role == ApiRole.Importance)
            {
                continue;
            }

            foreach (var fit in evaluation.Fits)
            {
                var relation = fit.Role == ApiRole.Fit ? method.Rows.Relate(fit["rows"], evaluation.Rows) : RowRelation.Unknown;
                if (relation is RowRelation.Unknown or RowRelation.Disjoint || method.Rows.IsTakenFrom(fit["rows"], evaluation.Rows))
                {
                    continue;
                }

                var trained = OriginOf(method, fit["rows"]) ?? fit.Site;
                var tested = OriginOf(method, evaluation.Rows) ?? evaluation.Call.Site;
                var how = IsTwoReads(method, fit["rows"], evaluation.Rows) ? "are read from one file" : "come from two divisions of the same rows that overlap";
                yield return new LineageFinding(
                    evaluation.Call.Site,
                    evaluation.Call.Site,
                    [trained, tested, fit.Site, evaluation.Call.Site],
                    place => [Places.Describe(tested, place), Places.Describe(trained, place), how]);
                break;
            }
        }
    }

    private static bool IsTwoReads(MethodLineage method, Value left, Value right) =>
        method.Rows.PathsOf(left).All(a => method.Rows.PathsOf(right).All(b => !ReferenceEquals(a.Root, b.Root)));

    /// <summary>Where rows got their last division, or were read.</summary>
    private static Site? OriginOf(MethodLineage method, Value rows)
    {
        foreach (var path in method.Rows.PathsOf(rows))
        {
            for (var i = path.Steps.Length - 1; i >= 0; i--)
            {
                if (Places.Of(path.Steps[i].By) is { } place)
                {
                    return place;
                }
            }

            return Places.Of(path.Root);
        }

        return null;
    }
}
