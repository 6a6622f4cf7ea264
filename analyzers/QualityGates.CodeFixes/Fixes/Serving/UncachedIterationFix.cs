using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Rules.Serving;

namespace QualityGates.Fixes.Serving;

/// <summary>MLQ6008: puts a cache before the trainer, where the trainer is appended to a pipeline, and takes away the one behind it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UncachedIterationFix)), Shared]
public sealed class UncachedIterationFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [UncachedIteration.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(UncachedIteration.ChangeProperty, out var change)
                && await Calls.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } call
                && await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
                && Changed(call, change, context.CancellationToken) is var (before, after))
            {
                Calls.Offer(context, diagnostic, root, before, after, change == UncachedIteration.Remove ? "Remove the cache" : "Cache the rows before the trainer", nameof(UncachedIterationFix));
            }
        }
    }

    /// <summary>What is replaced by what; null where the trainer is not appended right there.</summary>
    private static (ExpressionSyntax Before, ExpressionSyntax After)? Changed(IInvocationOperation call, string? change, CancellationToken cancellationToken)
    {
        if (change == UncachedIteration.Add)
        {
            return AppendedTrainers.ContextOf(call) is { } ml && AppendedTrainers.PipelineBefore(call, cancellationToken) is { } before
                ? (before, Cached(before, SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(ml.WithoutTrivia())))))
                : null;
        }

        if (call.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var behind } } cache)
        {
            return null;
        }

        if (change == UncachedIteration.Remove)
        {
            return call.Type is { } type && SymbolEqualityComparer.Default.Equals(type, call.SemanticModel!.GetTypeInfo(behind, cancellationToken).Type)
                ? (cache, behind.WithTrailingTrivia(cache.GetTrailingTrivia()))
                : null;
        }

        return behind is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: AppendedTrainers.Append } append } appended
            ? (cache, appended.ReplaceNode(append.Expression, Cached(append.Expression, cache.ArgumentList)).WithTrailingTrivia(cache.GetTrailingTrivia()))
            : null;
    }

    /// <summary>The pipeline with a cache at its end, in a line of its own where the steps are.</summary>
    private static InvocationExpressionSyntax Cached(ExpressionSyntax before, ArgumentListSyntax context)
    {
        var dot = (before.Parent as MemberAccessExpressionSyntax)?.OperatorToken ?? SyntaxFactory.Token(SyntaxKind.DotToken);
        return SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, before, dot, SyntaxFactory.IdentifierName(AppendedTrainers.Cache)),
            context.WithoutTrivia())
            .WithTrailingTrivia(before.GetTrailingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
    }
}
