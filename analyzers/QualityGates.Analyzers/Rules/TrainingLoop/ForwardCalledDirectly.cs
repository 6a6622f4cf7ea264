using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>MLQ5009: a module that has hooks is run by a member that does not run them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForwardCalledDirectly() : CallRule(Descriptor)
{
    public const string Id = "MLQ5009";

    /// <summary>The member the fix writes instead; absent where there is none.</summary>
    public const string MemberProperty = "member";

    private const string Skipped = "skipped";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Hooks are bypassed",
        messageFormat: "'{0}' runs the module without the hook that is registered on it ({1}); {2}",
        category: nameof(Concern.TrainingLoop),
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "'forward' is what a module does, 'call' does that and runs the hooks before and behind it. Where one place uses the first, activations are not "
            + "recorded, inputs not changed and gradients not clipped there, without an error.",
        helpLinkUri: HelpLink(Id));

    private protected override ImmutableArray<string> Names(ApiModel apis) =>
        [.. apis.NamesIn(static line => line.Role == ApiRole.Transform && line.Words.Contains("hooks:" + Skipped))];

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        ImmutableArray<HookedModule>? hooks = null;
        foreach (var place in places)
        {
            if (place is not IInvocationOperation { Instance: { } module } call || module.Syntax is BaseExpressionSyntax
                || lineage.Apis.Find(call.TargetMethod, ApiRole.Transform)?["hooks"] != Skipped)
            {
                continue;
            }

            hooks ??= HookedModule.In(lineage, context.CancellationToken);
            if (hooks.Value.FirstOrDefault(hook => hook.MayBe(module, lineage.References, context.CancellationToken)) is { } hooked)
            {
                var at = SourcePlace.OfCall(call);
                var registered = SourcePlace.OfCall(hooked.Registration);
                var instead = InsteadOf(call.TargetMethod, lineage.Apis)?.Name;
                context.ReportDiagnostic(Finding(
                    at,
                    [registered],
                    instead is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(MemberProperty, instead),
                    call.TargetMethod.Name,
                    SourcePlace.Describe(registered, at),
                    instead is null ? "use the member that runs it" : $"write '{instead}'"));
            }
        }
    }

    /// <summary>The member beside the one that is overridden that does the same and runs the hooks.</summary>
    private static IMethodSymbol? InsteadOf(IMethodSymbol method, ApiModel apis)
    {
        var declared = method;
        while (declared.OverriddenMethod is { } overridden)
        {
            declared = overridden;
        }

        return declared.ContainingType.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(member =>
            member.DeclaredAccessibility == Accessibility.Public && member.Parameters.Length == declared.Parameters.Length
            && apis.Find(member, ApiRole.Transform) is { } fact && fact["hooks"] is null);
    }
}
