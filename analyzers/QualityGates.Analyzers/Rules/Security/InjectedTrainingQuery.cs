using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Apis;
using QualityGates.Core;
using QualityGates.Lineage;

namespace QualityGates.Rules.Security;

/// <summary>MLQ7003: the query that training rows come from is put together from texts a caller or user writes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InjectedTrainingQuery() : CallRule(Descriptor)
{
    public const string Id = "MLQ7003";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        title: "Query for training rows put together from texts",
        messageFormat: "The query of '{0}' has '{1}' ({2}) in it as it comes, so whoever sets that writes SQL: reads other tables, or chooses what the model learns; take it from a fixed "
            + "list, or turn it into the number or date it stands for",
        category: nameof(Concern.Security),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A database source takes a text and has no parameters. CA2100 watches commands of ADO.NET and does not know it.",
        helpLinkUri: HelpLink(Id));

    private protected override ImmutableArray<string> Names(ApiModel apis) => apis.NamesOf(ApiRole.Query);

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        foreach (var place in places)
        {
            var (member, arguments) = place switch
            {
                IObjectCreationOperation creation => ((IMethodSymbol?)creation.Constructor, creation.Arguments),
                IInvocationOperation call => (call.TargetMethod, call.Arguments),
                _ => (null, []),
            };
            if (member is null || lineage.Apis.Find(member, ApiRole.Query) is not { } query
                || arguments.FirstOrDefault(argument => argument.Parameter is { } parameter && query.Plays("of", parameter.OriginalDefinition))?.Value is not { } text
                || new OutsideText(lineage, context.CancellationToken).In(text) is not { } outside)
            {
                continue;
            }

            var location = text.Syntax.GetLocation();
            var from = outside.Syntax.GetLocation();
            context.ReportDiagnostic(Finding(
                location, from == location ? [] : [from], ImmutableDictionary<string, string?>.Empty,
                member.MethodKind == MethodKind.Constructor ? "new " + member.ContainingType.Name : member.Name, outside.Syntax.ToString(), SourcePlace.Describe(from, location)));
        }
    }
}
