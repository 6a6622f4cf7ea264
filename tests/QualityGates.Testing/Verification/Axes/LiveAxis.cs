using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using QualityGates.Testing.Verification.Messages;

namespace QualityGates.Testing.Verification.Axes;

/// <summary>
/// An editor asks for one document, often for one member of it. It never runs actions at the end of a compilation and drops what
/// is reported outside of the document.
/// </summary>
internal sealed class LiveAxis : IAxis
{
    public string Name => "Live";

    public string Claim => "What an editor shows for a document is what the build reports in it. Only descriptors tagged CompilationEnd are exempt.";

    public async Task<string?> FindFaultAsync(AnalysisCase @case, CancellationToken cancellationToken)
    {
        foreach (var tree in @case.Subject.Compilation.SyntaxTrees)
        {
            var built = @case.Build.Diagnostics
                .Where(diagnostic => diagnostic.Location.SourceTree == tree
                    && !diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd))
                .ToList();
            var root = await tree.GetRootAsync(cancellationToken).ConfigureAwait(false);
            var members = built.Select(diagnostic => MemberAround(root, diagnostic.Location.SourceSpan)).OfType<TextSpan>().Distinct();
            foreach (var span in members.Select(member => (TextSpan?)member).Prepend(null))
            {
                var live = await @case.Subject.LiveAsync(tree, span, cancellationToken).ConfigureAwait(false);
                var asked = span is { } part ? $"{tree.FilePath}, asked for {tree.GetLineSpan(part, cancellationToken).Span}" : tree.FilePath;
                var fault = AnalyzerAxes.Crash(live, "while analysing")
                    ?? DiagnosticText.Difference(built.Where(Wanted), live.Diagnostics.Where(Wanted));
                if (fault is not null)
                {
                    return $"{asked}:\n{fault}";
                }

                bool Wanted(Diagnostic diagnostic) => span is not { } part || part.Contains(diagnostic.Location.SourceSpan);
            }
        }

        return null;
    }

    /// <summary>Top-level statements have no member of their own and are covered by the request for the document.</summary>
    private static TextSpan? MemberAround(SyntaxNode root, TextSpan span)
        => root.FindNode(span).AncestorsAndSelf()
            .OfType<MemberDeclarationSyntax>()
            .FirstOrDefault(member => member is not (GlobalStatementSyntax or BaseNamespaceDeclarationSyntax))?.Span;
}
