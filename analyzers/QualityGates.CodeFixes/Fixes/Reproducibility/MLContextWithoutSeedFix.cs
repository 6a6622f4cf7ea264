using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QualityGates.Rules.Reproducibility;

namespace QualityGates.Fixes.Reproducibility;

/// <summary>MLQ1001: gives the context the seed that .editorconfig names, or 1.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MLContextWithoutSeedFix)), Shared]
public sealed class MLContextWithoutSeedFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [MLContextWithoutSeed.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is (BaseObjectCreationExpressionSyntax or GenericNameSyntax { TypeArgumentList.Arguments.Count: 1 }) and var place
                && diagnostic.Properties.TryGetValue(MLContextWithoutSeed.SeedProperty, out var text)
                && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seed))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Seed the context: 'seed: {text}'",
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(place is BaseObjectCreationExpressionSyntax creation
                            ? root.ReplaceNode(creation, WithSeed(creation, seed))
                            : WithFactory(root, (GenericNameSyntax)place, seed))),
                        equivalenceKey: nameof(MLContextWithoutSeedFix)),
                    diagnostic);
            }
        }
    }

    /// <summary><c>AddSingleton&lt;MLContext&gt;()</c> becomes <c>AddSingleton(_ =&gt; new MLContext(seed: 1))</c>.</summary>
    private static SyntaxNode WithFactory(SyntaxNode root, GenericNameSyntax registration, int seed)
    {
        var call = registration.FirstAncestorOrSelf<InvocationExpressionSyntax>()!;
        var context = registration.TypeArgumentList.Arguments[0].WithoutTrivia();
        var factory = SyntaxFactory.ParseExpression($"_ => new {context}(seed: {seed.ToString(CultureInfo.InvariantCulture)})");
        return root.ReplaceNode(call, call
            .ReplaceNode(registration, SyntaxFactory.IdentifierName(registration.Identifier).WithTriviaFrom(registration))
            .WithArgumentList(call.ArgumentList.AddArguments(SyntaxFactory.Argument(factory))));
    }

    private static BaseObjectCreationExpressionSyntax WithSeed(BaseObjectCreationExpressionSyntax creation, int seed)
    {
        // Parsed, because a negative number is an operator and a literal.
        var value = SyntaxFactory.ParseExpression(seed.ToString(CultureInfo.InvariantCulture));
        var argument = SyntaxFactory.Argument(SyntaxFactory.NameColon("seed").WithTrailingTrivia(SyntaxFactory.Space), default, value);
        var list = creation.ArgumentList is { } written
            ? written.WithArguments(SyntaxFactory.SingletonSeparatedList(argument.WithTriviaFrom(written.Arguments.FirstOrDefault() ?? argument)))
            : null;
        switch (creation)
        {
            case ObjectCreationExpressionSyntax named when list is null: // new MLContext { FallbackToCpu = true }
                return named
                    .WithType(named.Type.WithoutTrailingTrivia())
                    .WithArgumentList(SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(argument)).WithTrailingTrivia(named.Type.GetTrailingTrivia()));
            case ObjectCreationExpressionSyntax named:
                return named.WithArgumentList(list);
            default:
                return creation.WithArgumentList(list!);
        }
    }
}
