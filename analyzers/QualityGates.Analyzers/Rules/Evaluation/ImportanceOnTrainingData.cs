using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Evaluation;

/// <summary>MLQ3007: permutation importance on rows the model was fitted on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImportanceOnTrainingData() : LineageRule(Descriptor, ApiRole.Importance)
{
    public const string Id = "MLQ3007";

    /// <summary>Set where the rows are the train part of a split whose test part the model has not seen.</summary>
    internal const string HasTestPartProperty = "HasTestPart";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Importance on training data",
        messageFormat: "The importance of features is measured on rows the model was fitted on ({0}), so features it has only memorised look important; "
            + "measure it on held-out rows",
        category: nameof(Concern.Evaluation),
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Permutation importance says how much a score falls when a feature is shuffled. On training rows the score is that of memory, and so is "
            + "the importance.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        foreach (var importance in method.Evaluations)
        {
            if (importance.Call.Role == ApiRole.Importance
                && importance.Fits.FirstOrDefault(fit => Saw(method, fit, importance)) is { } fit
                && !IsAlsoOnOtherRows(method, fit, importance))
            {
                yield return new LineageFinding(
                    importance.Call.Site,
                    importance.Call.Site,
                    [fit.Site, importance.Call.Site],
                    place => [$"'{fit.Name}', {Places.Describe(fit.Site, place)}"],
                    HasTestPart(method, fit, importance) ? ImmutableDictionary<string, string?>.Empty.Add(HasTestPartProperty, "") : ImmutableDictionary<string, string?>.Empty);
            }
        }
    }

    private static bool Saw(MethodLineage method, MadeValue fit, ModelScore importance) =>
        method.Rows.Relate(fit["rows"], importance.Rows) is RowRelation.Same or RowRelation.Contains or RowRelation.Within;

    private static bool HasTestPart(MethodLineage method, MadeValue fit, ModelScore importance) =>
        importance.Fits.Length == 1 && method.Rows.Relate(fit["rows"], importance.Rows) is RowRelation.Same or RowRelation.Within
        && method.Rows.PathsOf(importance.Rows) is { Length: 1 } paths && paths[0].Steps.LastOrDefault() is { IsTrain: true, By: MadeValue { Role: ApiRole.Split } };

    /// <summary>Importance on both parts is how one sees which features are memorised.</summary>
    private static bool IsAlsoOnOtherRows(MethodLineage method, MadeValue fit, ModelScore importance) =>
        method.Evaluations.Any(other => other.Call.Role == ApiRole.Importance && !ReferenceEquals(other.Call, importance.Call)
            && other.Fits.Any(same => ReferenceEquals(same, fit)) && !Saw(method, fit, other));
}
