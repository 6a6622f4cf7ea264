using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Leakage;

/// <summary>MLQ2015: AutoML runs on data that contains the later test set.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AutoMLSeesTestRows() : LineageRule(Descriptor)
{
    public const string Id = "MLQ2015";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "AutoML sees the test rows",
        messageFormat: "The search {0}, so it has chosen and fitted its model with the test set in view; "
            + "split first and search on the train part only",
        category: nameof(Concern.Leakage),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "AutoML fits many models on the rows it is given and keeps the best. When these rows include the test set, the evaluation measures how well the "
            + "winner remembers them.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var reported = new HashSet<Site>();
        foreach (var evaluation in method.Evaluations)
        {
            if (evaluation.Call.Role != ApiRole.Evaluate)
            {
                continue;
            }

            foreach (var search in Search.Behind(evaluation.Fits))
            {
                if (Saw(method, search, evaluation) && !IsEvaluatedElsewhere(method, search, evaluation) && reported.Add(search.Given.Site))
                {
                    var source = Places.SourceOf(method.Rows, search.Rows);
                    yield return new LineageFinding(
                        search.Given.Site,
                        evaluation.Call.Site,
                        source is null ? [search.Given.Site, evaluation.Call.Site] : [source, search.Given.Site, evaluation.Call.Site],
                        place => [SourcePlace.OfCall(evaluation.Call.Site.Innermost) == place
                            ? $"({Places.Describe(search.Given.Site, place)}) was given the rows that its model is evaluated on here"
                            : $"is given the rows that its model is evaluated on later ({Places.Describe(evaluation.Call.Site, place)})"]);
                }
            }
        }
    }

    private static bool Saw(MethodLineage method, Search search, ModelScore evaluation) =>
        method.Rows.Relate(search.Rows, evaluation.Rows) is RowRelation.Same or RowRelation.Contains;

    /// <summary>Whether what the search found is also evaluated on rows it did not see: then these are the training metrics beside the test metrics.</summary>
    private static bool IsEvaluatedElsewhere(MethodLineage method, Search search, ModelScore evaluation) =>
        method.Rows.Relate(search.Rows, evaluation.Rows) == RowRelation.Same
        && method.Evaluations.Any(other => Search.Behind(other.Fits).Any(same => ReferenceEquals(same.Run, search.Run)) && !Saw(method, search, other));
}
