using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Data;

/// <summary>MLQ4008: an operation of a data frame gives back a new one, and nothing looks at it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IgnoredDataFrameResult() : LineageRule(Descriptor)
{
    public const string Id = "MLQ4008";

    /// <summary>The parameter the fix sets to true; absent where the operation cannot work in place.</summary>
    public const string ParameterProperty = "parameter";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Result of a data frame operation is ignored",
        messageFormat: "'{0}' leaves what it is called on as it is and gives back a new one, which nothing uses; {1}",
        category: nameof(Concern.Data),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Data frames look like collections that are changed in place, but filtering, ordering, sampling, filling and arithmetic give back a new frame or "
            + "column. Where it is dropped, the program goes on with the rows it meant to clean.",
        helpLinkUri: HelpLink(Id));

    private protected override IEnumerable<LineageFinding> Find(MethodLineage method, CancellationToken cancellationToken)
    {
        var calls = method.Events
            .Where(static item => item.Kind == EventKind.Made && item.Value is MadeValue made && made.Fact["result"] == "new")
            .Select(static item => (MadeValue)item.Value)
            .Distinct()
            .ToList();
        if (calls.Count == 0)
        {
            yield break;
        }

        var continued = new HashSet<Value>(calls.SelectMany(static call => call.Operands));
        foreach (var call in calls)
        {
            // Of a chain that is dropped, the last operation is the one whose result is.
            if (call["inplace"] is not (NothingValue or ConstantValue { Constant: false }) || continued.Contains(call)
                || new ResultUse(method.Model, cancellationToken).DroppedAt(call.Site) is not { } dropped || ResultUse.IsDiscarded(dropped))
            {
                continue;
            }

            var site = new Site(dropped);
            var parameter = call.Fact.IndexOf("inplace") is >= 0 and var index ? call.Fact.Parts[index].Parameter : null;
            yield return new LineageFinding(
                site,
                site,
                [call.Site],
                _ => [call.Name, parameter is null ? "assign the result" : $"assign the result or write '{parameter}: true'"],
                parameter is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(ParameterProperty, parameter));
        }
    }
}
