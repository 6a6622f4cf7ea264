using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace QualityGates.Fixes.Reproducibility;

/// <summary>A loader that is made for each epoch, with a seed of its own, where one seed would give all epochs one order.</summary>
internal static class EpochLoader
{
    internal const string Title = "Make the loader for each epoch, with a seed of its own";

    /// <summary>
    /// The root with the loader made in the loop of the epochs; null where that is not certain to be right: the loop does not count, the loader is used
    /// outside of it, or what it is made of would be made again with it.
    /// </summary>
    /// <param name="root">The file.</param>
    /// <param name="use">The call or creation that makes the loader.</param>
    /// <param name="seed">The seed to begin with; null to begin with the one it has.</param>
    /// <param name="model">The file's model.</param>
    /// <param name="cancellationToken">Cancels.</param>
    internal static SyntaxNode? Write(SyntaxNode root, SyntaxNode use, ExpressionSyntax? seed, SemanticModel model, CancellationToken cancellationToken)
    {
        var declaration = use.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } } ? statement : null;
        var uses = declaration is not null ? UsesOf(declaration, model, cancellationToken) : use.Parent is ForEachStatementSyntax direct && direct.Expression == use ? [use] : [];
        if (uses.Count == 0 || EpochsAround(uses[0]) is not { } epochs || uses.Exists(other => EpochsAround(other) != epochs) || CounterOf(epochs, model, cancellationToken) is not { } counter
            || (seed ?? SeedOf(use, model, cancellationToken)) is not { } first
            || SeedFix.WithArgument(use, "seed", Sum(first, counter), model, cancellationToken) is not { } seeded)
        {
            return null;
        }

        if (epochs.Span.Contains(use.Span))
        {
            return root.ReplaceNode(use, seeded);
        }

        if (declaration is null || epochs.SpanStart < declaration.Span.End || BodyOf(epochs) is not BlockSyntax body || HasStructure(declaration)
            || SeedFix.ArgumentsOf(use)?.Arguments.All(argument => argument.Expression is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or PrefixUnaryExpressionSyntax) != true
            || Keeping(seeded, use, model, cancellationToken) is not { } made)
        {
            return null;
        }

        SyntaxNode removed = declaration.Parent is GlobalStatementSyntax global ? global : declaration;
        var moved = declaration.ReplaceNode(use, made)
            .WithLeadingTrivia(declaration.GetLeadingTrivia().SkipWhile(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))).WithAdditionalAnnotations(Formatter.Annotation);
        var tracked = root.TrackNodes(removed, body);
        tracked = tracked.ReplaceNode(tracked.GetCurrentNode(body)!, tracked.GetCurrentNode(body)!.WithStatements(tracked.GetCurrentNode(body)!.Statements.Insert(0, moved)));
        return tracked.RemoveNode(tracked.GetCurrentNode(removed)!, SyntaxRemoveOptions.KeepNoTrivia);
    }

    /// <summary>The loader, with the data left to the next one when it is disposed.</summary>
    private static SyntaxNode? Keeping(SyntaxNode seeded, SyntaxNode use, SemanticModel model, CancellationToken cancellationToken)
    {
        const string Disposes = "disposeDataset";
        if (SeedFix.ArgumentsOf(use) is not { } before || SeedFix.ArgumentsOf(seeded) is not { } list || model.GetSymbolInfo(use, cancellationToken).Symbol is not IMethodSymbol { Parameters: var parameters }
            || !parameters.Any(static parameter => parameter.Name == Disposes))
        {
            return null;
        }

        var no = SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression);
        return SeedFix.ArgumentFor(use, before, Disposes, model, cancellationToken) is { } written
            ? seeded.ReplaceNode(list.Arguments[before.Arguments.IndexOf(written)].Expression, no)
            : seeded.ReplaceNode(list, SeedFix.With(list, SyntaxFactory.Argument(SyntaxFactory.NameColon(Disposes).WithTrailingTrivia(SyntaxFactory.Space), default, no)));
    }

    private static List<SyntaxNode> UsesOf(LocalDeclarationStatementSyntax declaration, SemanticModel model, CancellationToken cancellationToken)
    {
        var name = declaration.Declaration.Variables[0].Identifier.ValueText;
        var local = model.GetDeclaredSymbol(declaration.Declaration.Variables[0], cancellationToken);
        SyntaxNode scope = declaration.Parent is GlobalStatementSyntax { Parent: { } unit } ? unit : declaration.Parent!;
        return [.. scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(node => node.Identifier.ValueText == name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(node, cancellationToken).Symbol, local))];
    }

    /// <summary>The loop around the pass in which a loader is used.</summary>
    private static StatementSyntax? EpochsAround(SyntaxNode use)
    {
        var pass = use.Ancestors().OfType<CommonForEachStatementSyntax>().FirstOrDefault(loop => loop.Expression.Span.Contains(use.Span));
        return (pass ?? use).Ancestors().TakeWhile(static around => around is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) or GlobalStatementSyntax)
            .FirstOrDefault(static around => around is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax) as StatementSyntax;
    }

    /// <summary>The number that tells the turns of a loop apart.</summary>
    private static string? CounterOf(StatementSyntax loop, SemanticModel model, CancellationToken cancellationToken) => loop switch
    {
        ForStatementSyntax { Declaration.Variables: { Count: 1 } variables } when variables[0] is var counter && model.GetDeclaredSymbol(counter, cancellationToken) is ILocalSymbol { Type.SpecialType: SpecialType.System_Int32 } => counter.Identifier.ValueText,
        ForEachStatementSyntax each when model.GetDeclaredSymbol(each, cancellationToken) is { Type.SpecialType: SpecialType.System_Int32 } => each.Identifier.ValueText,
        _ => null,
    };

    private static StatementSyntax? BodyOf(StatementSyntax loop) => loop switch
    {
        ForStatementSyntax counted => counted.Statement,
        CommonForEachStatementSyntax each => each.Statement,
        _ => null,
    };

    private static ExpressionSyntax? SeedOf(SyntaxNode use, SemanticModel model, CancellationToken cancellationToken) =>
        SeedFix.ArgumentsOf(use) is { } list ? SeedFix.ArgumentFor(use, list, "seed", model, cancellationToken)?.Expression.WithoutTrivia() : null;

    private static BinaryExpressionSyntax Sum(ExpressionSyntax seed, string counter) => SyntaxFactory.BinaryExpression(
        SyntaxKind.AddExpression,
        (seed is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax ? seed : SyntaxFactory.ParenthesizedExpression(seed)).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.Token(SyntaxKind.PlusToken).WithTrailingTrivia(SyntaxFactory.Space),
        SyntaxFactory.IdentifierName(counter));

    private static bool HasStructure(SyntaxNode node) => node.DescendantTrivia().Any(static trivia => trivia.HasStructure);
}
