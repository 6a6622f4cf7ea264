using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using QualityGates.Rules.Data;

namespace QualityGates.Fixes.Data;

/// <summary>MLQ4010: puts a scaling step before the trainer, where the trainer is appended to a pipeline.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnscaledFeaturesFix)), Shared]
public sealed class UnscaledFeaturesFix : CodeFixProvider
{
    private const string Append = "Append";
    private const string Cache = "AppendCacheCheckpoint";

    public override ImmutableArray<string> FixableDiagnosticIds => [UnscaledFeatures.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(UnscaledFeatures.FeaturesProperty, out var features) && features is not null
                && await Calls.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } trainer
                && ContextOf(trainer) is { } ml && PipelineBefore(trainer, context.CancellationToken) is { } before
                && await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root)
            {
                Calls.Offer(context, diagnostic, root, before, Scaled(before, ml, features), $"Scale '{features}' before the trainer: 'NormalizeMinMax'", nameof(UnscaledFeaturesFix));
            }
        }
    }

    /// <summary>The context the trainer was reached through, when naming it again does nothing.</summary>
    private static ExpressionSyntax? ContextOf(IInvocationOperation trainer)
    {
        var value = trainer.Instance ?? trainer.Arguments.FirstOrDefault()?.Value;
        while (value is IPropertyReferenceOperation { Instance: { } of } property && property.Type?.Name != "MLContext")
        {
            value = of;
        }

        return value is { Type.Name: "MLContext" } and (ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation)
            && value.Type.GetMembers("Transforms").Length > 0
                ? value.Syntax as ExpressionSyntax
                : null;
    }

    /// <summary>What the trainer is appended to, itself or through the local that holds it; a cache stays right before the trainer.</summary>
    private static ExpressionSyntax? PipelineBefore(IInvocationOperation trainer, CancellationToken cancellationToken)
    {
        var value = (ExpressionSyntax)trainer.Syntax;
        if (value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator })
        {
            var model = trainer.SemanticModel!;
            if (model.GetDeclaredSymbol(declarator, cancellationToken) is not ILocalSymbol local || Locals.DeclarationOf(local, model, cancellationToken) is null)
            {
                return null;
            }

            var uses = Locals.UsesOf(local, declarator, model, cancellationToken).ToList();
            if (uses.Count != 1)
            {
                return null;
            }

            value = uses[0];
        }

        if (value.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Append } append } } list } argument
            || list.Arguments[0] != argument)
        {
            return null;
        }

        return append.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: Cache } cache } ? cache.Expression : append.Expression;
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
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, before, dot, SyntaxFactory.IdentifierName(Append)),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(step))))
            .WithTrailingTrivia(before.GetTrailingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
    }
}
