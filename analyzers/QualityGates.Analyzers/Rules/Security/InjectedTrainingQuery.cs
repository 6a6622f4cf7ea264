using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        messageFormat: "The query of '{0}' has '{1}' ({2}) in it as it comes, so whoever sets that writes SQL: reads other tables, or chooses what the model learns; {3}",
        category: nameof(Concern.Security),
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A database source takes a text and has no parameters; a command has them.",
        helpLinkUri: HelpLink(Id));

    private protected override ImmutableArray<string> Names(ApiModel apis) => [.. apis.NamesOf(ApiRole.Query), .. RowCommand.Names];

    private protected override bool MayConcern(SimpleNameSyntax name) => name.Identifier.ValueText == RowCommand.TextProperty || base.MayConcern(name);

    private protected override void Analyze(SemanticModelAnalysisContext context, ImmutableArray<IOperation> places, LineageModel lineage)
    {
        foreach (var place in places)
        {
            if (QueryAt(place, lineage.Apis) is { } query)
            {
                Check(context, query, NameOf(place), "take it from a fixed list, or turn it into the number or date it stands for", isBuilt: false, lineage);
            }
            else if (RowCommand.TextAt(place, lineage.Apis) is { } text && RowCommand.ReadsRows(place, text, lineage, context.CancellationToken))
            {
                Check(context, text, NameOf(place), "pass it as a parameter of the command", place.Parent is ICompoundAssignmentOperation, lineage);
            }
        }
    }

    private void Check(SemanticModelAnalysisContext context, IOperation text, string name, string instead, bool isBuilt, LineageModel lineage)
    {
        if (new OutsideText(lineage, context.CancellationToken).In(text, isBuilt) is not { } outside)
        {
            return;
        }

        var location = text.Syntax.GetLocation();
        var from = outside.Syntax.GetLocation();
        context.ReportDiagnostic(Finding(
            location, from == location ? [] : [from], ImmutableDictionary<string, string?>.Empty, name, outside.Syntax.ToString(), SourcePlace.Describe(from, location), instead));
    }

    /// <summary>The text that a source of rows is made with.</summary>
    private static IOperation? QueryAt(IOperation place, ApiModel apis) => Operations.MethodOf(place) is { } member && apis.Find(member, ApiRole.Query) is { } query && query["takes"] != RowCommand.Parameters
        ? Operations.ArgumentsOf(place).FirstOrDefault(argument => argument.Parameter is { } parameter && query.Plays("of", parameter.OriginalDefinition))?.Value : null;

    private static string NameOf(IOperation place) => place switch
    {
        IObjectCreationOperation { Type: { } type } => "new " + type.Name,
        IPropertyReferenceOperation { Property.Name: var property } => property,
        _ => Operations.MethodOf(place)?.Name ?? "",
    };
}
