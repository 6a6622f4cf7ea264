using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Rules.Data;

namespace QualityGates.Fixes.Data;

/// <summary>MLQ4010: puts a scaling step before the trainer, where the trainer is appended to a pipeline.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnscaledFeaturesFix)), Shared]
public sealed class UnscaledFeaturesFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [UnscaledFeatures.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(UnscaledFeatures.FeaturesProperty, out var features) && features is not null
                && await Calls.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } trainer
                && AppendedTrainers.ContextOf(trainer) is { } ml && AppendedTrainers.PipelineBefore(trainer, context.CancellationToken) is { } before
                && await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root)
            {
                Calls.Offer(context, diagnostic, root, before, Scaled(before, ml, features), $"Scale '{features}' before the trainer: 'NormalizeMinMax'", nameof(UnscaledFeaturesFix));
            }
        }
    }

    /// <summary>The pipeline with one more step, in a line of its own where the steps are.</summary>
    private static InvocationExpressionSyntax Scaled(ExpressionSyntax before, ExpressionSyntax context, string features)
    {
        var transforms = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, context.WithoutTrivia(), SyntaxFactory.IdentifierName("Transforms"));
        var step = SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, transforms, SyntaxFactory.IdentifierName("NormalizeMinMax")),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(Calls.Text(features)))));
        var dot = (before.Parent as MemberAccessExpressionSyntax)?.OperatorToken ?? SyntaxFactory.Token(SyntaxKind.DotToken);
        return SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, before, dot, SyntaxFactory.IdentifierName(AppendedTrainers.Append)),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(step))))
            .WithTrailingTrivia(before.GetTrailingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
    }
}
