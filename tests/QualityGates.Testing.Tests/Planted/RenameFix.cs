using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace QualityGates.Testing.Tests.Planted;

/// <summary>The well-behaved fix of these tests: bad… becomes good… where it is declared. Faulty ones write something else.</summary>
public class RenameFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TEST001"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        var name = root.FindToken(context.Span.Start);
        if (ShouldOffer(name))
        {
            context.RegisterCodeFix(
                CodeAction.Create("Rename", _ => Task.FromResult(Fix(context.Document, root, name)), equivalenceKey: nameof(RenameFix)),
                context.Diagnostics);
        }
    }

    protected virtual bool ShouldOffer(SyntaxToken name) => true;

    protected virtual Document Fix(Document document, SyntaxNode root, SyntaxToken name)
        => document.WithText(root.SyntaxTree.GetText().Replace(name.Span, Replacement(name)));

    protected virtual string Replacement(SyntaxToken name) => "good" + name.Text[3..];
}
