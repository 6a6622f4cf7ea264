using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>MLQ5010: weights are loaded as far as their names match, and nothing looks at which did.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IgnoredLoadResult() : CallRule(Descriptor)
{
    public const string Id = "MLQ5010";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Result of a non-strict load is ignored, or devices differ",
        messageFormat: "{0}; {1}",
        category: nameof(Concern.TrainingLoop),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A load that is not strict takes what it finds and is silent about the rest. After a layer was renamed it loads nothing into it, and the model "
            + "predicts with random numbers there. Which weights were loaded is reported, and has to be looked at. A model that was moved to a device cannot be given tensors of another one.",
        helpLinkUri: HelpLink(Id));

    private protected override ImmutableArray<string> Names(ApiModel apis) => [.. apis.NamesIn(static line => line.Role is ApiRole.Restore or ApiRole.Move)];

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        var devices = new DevicesApart(lineage, context.CancellationToken);
        var reported = new HashSet<Location>();
        foreach (var place in places)
        {
            foreach (var apart in place is IInvocationOperation move ? devices.After(move) : [])
            {
                var at = SourcePlace.OfCall(apart.Applied);
                if (reported.Add(at))
                {
                    context.ReportDiagnostic(Finding(
                        at,
                        [SourcePlace.OfCall(place), SourcePlace.OfCall(apart.Made)],
                        ImmutableDictionary<string, string?>.Empty,
                        $"'{apart.Module}' is on the device that '{((IInvocationOperation)place).TargetMethod.Name}' ({SourcePlace.Describe(SourcePlace.OfCall(place), at)}) moved it to, and is given what '{apart.Made.TargetMethod.Name}' "
                            + $"({SourcePlace.Describe(SourcePlace.OfCall(apart.Made), at)}) makes on the processor, which throws",
                        "give that the same 'device', or move it"));
                }
            }

            if (place is IInvocationOperation call && lineage.Apis.Find(call.TargetMethod, ApiRole.Restore) is { } fact
                && Given(call, fact, "strict") is { ConstantValue: { HasValue: true, Value: false } } && IsNothing(Given(call, fact, "skip"))
                && IsIgnored(call, fact, lineage, context.CancellationToken))
            {
                var strict = fact.Parts[fact.IndexOf("strict")].Parameter;
                var report = fact.IndexOf("report") is >= 0 and var index ? fact.Parts[index].Parameter : null;
                context.ReportDiagnostic(Finding(
                    SourcePlace.OfCall(call),
                    [],
                    ImmutableDictionary<string, string?>.Empty,
                    $"'{call.TargetMethod.Name}' with '{strict}: false' leaves weights as they were initialised where a name does not match, and nothing looks at which did",
                    report is null ? "check the missing and unexpected names it gives back, or load strictly"
                        : Given(call, fact, "report") is { } given && Operations.Unconverted(given) is ILocalReferenceOperation { Local: var local } ? $"check '{local.Name}' behind it, or load strictly"
                        : $"give it a dictionary as '{report}' and check that, or load strictly"));
            }
        }
    }

    private static IOperation? Given(IInvocationOperation call, ApiFact fact, string part) =>
        fact.IndexOf(part) is >= 0 and var index ? call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == fact.Parts[index].Parameter)?.Value : null;

    private static bool IsNothing(IOperation? value) => value is null or { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation;

    private static bool IsIgnored(IInvocationOperation call, ApiFact fact, LineageModel lineage, CancellationToken cancellationToken)
    {
        if (fact.IndexOf("report") < 0)
        {
            return new ResultUse(lineage, cancellationToken).DroppedAt(new Site(call.Syntax)) is { } dropped && !ResultUse.IsDiscarded(dropped);
        }

        var report = Given(call, fact, "report");
        while (report is IConversionOperation conversion)
        {
            report = conversion.Operand;
        }

        return report switch
        {
            ILocalReferenceOperation local => lineage.References.Of(local.Local, cancellationToken).Reads.All(read => read.Syntax == local.Syntax),
            IObjectCreationOperation => true,
            _ => IsNothing(report),
        };
    }
}
