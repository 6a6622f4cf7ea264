using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Evaluation;

/// <summary>MLQ3002: metrics or cross-validation results are computed and nothing looks at them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MetricsDiscarded() : LineageRule(Descriptor, ApiRole.Evaluate, ApiRole.CrossValidate, ApiRole.Importance)
{
    public const string Id = "MLQ3002";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Metrics discarded",
        messageFormat: "What '{0}' measures{1} is never read, printed, stored or returned, so nothing depends on how good the model is; compare it with a "
            + "threshold or write it to a file",
        category: nameof(Concern.Evaluation),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An evaluation whose result is dropped costs time and looks like a check, but a model of any quality passes it.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var seen = new HashSet<Site>();
        foreach (var item in method.Events)
        {
            if (item.Kind == EventKind.Made && item.Value is MadeValue { Role: ApiRole.Evaluate or ApiRole.CrossValidate or ApiRole.Importance } call
                && MetricsUse.GivesMetrics(call) && !PrintsItself(call) && !IsPutToTest(call, method) && seen.Add(call.Site)
                && new ResultUse(method.Model, cancellationToken).DroppedAt(call.Site) is { } dropped)
            {
                var site = new Site(dropped);
                yield return new LineageFinding(
                    site, site, [call.Site], place => [call.Name, call.Site.Inner is null ? "" : $" ({Places.Describe(call.Site, place)})"]);
            }
        }
    }

    /// <summary>Whether a test has the program train and evaluate: it need not look at the metrics to see whether the rest is right.</summary>
    private static bool IsPutToTest(MadeValue call, MethodLineage method) => call.Site.Inner is not null && method.Model.Apis.IsTestProject;

    /// <summary>Whether the call shows its metrics on the screen of its own accord.</summary>
    private static bool PrintsItself(MadeValue call) =>
        call.Fact.IndexOf("verbose") >= 0 && !(call["verbose"] is ConstantValue { Constant: 0 });
}
