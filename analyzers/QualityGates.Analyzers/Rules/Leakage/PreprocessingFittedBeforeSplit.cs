using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Leakage;

/// <summary>MLQ2001: a step that learns from data was fitted on rows that later are evaluated.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PreprocessingFittedBeforeSplit() : LineageRule(Descriptor)
{
    public const string Id = "MLQ2001";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Preprocessing fitted before the split",
        messageFormat: "{0} learns from rows that are held out only later ({1}) and evaluated ({2}), so the test rows have shaped the features and the "
            + "metrics are too good; split first and fit on the train part only",
        category: nameof(Concern.Leakage),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Scaling, imputation, vocabularies, feature selection and projections learn from the rows they are fitted on. When these rows include "
            + "the test rows, the evaluation measures something that cannot be had in production.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var reported = new HashSet<Site>();
        var statistics = new List<Value>();
        foreach (var (scored, site, rows, fits) in Scored(method))
        {
            if (fits.Any(fit => method.Rows.Relate(fit["rows"], rows) is RowRelation.Same or RowRelation.Contains or RowRelation.Within))
            {
                continue; // Evaluated on training rows: MLQ2003.
            }

            foreach (var learned in Learned.In(scored, method).Concat(Learned.WrittenInto(rows, method).Select(static write => write.Learned)).OrderBy(static learned => learned.Site.Node.SpanStart))
            {
                var division = Division(method.Rows, rows, learned.Rows) ?? site;
                if (!fits.Contains(learned.Fit!) && !IsScoredModel(learned, fits) && method.Rows.Relate(learned.Rows, rows) == RowRelation.Contains
                    && (learned.Fit is not null || statistics.All(earlier => method.Rows.Relate(earlier, learned.Rows) != RowRelation.Same)) // A mean and its deviation are one cause.
                    && reported.Add(learned.Site))
                {
                    if (learned.Fit is null)
                    {
                        statistics.Add(learned.Rows);
                    }

                    yield return new LineageFinding(
                        learned.Site,
                        site,
                        [learned.Site, division, site],
                        place => [Places.Name(learned, place), Places.Describe(division, place), Places.Describe(site, place)]);
                }
            }
        }
    }

    /// <summary>Whether it may be the evaluated model itself: nobody can say whose predictions they are that were selected by what a model says of them.</summary>
    private static bool IsScoredModel(Learned learned, ImmutableArray<MadeValue> fits) => fits.IsEmpty && learned.Fit is { } fit && ModelScore.IsPredictive(fit);

    /// <summary>Evaluations, predictions on a held-out part where the score is computed by hand, and parts held out for code of one's own.</summary>
    private static IEnumerable<(Value Scored, Site Site, Value Rows, ImmutableArray<MadeValue> Fits)> Scored(MethodLineage method)
    {
        foreach (var evaluation in method.Evaluations)
        {
            yield return (evaluation.Call, evaluation.Call.Site, evaluation.Rows, evaluation.Fits);
        }

        foreach (var item in method.Events)
        {
            if (item.Value is MadeValue { Role: ApiRole.Transform } transform && ModelReading.FitsOf(transform["model"]) is { IsEmpty: false } fits && fits.Any(ModelScore.IsPredictive)
                && method.Rows.PathsOf(transform["rows"]).Any(static path => path.Steps.Any(static step => step.IsTest || step.Kind == RowStepKind.Slice)))
            {
                yield return (transform, transform.Site, transform["rows"], fits);
            }
        }

        if (method.Events.Any(static item => item.Value is MadeValue { Role: ApiRole.Statistic }))
        {
            foreach (var part in OwnHoldOut.In(method))
            {
                yield return (part.Rows, part.Site, part.Rows, []);
            }
        }
    }

    /// <summary>Where the evaluated rows were held out.</summary>
    private static Site? Division(RowReading reading, Value rows, Value learnedFrom)
    {
        foreach (var path in reading.PathsOf(rows))
        {
            var common = reading.PathsOf(learnedFrom).Where(whole => ReferenceEquals(whole.Root, path.Root)).Select(static whole => whole.Steps.Length).DefaultIfEmpty().Min();
            foreach (var step in path.Steps.Skip(common))
            {
                if (step.Kind is RowStepKind.Part or RowStepKind.Slice or RowStepKind.Collected or RowStepKind.Filter && Places.Of(step.By) is { } place)
                {
                    return place;
                }
            }
        }

        return null;
    }
}
