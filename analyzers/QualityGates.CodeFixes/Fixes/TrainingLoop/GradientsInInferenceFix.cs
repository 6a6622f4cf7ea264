using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using QualityGates.Rules.TrainingLoop;

namespace QualityGates.Fixes.TrainingLoop;

/// <summary>MLQ5004: puts the loop under a guard, or holds the guard that is there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GradientsInInferenceFix)), Shared]
public sealed class GradientsInInferenceFix() : DocumentFix(GradientsInInference.Id)
{
    private const string Name = "noGrad";

    private protected override string TitleOf(Diagnostic diagnostic) => IsDropped(diagnostic) ? "Hold it with 'using var'" : "Put the loop under 'torch.no_grad()'";

    private protected override async Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return (IsDropped(diagnostic) ? (SyntaxNode?)GuardAt(root!, diagnostic) : LoopAt(root!, diagnostic)) is not null;
    }

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var editor = new SyntaxEditor(root!, document.Project.Solution.Services);
        var done = new HashSet<SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            if (IsDropped(diagnostic) && GuardAt(root!, diagnostic) is { } guard && done.Add(guard))
            {
                editor.ReplaceNode(guard, Held(guard));
            }
            else if (!IsDropped(diagnostic) && LoopAt(root!, diagnostic) is { } loop && done.Add(loop))
            {
                var isNear = model!.LookupNamespacesAndTypes(loop.SpanStart, name: "torch").Any(static symbol => symbol is INamedTypeSymbol);
                editor.ReplaceNode(loop, (current, _) => Guarded((StatementSyntax)current, isNear ? "torch.no_grad()" : "TorchSharp.torch.no_grad()"));
            }
        }

        return document.WithSyntaxRoot(editor.GetChangedRoot());
    }

    private static bool IsDropped(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(GradientsInInference.DroppedProperty);

    private static StatementSyntax? LoopAt(SyntaxNode root, Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(GradientsInInference.StartProperty, out var start) ? Statements.At(root, start) : null;

    private static StatementSyntax? GuardAt(SyntaxNode root, Diagnostic diagnostic) =>
        Statements.Around(root, diagnostic.Location) is { } statement && statement is LocalDeclarationStatementSyntax or ExpressionStatementSyntax
            && Statements.IsInList(Statements.ItemOf(statement)) && statement.Parent is not SwitchSectionSyntax && !IsAllOfABody(root.FindNode(diagnostic.Location.SourceSpan), statement) ? statement : null;

    /// <summary>Whether a guard is all that a method or lambda does: held there, it would end at once.</summary>
    private static bool IsAllOfABody(SyntaxNode guard, StatementSyntax statement) =>
        guard.AncestorsAndSelf().TakeWhile(node => node != statement).Any(static node => node is ArrowExpressionClauseSyntax or LambdaExpressionSyntax { Block: null });

    private static UsingStatementSyntax Guarded(StatementSyntax loop, string guard)
    {
        var end = loop.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var line = end.RawKind == 0 ? SyntaxFactory.ElasticCarriageReturnLineFeed : end;
        var block = SyntaxFactory.Block(
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(line), [loop.WithoutLeadingTrivia().WithTrailingTrivia(line)], SyntaxFactory.Token(SyntaxKind.CloseBraceToken));
        return SyntaxFactory.UsingStatement(null, SyntaxFactory.ParseExpression(guard), block)
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithCloseParenToken(SyntaxFactory.Token(SyntaxKind.CloseParenToken).WithTrailingTrivia(line))
            .WithLeadingTrivia(loop.GetLeadingTrivia()).WithTrailingTrivia(loop.GetTrailingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static LocalDeclarationStatementSyntax Held(StatementSyntax statement)
    {
        var keyword = SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (statement is LocalDeclarationStatementSyntax local)
        {
            return local.WithoutLeadingTrivia().WithUsingKeyword(keyword).WithLeadingTrivia(statement.GetLeadingTrivia());
        }

        var expression = ((ExpressionStatementSyntax)statement).Expression;
        var guard = expression is AssignmentExpressionSyntax assignment ? assignment.Right : expression;
        var declaration = (LocalDeclarationStatementSyntax)SyntaxFactory.ParseStatement($"using var {FreeName(statement)} = {guard.WithoutTrivia()};");
        return declaration.WithTriviaFrom(statement);
    }

    private static string FreeName(StatementSyntax statement)
    {
        var scope = (SyntaxNode?)statement.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) ?? statement.SyntaxTree.GetRoot();
        var taken = new HashSet<string>(scope.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText), StringComparer.Ordinal);
        var name = Name;
        for (var i = 2; taken.Contains(name); i++)
        {
            name = FormattableString.Invariant($"{Name}{i}");
        }

        return name;
    }
}
