using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace QualityGates.Testing.Tests.Planted;

/// <summary>The name is taken in the tests that use it.</summary>
public sealed class FixToTakenName : RenameFix
{
    protected override string Replacement(SyntaxToken name) => "taken";
}

/// <summary>Adds a local nobody uses.</summary>
public sealed class FixThatDrawsWarning : RenameFix
{
    protected override string Replacement(SyntaxToken name) => "unused = 0, " + base.Replacement(name);
}

public sealed class FixWithoutEffect : RenameFix
{
    protected override Document Fix(Document document, SyntaxNode root, SyntaxToken name)
        => root.ToFullString().Contains("/*seen*/", StringComparison.Ordinal) ? document : base.Fix(document, root, name);

    protected override string Replacement(SyntaxToken name) => "/*seen*/" + name.Text;
}

public sealed class FixThatGrows : RenameFix
{
    protected override string Replacement(SyntaxToken name) => name.Text + "_";
}

public sealed class FixWithOtherBlanks : RenameFix
{
    protected override string Replacement(SyntaxToken name) => base.Replacement(name) + " ";
}

public sealed class FixNeverOffered : RenameFix
{
    protected override bool ShouldOffer(SyntaxToken name) => false;
}

/// <summary>Writes what looks right, as one token that no parser would make of it.</summary>
public sealed class FixWithImpossibleTree : RenameFix
{
    protected override Document Fix(Document document, SyntaxNode root, SyntaxToken name)
        => document.WithSyntaxRoot(root.ReplaceToken(
            name, SyntaxFactory.Identifier(name.LeadingTrivia, SyntaxKind.IdentifierToken, "good = 0, more", "good", name.TrailingTrivia)));
}

public sealed class FixToUgly : RenameFix
{
    protected override string Replacement(SyntaxToken name) => "ugly" + name.Text[3..];
}

public sealed class FixAllOtherwise : RenameFix
{
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var text = await document.GetTextAsync(context.CancellationToken);
        var changes = diagnostics.Select(diagnostic => new TextChange(new TextSpan(diagnostic.Location.SourceSpan.Start, 3), "fine"));
        return document.WithText(text.WithChanges(changes));
    });
}

/// <summary>Leaves all but the first diagnostic of a document to a further pass.</summary>
public sealed class FixAllInManyPasses : RenameFix
{
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        var root = (await document.GetSyntaxRootAsync(context.CancellationToken))!;
        return Fix(document, root, root.FindToken(diagnostics[0].Location.SourceSpan.Start));
    });
}

/// <summary>Besides bad locals it reports ugly ones, by an id no fix handles.</summary>
public sealed class BadAndUglyRule : BadLocalRule
{
    private static readonly DiagnosticDescriptor Ugly = new("TEST003", "Ugly local", "Local '{0}' is ugly", "Test", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule, Ugly];

    protected override void Register(AnalysisContext context)
    {
        base.Register(context);
        context.RegisterOperationAction(
            operation =>
            {
                if (Name(operation).StartsWith("ugly", StringComparison.Ordinal))
                {
                    operation.ReportDiagnostic(Diagnostic.Create(Ugly, NameOf(operation.Operation), Name(operation)));
                }
            },
            OperationKind.VariableDeclarator);
    }
}
