using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using QualityGates.Testing.Verification.Messages;

namespace QualityGates.Testing.Verification.Axes;

/// <summary>
/// C# 14 has a second way to write an extension method, with symbols and operations of its own: each extension method is put into a block, on the lines
/// it has, where the Roslyn that runs the test knows them.
/// </summary>
internal sealed class ExtensionBlockAxis : IAxis
{
    private const int FirstWithBlocks = 5;

    public string Name => "Extension block";

    public string Claim => "Extension methods are seen through in a block as they are as static methods.";

    public async Task<string?> FindFaultAsync(AnalysisCase @case, CancellationToken cancellationToken)
    {
        if (typeof(Compilation).Assembly.GetName().Version!.Major < FirstWithBlocks)
        {
            return null;
        }

        var original = @case.Subject.Compilation;
        var written = original;
        foreach (var tree in original.SyntaxTrees)
        {
            var changes = tree.GetRoot(cancellationToken).DescendantNodes().OfType<MethodDeclarationSyntax>().SelectMany(ChangesOf).OrderBy(change => change.Span.Start).ToList();
            if (changes.Count > 0)
            {
                written = written.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText(cancellationToken).WithChanges(changes)));
            }
        }

        // A call that names the type parameters names others now.
        if (written == original || ErrorsIn(written, cancellationToken) != ErrorsIn(original, cancellationToken))
        {
            return null;
        }

        var outcome = await @case.Subject.With(written).BuildAsync(cancellationToken).ConfigureAwait(false);
        if (AnalyzerAxes.Crash(outcome, "Crash") is { } crash)
        {
            return crash;
        }

        var missing = @case.Build.Diagnostics.Select(Describe).ToList();
        var unexpected = outcome.Diagnostics.Select(Describe).Where(line => !missing.Remove(line)).ToList();
        return missing.Count == 0 && unexpected.Count == 0
            ? null
            : $"Missing:\n{DiagnosticText.List(missing)}\nUnexpected:\n{DiagnosticText.List(unexpected)}\nSource:\n{string.Join("\n", written.SyntaxTrees)}";
    }

    /// <summary>By line: what is written in front of a method moves its columns.</summary>
    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {string.Join(" ", diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(location => $"{location.GetLineSpan().Path}({location.GetLineSpan().StartLinePosition.Line + 1})"))}: "
        + diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static int ErrorsIn(Compilation compilation, CancellationToken cancellationToken) =>
        compilation.GetDiagnostics(cancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static IEnumerable<TextChange> ChangesOf(MethodDeclarationSyntax method)
    {
        if (method.ParameterList.Parameters.FirstOrDefault() is not { Type: { } type } receiver || !receiver.Modifiers.Any(SyntaxKind.ThisKeyword) || method.AttributeLists.Count > 0
            || method.Modifiers.FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.StaticKeyword)) is not { Span.Length: > 0 } @static)
        {
            yield break;
        }

        // The type parameters of the receiver are those of the block.
        var names = type.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText).ToHashSet(StringComparer.Ordinal);
        var moved = method.TypeParameterList?.Parameters.Where(parameter => names.Contains(parameter.Identifier.ValueText)).ToList() ?? [];
        var constraints = method.ConstraintClauses.Where(clause => moved.Exists(parameter => parameter.Identifier.ValueText == clause.Name.Identifier.ValueText)).ToList();
        var modifiers = string.Concat(receiver.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.ThisKeyword)).Select(modifier => modifier.Text + " "));
        yield return new TextChange(new TextSpan(method.SpanStart, 0), $"extension{ListOf(moved)}({modifiers}{type} {receiver.Identifier}) {string.Concat(constraints.Select(clause => clause + " "))}{{ ");
        yield return new TextChange(@static.Span, string.Empty);
        if (moved.Count > 0)
        {
            yield return new TextChange(method.TypeParameterList!.Span, ListOf([.. method.TypeParameterList.Parameters.Except(moved)]));
        }

        var end = method.ParameterList.Parameters.Count > 1 ? method.ParameterList.Parameters[1].SpanStart : receiver.Span.End;
        foreach (var gone in constraints.Select(clause => clause.Span).Prepend(TextSpan.FromBounds(receiver.SpanStart, end)))
        {
            yield return new TextChange(gone, new string('\n', method.SyntaxTree.GetText().ToString(gone).Count(character => character == '\n')));
        }

        yield return new TextChange(new TextSpan(method.Span.End, 0), " }");
    }

    private static string ListOf(List<TypeParameterSyntax> parameters) => parameters.Count == 0 ? string.Empty : $"<{string.Join(", ", parameters.Select(parameter => parameter.Identifier.ValueText))}>";
}
