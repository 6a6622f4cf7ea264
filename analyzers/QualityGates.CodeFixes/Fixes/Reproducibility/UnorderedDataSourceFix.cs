using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using QualityGates.Rules.Reproducibility;

namespace QualityGates.Fixes.Reproducibility;

/// <summary>MLQ1007: sorts ordinally where the sequence comes into being, or keeps the order of a parallel query.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnorderedDataSourceFix)), Shared]
public sealed class UnorderedDataSourceFix() : DocumentFix(UnorderedDataSource.Id)
{
    private protected override string TitleOf(Diagnostic diagnostic) => $"Put it in order: '{diagnostic.Properties[UnorderedDataSource.OrderProperty]}'";

    private protected override async Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not null;

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var needsLinq = false;
        foreach (var diagnostic in diagnostics)
        {
            if (await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } plan)
            {
                editor.ReplaceNode(plan.Sequence, (current, _) => Ordered((ExpressionSyntax)current, plan.Order));
                needsLinq |= !Usings.Reach(editor.SemanticModel, plan.Sequence.SpanStart, "Enumerable");
            }
        }

        var root = editor.GetChangedRoot();
        return document.WithSyntaxRoot(needsLinq ? Usings.With(root, "System.Linq") : root);
    }

    private static async Task<(ExpressionSyntax Sequence, string Order)?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax sequence || model is null
            || !diagnostic.Properties.TryGetValue(UnorderedDataSource.OrderProperty, out var order) || order is null)
        {
            return null;
        }

        if (sequence is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } && access.Name == sequence)
        {
            sequence = call;
        }

        return model.GetTypeInfo(sequence, cancellationToken) switch
        {
            _ when order == ".AsOrdered()" || IsGoneThrough(sequence, model, cancellationToken) => (sequence, order),
            { ConvertedType: INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } } => (sequence, order),
            { Type: IArrayTypeSymbol { Rank: 1 } } => (sequence, order + ".ToArray()"),
            _ => null, // A set or dictionary has to stay one.
        };
    }

    /// <summary>Whether what is done with the sequence can be done with any.</summary>
    private static bool IsGoneThrough(ExpressionSyntax sequence, SemanticModel model, CancellationToken cancellationToken) => sequence.Parent switch
    {
        ForEachStatementSyntax loop => loop.Expression == sequence,
        MemberAccessExpressionSyntax access => model.GetSymbolInfo(access, cancellationToken).Symbol is IMethodSymbol { ReducedFrom.ContainingType.Name: "Enumerable" },
        _ => false,
    };

    private static ExpressionSyntax Ordered(ExpressionSyntax sequence, string order)
    {
        var bare = sequence.WithoutTrivia();
        var text = (bare is CastExpressionSyntax or BinaryExpressionSyntax or ConditionalExpressionSyntax or AwaitExpressionSyntax ? $"({bare})" : bare.ToString()) + order.Replace("StringComparer", "global::System.StringComparer");
        return FullNames.Parse(text).WithTriviaFrom(sequence);
    }
}
