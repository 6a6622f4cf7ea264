using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using QualityGates.Rules.Serving;

namespace QualityGates.Fixes.Serving;

/// <summary>MLQ6004: declares what has to be disposed with <c>using</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndisposedInferenceResourceFix)), Shared]
public sealed class UndisposedInferenceResourceFix() : DocumentFix(UndisposedInferenceResource.Id)
{
    private protected override string TitleOf(Diagnostic diagnostic) => "Dispose it with 'using'";

    private protected override async Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        diagnostic.Properties.ContainsKey(UndisposedInferenceResource.EndsHere) && await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
        && CallAt(root, diagnostic) is { } call && await PlanAsync(document, call, cancellationToken).ConfigureAwait(false) is not null;

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null)
        {
            return document;
        }

        // One after the other: two of a block may want the same name. Calls are marked, because each change moves those behind it.
        var marks = diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start).Where(static diagnostic => diagnostic.Properties.ContainsKey(UndisposedInferenceResource.EndsHere))
            .Select(diagnostic => (Call: CallAt(root, diagnostic), Mark: new SyntaxAnnotation())).Where(static marked => marked.Call is not null).ToList();
        document = document.WithSyntaxRoot(root.ReplaceNodes(
            marks.Select(static marked => (SyntaxNode)marked.Call!), (original, current) => current.WithAdditionalAnnotations(marks.First(marked => marked.Call == original).Mark)));
        foreach (var (_, mark) in marks)
        {
            root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            if (root!.GetAnnotatedNodes(mark).FirstOrDefault() is ExpressionSyntax call && await PlanAsync(document, call, cancellationToken).ConfigureAwait(false) is { } plan)
            {
                var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
                Apply(editor, call, plan.Statement, plan.Name);
                document = editor.GetChangedDocument();
            }
        }

        return document;
    }

    private static void Apply(DocumentEditor editor, ExpressionSyntax call, StatementSyntax statement, string? name)
    {
        if (name is null)
        {
            var declaration = (LocalDeclarationStatementSyntax)statement;
            editor.ReplaceNode(declaration, declaration.WithoutLeadingTrivia()
                .WithUsingKeyword(SyntaxFactory.Token(declaration.GetLeadingTrivia(), SyntaxKind.UsingKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space))));
            return;
        }

        var held = SyntaxFactory.ParseStatement($"using var {name} = {call.WithoutTrivia()};\n").WithLeadingTrivia(statement.GetLeadingTrivia()).WithAdditionalAnnotations(Formatter.Annotation);
        SyntaxNode whole = statement.Parent is GlobalStatementSyntax global ? global : statement;
        if (statement is ExpressionStatementSyntax { Expression: var expression } && expression == call)
        {
            var only = held.WithTrailingTrivia(statement.GetTrailingTrivia());
            editor.ReplaceNode(whole, whole is GlobalStatementSyntax ? SyntaxFactory.GlobalStatement(only) : only);
            return;
        }

        editor.ReplaceNode(call, SyntaxFactory.IdentifierName(name).WithTriviaFrom(call));
        editor.InsertBefore(whole, whole is GlobalStatementSyntax ? SyntaxFactory.GlobalStatement(held) : held);
        editor.ReplaceNode(whole, static (current, _) => current.WithLeadingTrivia(
            current.GetLeadingTrivia() is { Count: > 0 } trivia && trivia.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? SyntaxFactory.TriviaList(trivia.Last()) : SyntaxFactory.TriviaList()));
    }

    private static ExpressionSyntax? CallAt(SyntaxNode root, Diagnostic diagnostic) => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
        .FirstAncestorOrSelf<ExpressionSyntax>(static node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);

    private static async Task<(StatementSyntax Statement, string? Name)?> PlanAsync(Document document, ExpressionSyntax call, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return null;
        }

        if (call.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration } } variable })
        {
            return IsInBlock(declaration) && declaration.AwaitKeyword == default && model.GetDeclaredSymbol(variable, cancellationToken) is ILocalSymbol local
                && Locals.DeclarationOf(local, model, cancellationToken) is not null && IsDisposable(local.Type) ? (declaration, null) : null;
        }

        // At the head of a chain it is what the statement begins with.
        ExpressionSyntax whole = call;
        while (whole.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax && whole.Parent is ExpressionSyntax outer && outer.SpanStart == whole.SpanStart)
        {
            whole = outer;
        }

        var statement = whole.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax chained } } } => chained,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax, Parent: ExpressionStatementSyntax assigned } => assigned,
            ReturnStatementSyntax returned => returned,
            ExpressionStatementSyntax plain => plain,
            ForEachStatementSyntax loop when loop.Expression == whole => (StatementSyntax)loop,
            _ => null,
        };
        if (statement is null || !IsInBlock(statement) || call is ImplicitObjectCreationExpressionSyntax)
        {
            return null;
        }

        var body = statement.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax) ?? root;
        var taken = body.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText).ToImmutableHashSet();
        var stem = call is InvocationExpressionSyntax ? "results" : "session";
        return (statement, Enumerable.Range(1, 100).Select(i => i == 1 ? stem : stem + i).First(name => !taken.Contains(name)));
    }

    private static bool IsInBlock(StatementSyntax statement) => statement.Parent is BlockSyntax or GlobalStatementSyntax;

    private static bool IsDisposable(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_IDisposable || type.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_IDisposable);
}
