using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace QualityGates.Fixes;

/// <summary>Statements that are added or moved, in blocks, in top-level code, and where a block has to be made first.</summary>
internal static class Statements
{
    /// <summary>The statement whose only business is the expression at a place; null where that stands in the head of a loop, a lambda or a declaration of something else.</summary>
    internal static StatementSyntax? Around(SyntaxNode root, Location place) =>
        place.SourceTree == root.SyntaxTree && root.FullSpan.Contains(place.SourceSpan)
        && root.FindNode(place.SourceSpan, getInnermostNodeForTie: true).AncestorsAndSelf().FirstOrDefault(static node => node is StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax) is { } found
            ? found as ExpressionStatementSyntax ?? (StatementSyntax?)(found as LocalDeclarationStatementSyntax)
            : null;

    /// <summary>The outermost statement that begins at a position.</summary>
    internal static StatementSyntax? At(SyntaxNode root, string? start) =>
        int.TryParse(start, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var position) && root.FullSpan.Contains(position)
            ? root.FindToken(position).Parent?.AncestorsAndSelf().OfType<StatementSyntax>().LastOrDefault(statement => statement.SpanStart == position)
            : null;

    /// <summary>The statement as the member of a list: of a block, or of the program.</summary>
    internal static SyntaxNode ItemOf(StatementSyntax statement) => statement.Parent is GlobalStatementSyntax global ? global : statement;

    /// <summary>Whether a statement is one of several, so that others can stand beside it.</summary>
    internal static bool IsInList(SyntaxNode item) => item.Parent is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax;

    /// <summary>The statement of the same list that a place is in; null when it is in none.</summary>
    internal static SyntaxNode? SiblingAround(SyntaxNode item, Location place) =>
        place.SourceTree != item.SyntaxTree || !IsInList(item) ? null : item.Parent!.ChildNodes().FirstOrDefault(sibling => sibling is StatementSyntax or GlobalStatementSyntax && sibling.Span.Contains(place.SourceSpan));

    /// <summary>Whether the names an expression begins with mean at a statement what they mean where it comes from.</summary>
    internal static bool Reaches(string expression, SyntaxNode place, SemanticModel model)
    {
        var name = SyntaxFactory.ParseExpression(expression);
        while (name is MemberAccessExpressionSyntax access)
        {
            name = access.Expression;
        }

        return name is ThisExpressionSyntax
            || (name is IdentifierNameSyntax identifier && model.LookupSymbols(place.SpanStart, name: identifier.Identifier.ValueText).FirstOrDefault() is { } symbol
                && (symbol is not ILocalSymbol || symbol.DeclaringSyntaxReferences.All(reference => reference.Span.End <= place.SpanStart)));
    }

    /// <summary>Adds a statement before another, in a block of its own with it where there is no room.</summary>
    internal static void InsertBefore(SyntaxEditor editor, StatementSyntax place, string text) => Insert(editor, place, text, isBefore: true);

    /// <inheritdoc cref="InsertBefore"/>
    internal static void InsertAfter(SyntaxEditor editor, StatementSyntax place, string text) => Insert(editor, place, text, isBefore: false);

    /// <summary>Takes a member of a list to behind another one.</summary>
    internal static void MoveAfter(SyntaxEditor editor, SyntaxNode item, SyntaxNode anchor)
    {
        editor.InsertAfter(anchor, AsSiblingOf(anchor, item).WithAdditionalAnnotations(Formatter.Annotation));
        editor.RemoveNode(item, SyntaxRemoveOptions.KeepNoTrivia);
    }

    /// <summary>Takes a member of a list to before another one.</summary>
    internal static void MoveBefore(SyntaxEditor editor, SyntaxNode item, SyntaxNode anchor)
    {
        editor.InsertBefore(anchor, AsSiblingOf(anchor, item).WithAdditionalAnnotations(Formatter.Annotation));
        editor.RemoveNode(item, SyntaxRemoveOptions.KeepNoTrivia);
    }

    /// <summary>A statement of a block becomes one of the program where it is moved to top-level code.</summary>
    private static SyntaxNode AsSiblingOf(SyntaxNode anchor, SyntaxNode item) =>
        anchor is GlobalStatementSyntax && item is StatementSyntax statement ? SyntaxFactory.GlobalStatement(statement) : item;

    /// <summary>Whether what is written above a statement belongs to the place rather than to it.</summary>
    internal static bool HasDirectives(SyntaxNode item) => item.GetLeadingTrivia().Any(static trivia => trivia.IsDirective);

    private static void Insert(SyntaxEditor editor, StatementSyntax place, string text, bool isBefore)
    {
        var item = ItemOf(place);
        var end = place.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } known ? known : SyntaxFactory.ElasticCarriageReturnLineFeed;
        var added = SyntaxFactory.ParseStatement(text);
        if (!IsInList(item))
        {
            editor.ReplaceNode(place, (current, _) =>
            {
                var whole = ((StatementSyntax)current).WithoutTrivia();
                var first = (isBefore ? added : whole).WithTrailingTrivia(end);
                var second = (isBefore ? whole : added).WithTrailingTrivia(end);
                return SyntaxFactory.Block(first, second).WithTrailingTrivia(current.GetTrailingTrivia()).WithAdditionalAnnotations(Formatter.Annotation);
            });
            return;
        }

        var indent = item.GetLeadingTrivia() is { Count: > 0 } above && above[above.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(above[above.Count - 1]) : SyntaxFactory.TriviaList();
        added = added.WithLeadingTrivia(indent).WithTrailingTrivia(end);
        SyntaxNode node = item is GlobalStatementSyntax ? SyntaxFactory.GlobalStatement(added) : added;
        if (isBefore)
        {
            editor.InsertBefore(item, node);
        }
        else
        {
            editor.InsertAfter(item, node);
        }
    }
}
