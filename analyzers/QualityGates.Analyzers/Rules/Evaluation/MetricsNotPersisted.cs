using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Evaluation;

/// <summary>MLQ3008: metrics are only printed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MetricsNotPersisted() : LineageRule(Descriptor, ApiRole.Evaluate, ApiRole.CrossValidate)
{
    public const string Id = "MLQ3008";

    /// <summary>The members that are printed, separated by commas.</summary>
    internal const string MembersProperty = "Members";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Metrics not persisted",
        messageFormat: "The metrics of this '{0}' are printed and nothing else, so no build can compare them with a threshold or with those of the last model; "
            + "write them to a file such as metrics.json",
        category: nameof(Concern.Evaluation),
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "What is printed is read once, if at all. A file with the metrics beside the model can be compared, gated and looked up later.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var uses = MetricsUse.In(method);
        if (uses.Any(static item => item.Use.IsKept))
        {
            yield break; // The ones that matter are kept; the rest may be for the eye.
        }

        foreach (var (call, use) in uses)
        {
            // What only sets a measurement up has no metrics of its own: they are those of the call that runs it.
            if (use.IsPrinted && !uses.Any(item => ReferenceEquals(item.Call["step"], call)))
            {
                var members = use.Read.Select(static member => member.Name).OrderBy(static name => name, StringComparer.Ordinal);
                yield return new LineageFinding(
                    call.Site, call.Site, [call.Site], _ => [call.Name], ImmutableDictionary<string, string?>.Empty.Add(MembersProperty, string.Join(",", members)));
            }
        }
    }
}
