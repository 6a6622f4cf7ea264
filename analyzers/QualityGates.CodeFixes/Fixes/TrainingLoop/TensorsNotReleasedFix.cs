using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using QualityGates.Rules.TrainingLoop;

namespace QualityGates.Fixes.TrainingLoop;

/// <summary>MLQ5005: opens a scope in the loop, or lets a tensor outlive its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TensorsNotReleasedFix)), Shared]
public sealed class TensorsNotReleasedFix : CodeFixProvider
{
    private const string ScopeKey = nameof(TensorsNotReleasedFix) + ".scope";

    public override ImmutableArray<string> FixableDiagnosticIds => [TensorsNotReleased.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(TensorsNotReleased.SuffixProperty, out var suffix) && suffix is not null)
            {
                // The sum that += makes is what has to outlive the scope, and whether it shall keep its graph is for whoever wrote it to say.
                if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax value
                    && (suffix == "detach" || value.Parent is not AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.SimpleAssignmentExpression }))
                {
                    Calls.Offer(context, diagnostic, root, value, WithSuffix(value, suffix), $"Write '.{suffix}()' behind it", nameof(TensorsNotReleasedFix) + "." + suffix);
                }
            }
            else if (root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is StatementSyntax loop && BodyOf(loop) is { Statements.Count: > 0 } body && MayBeScope(body, model, context.CancellationToken))
            {
                Calls.Offer(context, diagnostic, root, body, WithScope(body, model), "Open a dispose scope in the loop", ScopeKey);
            }
        }
    }

    private static InvocationExpressionSyntax WithSuffix(ExpressionSyntax value, string suffix)
    {
        var whole = value.WithoutTrivia();
        if (value is not (IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax))
        {
            whole = SyntaxFactory.ParenthesizedExpression(whole);
        }

        return SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, whole, SyntaxFactory.IdentifierName(suffix))).WithTriviaFrom(value);
    }

    private static BlockSyntax? BodyOf(StatementSyntax loop) => loop switch
    {
        ForStatementSyntax { Statement: BlockSyntax body } => body,
        CommonForEachStatementSyntax { Statement: BlockSyntax body } => body,
        WhileStatementSyntax { Statement: BlockSyntax body } => body,
        DoStatementSyntax { Statement: BlockSyntax body } => body,
        _ => null,
    };

    /// <summary>Whether no tensor that is made in the loop is seen to leave it: a scope would release it.</summary>
    private static bool MayBeScope(BlockSyntax body, SemanticModel model, CancellationToken cancellationToken)
    {
        if (Apis.ApiModel.For(model.Compilation) is not { } apis)
        {
            return false;
        }

        bool IsTensor(ExpressionSyntax expression) => apis.FindType(model.GetTypeInfo(expression, cancellationToken).Type, Apis.ApiRole.Native) is not null;
        bool IsInside(ExpressionSyntax target) => model.GetSymbolInfo(target, cancellationToken).Symbol is ILocalSymbol local && local.DeclaringSyntaxReferences.All(reference => body.Span.Contains(reference.Span));

        return body.DescendantNodes().All(node => node switch
        {
            AssignmentExpressionSyntax assignment => !IsTensor(assignment.Left) || IsInside(assignment.Left),
            ReturnStatementSyntax { Expression: { } returned } => !IsTensor(returned),
            YieldStatementSyntax => false,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var instance } } call => !call.ArgumentList.Arguments.Any(argument => IsTensor(argument.Expression))
                || model.GetSymbolInfo(call, cancellationToken).Symbol is not { } target || apis.Find(target, Apis.ApiRole.Add) is null || IsInside(instance),
            _ => true,
        });
    }

    private static BlockSyntax WithScope(BlockSyntax body, SemanticModel model)
    {
        var name = "scope";
        for (var number = 2; body.DescendantTokens().Any(token => token.ValueText == name) || model.LookupSymbols(body.SpanStart, name: name).Any(static symbol => symbol is ILocalSymbol or IParameterSymbol); number++)
        {
            name = "scope" + number;
        }

        var torch = model.LookupNamespacesAndTypes(body.SpanStart, name: "torch").IsEmpty ? "global::TorchSharp.torch" : "torch";
        var first = body.Statements[0];
        var declaration = SyntaxFactory.ParseStatement($"using var {name} = {torch}.NewDisposeScope();")
            .WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed).WithAdditionalAnnotations(Formatter.Annotation);
        var indentation = first.GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1);
        return body.WithStatements(body.Statements.Insert(0, declaration.WithLeadingTrivia(indentation)));
    }
}
