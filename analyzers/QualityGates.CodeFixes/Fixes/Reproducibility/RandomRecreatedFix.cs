using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using QualityGates.Rules.Reproducibility;

namespace QualityGates.Fixes.Reproducibility;

/// <summary>MLQ1013: creates the generator once, before the loop or query that draws from it; a loader with one order for all epochs anew for each.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RandomRecreatedFix)), Shared]
public sealed class RandomRecreatedFix() : DocumentFix(RandomRecreated.Id)
{
    private protected override string TitleOf(Diagnostic diagnostic) => IsReplay(diagnostic) ? EpochLoader.Title : "Create the generator once";

    private protected override async Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        IsReplay(diagnostic) ? await ReplayAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not null
        : await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not null;

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in diagnostics.OrderByDescending(static diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            // From the end of the file on: what is before stays where it is. One by one: two generators of one method may want the same name.
            document = await FixAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
        }

        return document;
    }

    private static bool IsReplay(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(RandomRecreated.ReplaysProperty);

    private static async Task<Document?> ReplayAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root is not null && model is not null && SeedFix.UseAt(root, diagnostic) is { } use && EpochLoader.Write(root, use, seed: null, model, cancellationToken) is { } changed
            ? document.WithSyntaxRoot(changed)
            : null;
    }

    private static async Task<Document> FixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (IsReplay(diagnostic))
        {
            return await ReplayAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) ?? document;
        }

        if (await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } plan)
        {
            return document;
        }

        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var declaration = SyntaxFactory.ParseStatement($"var {plan.Name} = {plan.Creation.WithoutTrivia()};\n")
            .WithLeadingTrivia(plan.Before.GetLeadingTrivia()).WithAdditionalAnnotations(Formatter.Annotation);
        if (plan.Declaration is not null)
        {
            editor.RemoveNode(plan.Declaration, SyntaxRemoveOptions.KeepNoTrivia);
        }
        else
        {
            editor.ReplaceNode(plan.Creation, (current, _) => SyntaxFactory.IdentifierName(plan.Name).WithTriviaFrom(current));
        }

        SyntaxNode before = plan.Before.Parent is GlobalStatementSyntax global ? global : plan.Before;
        editor.InsertBefore(before, before is GlobalStatementSyntax ? SyntaxFactory.GlobalStatement(declaration) : declaration);
        editor.ReplaceNode(before, static (current, _) => current.WithLeadingTrivia(IndentOf(current.GetLeadingTrivia())));
        return editor.GetChangedDocument();
    }

    private static async Task<(BaseObjectCreationExpressionSyntax Creation, StatementSyntax? Declaration, StatementSyntax Before, string Name)?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation)
        {
            return null;
        }

        var declaration = creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } } ? statement : null;
        var isConstant = creation.ArgumentList is { Arguments: { Count: 1 } arguments } && model.GetConstantValue(arguments[0].Expression, cancellationToken).HasValue;
        if (creation is ImplicitObjectCreationExpressionSyntax || Region(creation, outermost: isConstant) is not { Parent: BlockSyntax or GlobalStatementSyntax } before)
        {
            return null;
        }

        var body = (SyntaxNode?)before.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) ?? root;
        var taken = body.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText).ToImmutableHashSet();
        if (declaration is not null)
        {
            var name = declaration.Declaration.Variables[0].Identifier.ValueText;
            return body.DescendantNodes().Count(node => node is VariableDeclaratorSyntax or ParameterSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax && NameOf(node) == name) == 1
                && !declaration.HasStructuredTrivia && !HasComment(declaration) ? (creation, declaration, before, name) : null;
        }

        return (creation, null, before, Enumerable.Range(0, 100).Select(static i => i == 0 ? "random" : "random" + (i + 1)).First(name => !taken.Contains(name)));
    }

    /// <summary>What stands above the loop now stands above the declaration.</summary>
    private static SyntaxTriviaList IndentOf(SyntaxTriviaList trivia) =>
        trivia.Count > 0 && trivia[trivia.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(trivia[trivia.Count - 1]) : SyntaxFactory.TriviaList();

    private static bool HasComment(SyntaxNode node) => node.GetLeadingTrivia().Concat(node.GetTrailingTrivia()).Any(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));

    private static string? NameOf(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        ForEachStatementSyntax loop => loop.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The statement before which the generator can be created: the loop around it, or the statement of the query.</summary>
    private static StatementSyntax? Region(SyntaxNode creation, bool outermost)
    {
        StatementSyntax? found = null;
        for (var around = creation.Parent; around is not null and not MemberDeclarationSyntax; around = around.Parent)
        {
            if (around is LocalFunctionStatementSyntax)
            {
                break;
            }

            if (around is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax)
            {
                found = (StatementSyntax)around;
            }
            else if (around is AnonymousFunctionExpressionSyntax function)
            {
                found = function.FirstAncestorOrSelf<StatementSyntax>();
                around = found ?? around;
            }

            if (found is not null && !outermost)
            {
                break;
            }
        }

        return found;
    }
}
