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

/// <summary>MLQ1009: hashes a text with FNV-1a, which a function written beside it does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProcessRandomHashFix)), Shared]
public sealed class ProcessRandomHashFix() : DocumentFix(ProcessRandomHash.Id)
{
    private const string Function = "StableHash";

    private const string Body = """
        static int StableHash(string text)
        {
            // FNV-1a: the same number in every process and on every machine.
            var hash = 2166136261u;
            foreach (var character in text)
            {
                hash = unchecked((hash ^ character) * 16777619u);
            }

            return unchecked((int)hash);
        }
        """;

    private protected override string TitleOf(Diagnostic diagnostic) => "Hash with FNV-1a";

    private protected override async Task<bool> CanFixAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not null;

    private protected override async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var places = new HashSet<SyntaxNode>();
        foreach (var diagnostic in diagnostics)
        {
            if (await FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } found)
            {
                continue;
            }

            editor.ReplaceNode(found.Call, static (current, _) => Hashed((InvocationExpressionSyntax)current));
            if (!found.IsThere && places.Add(found.Around))
            {
                Add(editor, found.Around);
            }
        }

        return editor.GetChangedDocument();
    }

    private static void Add(DocumentEditor editor, SyntaxNode around)
    {
        if (around is CompilationUnitSyntax)
        {
            var last = around.ChildNodes().OfType<GlobalStatementSyntax>().Last();
            var function = SyntaxFactory.GlobalStatement((StatementSyntax)SyntaxFactory.ParseStatement(Body + "\n"))
                .WithLeadingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed, SyntaxFactory.ElasticCarriageReturnLineFeed).WithAdditionalAnnotations(Formatter.Annotation);
            editor.InsertAfter(last, function);
        }
        else
        {
            var method = SyntaxFactory.ParseMemberDeclaration("private " + Body + "\n")!.WithLeadingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed).WithAdditionalAnnotations(Formatter.Annotation);
            editor.AddMember(around, method);
        }
    }

    private static async Task<(InvocationExpressionSyntax Call, SyntaxNode Around, bool IsThere)?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null
            || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call } }
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String })
        {
            return null;
        }

        var type = call.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        var there = model.LookupSymbols(call.SpanStart, name: Function).Where(symbol => !IsOfStatements(symbol, type)).ToImmutableArray();
        var isThere = there.Any(static symbol => symbol is IMethodSymbol { IsStatic: true, Parameters: { Length: 1 } parameters, ReturnType.SpecialType: SpecialType.System_Int32 } && parameters[0].Type.SpecialType == SpecialType.System_String);
        var around = type ?? call.FirstAncestorOrSelf<GlobalStatementSyntax>()?.Parent;
        return around is null || (!there.IsEmpty && !isThere) ? null : (call, around, isThere);
    }

    /// <summary>Whether a function is one of the statements of the program, whose name the types behind them see and cannot use.</summary>
    private static bool IsOfStatements(ISymbol symbol, TypeDeclarationSyntax? type) =>
        type is not null && symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction } && !symbol.DeclaringSyntaxReferences.Any(declared => type.Span.Contains(declared.Span));

    private static InvocationExpressionSyntax Hashed(InvocationExpressionSyntax call)
    {
        var text = ((MemberAccessExpressionSyntax)call.Expression).Expression;
        while (text is ParenthesizedExpressionSyntax inner)
        {
            text = inner.Expression;
        }

        return SyntaxFactory.InvocationExpression(SyntaxFactory.IdentifierName(Function), SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(text.WithoutTrivia()))))
            .WithTriviaFrom(call);
    }
}
