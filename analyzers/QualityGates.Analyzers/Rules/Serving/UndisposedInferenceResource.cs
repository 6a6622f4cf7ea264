using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Serving;

/// <summary>MLQ6004: what an inference library hands out is never disposed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndisposedInferenceResource() : CallRule(Descriptor)
{
    public const string Id = "MLQ6004";

    /// <summary>The property of a finding that says that nothing read from it is needed after its block.</summary>
    public const string EndsHere = "endsHere";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Memory of inference not released",
        messageFormat: "'{0}' gives {1} that is never disposed: its memory is not the collector's, so it grows with every call until the process is out of it; write 'using var'",
        category: nameof(Concern.Serving),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Sessions, results and values of a native runtime hold memory the garbage collector does not see. It sees a small object, and has no reason to hurry.",
        helpLinkUri: HelpLink(Id));

    private protected override ImmutableArray<string> Names(ApiModel apis) => apis.NamesOf(ApiRole.Resource);

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        foreach (var place in places)
        {
            var member = place switch
            {
                IInvocationOperation call => call.TargetMethod,
                IObjectCreationOperation creation => creation.Constructor,
                _ => null,
            };
            if (member is null || place.Type is not { SpecialType: not SpecialType.System_Void } type || lineage.Apis.Find(member, ApiRole.Resource) is null || EndsWithTheProgram(place))
            {
                continue;
            }

            var fate = new ResourceFate(lineage, context.CancellationToken);
            if (fate.IsDropped(place))
            {
                var properties = fate.Leaves ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(EndsHere, "");
                context.ReportDiagnostic(Finding(SourcePlace.OfCall(place), [], properties, member.MethodKind == MethodKind.Constructor ? type.Name : member.Name, NameOf(type)));
            }
        }
    }

    private static string NameOf(ITypeSymbol type) => type is { Name: "IDisposableReadOnlyCollection" } ? "a collection of results" : (type.Name[0] is 'A' or 'E' or 'I' or 'O' or 'U' ? "an " : "a ") + type.Name;

    /// <summary>What a program makes once, outside of loops and of what it calls, goes when the program does.</summary>
    private static bool EndsWithTheProgram(IOperation place)
    {
        foreach (var around in place.Syntax.Ancestors())
        {
            switch (around)
            {
                case ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax:
                    return false;
                case GlobalStatementSyntax:
                    return true;
                case BaseMethodDeclarationSyntax member:
                    return member is MethodDeclarationSyntax { Identifier.ValueText: "Main" } main && main.Modifiers.Any(SyntaxKind.StaticKeyword);
                case MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }
}
