using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using QualityGates.Rules.TrainingLoop;

namespace QualityGates.Fixes.TrainingLoop;

/// <summary>MLQ5008: makes the optimizer after the move, or before the loop.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OptimizerBeforeMoveFix)), Shared]
public sealed class OptimizerBeforeMoveFix() : DocumentFix(OptimizerBeforeMove.Id)
{
    private protected override string TitleOf(Diagnostic diagnostic) => Repeats(diagnostic) ? "Make the optimizer before the loop" : "Make the optimizer after the move";

    private protected override async Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not null;

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var editor = new SyntaxEditor(root!, document.Project.Solution.Services);
        foreach (var diagnostic in diagnostics)
        {
            if (await PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } plan)
            {
                continue;
            }

            if (Repeats(diagnostic))
            {
                Statements.MoveBefore(editor, plan.Item, plan.Anchor);
            }
            else
            {
                Statements.MoveAfter(editor, plan.Item, plan.Anchor);
            }
        }

        return document.WithSyntaxRoot(editor.GetChangedRoot());
    }

    private static bool Repeats(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(OptimizerBeforeMove.RepeatsProperty);

    private static async Task<(SyntaxNode Item, SyntaxNode Anchor)?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (Statements.Around(root!, diagnostic.Location) is not { } statement || diagnostic.AdditionalLocations.Count == 0)
        {
            return null;
        }

        var item = Statements.ItemOf(statement);
        if (Statements.HasDirectives(item) || !Statements.IsInList(item))
        {
            return null;
        }

        if (Repeats(diagnostic))
        {
            return statement is LocalDeclarationStatementSyntax local && LoopFor(local) is { } loop && IsOnly(local, loop) ? (item, Statements.ItemOf(loop)) : null;
        }

        // Nothing on the way to the move may need the optimizer.
        var names = NamesMadeBy(statement);
        return Statements.SiblingAround(item, diagnostic.AdditionalLocations[0]) is { } move && move.SpanStart > item.SpanStart && move is ExpressionStatementSyntax or LocalDeclarationStatementSyntax or GlobalStatementSyntax { Statement: ExpressionStatementSyntax or LocalDeclarationStatementSyntax }
            && !item.Parent!.ChildNodes().Where(node => node.SpanStart > item.SpanStart && node.SpanStart <= move.SpanStart).SelectMany(static node => node.DescendantTokens()).Any(token => token.IsKind(SyntaxKind.IdentifierToken) && names.Contains(token.ValueText))
                ? (item, move)
                : null;
    }

    private static ImmutableHashSet<string> NamesMadeBy(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax local => [.. local.Declaration.Variables.Select(static variable => variable.Identifier.ValueText)],
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => [assignment.Left.DescendantTokens().LastOrDefault(static token => token.IsKind(SyntaxKind.IdentifierToken)).ValueText],
        _ => [],
    };

    /// <summary>The outermost loop that neither declares nor changes anything the declaration needs.</summary>
    private static StatementSyntax? LoopFor(LocalDeclarationStatementSyntax declaration)
    {
        var needed = declaration.Declaration.Variables.SelectMany(static variable => variable.Initializer!.DescendantNodes().OfType<IdentifierNameSyntax>()).Select(static name => name.Identifier.ValueText).ToImmutableHashSet();
        StatementSyntax? outermost = null;
        foreach (var node in declaration.Ancestors())
        {
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax)
            {
                break;
            }

            if (node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax)
            {
                if (node.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && needed.Contains(token.ValueText)
                    && (token.Parent is VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax || token.Parent?.Parent is AssignmentExpressionSyntax { Left: var changed } && changed == token.Parent)
                    && !declaration.Span.Contains(token.Span)))
                {
                    break;
                }

                outermost = (StatementSyntax)node;
            }
        }

        return outermost is not null && Statements.IsInList(Statements.ItemOf(outermost)) ? outermost : null;
    }

    /// <summary>Whether the names are free outside the loop.</summary>
    private static bool IsOnly(LocalDeclarationStatementSyntax declaration, StatementSyntax loop)
    {
        var names = NamesMadeBy(declaration);
        return !Statements.ItemOf(loop).Parent!.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && names.Contains(token.ValueText) && !declaration.Span.Contains(token.Span)
            && token.Parent is VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax or ParameterSyntax);
    }
}
