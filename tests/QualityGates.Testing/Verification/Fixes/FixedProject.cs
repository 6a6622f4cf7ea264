using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace QualityGates.Testing.Verification.Fixes;

/// <summary>Applies actions to a project and reads the result from its text, as a save and a build would.</summary>
internal static class FixedProject
{
    public static async Task<Project> ApplyAsync(
        Project project, CodeAction action, CodeActionValidationMode validation, IVerifier verifier, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)
            ?? throw new InvalidOperationException($"'{action.Title}' removed the project.");
        foreach (var id in changed.GetChanges(project).GetChangedDocuments().Concat(changed.GetChanges(project).GetAddedDocuments()).ToList())
        {
            var document = changed.GetDocument(id)!;
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var written = document.WithText(SourceText.From(text.ToString(), text.Encoding, text.ChecksumAlgorithm));
            if (validation != CodeActionValidationMode.None)
            {
                await VerifyTreeAsync(document, written, validation, action, verifier, cancellationToken).ConfigureAwait(false);
            }

            changed = written.Project;
        }

        return changed;
    }

    public static async Task<bool> IsSameAsync(Project left, Project right, CancellationToken cancellationToken)
        => (await TextsAsync(left, cancellationToken).ConfigureAwait(false)).SequenceEqual(await TextsAsync(right, cancellationToken).ConfigureAwait(false));

    /// <summary>All files a fix can change, by path, with line ends normalised: those belong to the machine and not to the fix.</summary>
    public static async Task<IReadOnlyList<(string Path, string Text)>> TextsAsync(Project project, CancellationToken cancellationToken)
    {
        var files = new List<(string, string)>();
        foreach (var document in project.Documents.Concat(project.AdditionalDocuments).Concat(project.AnalyzerConfigDocuments))
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            files.Add((document.FilePath ?? document.Name, Messages.TextDiff.Normalize(text.ToString())));
        }

        return files;
    }

    private static async Task VerifyTreeAsync(
        Document built, Document written, CodeActionValidationMode validation, CodeAction action, IVerifier verifier, CancellationToken cancellationToken)
    {
        var mine = (await built.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var parsed = (await written.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var difference = FirstDifference(mine, parsed);
        if (difference is null && validation == CodeActionValidationMode.Full && !SameTrivia(mine, parsed))
        {
            difference = "in trivia";
        }

        if (difference is not null)
        {
            verifier.Fail(
                "[Fix tree] The tree a fix builds is the tree its text parses to; otherwise a second fix or the simplifier works on code that is not there. "
                + $"Parse what is inserted, or add the parentheses.\nFirst difference: {difference}\nAction: {action.Title}\nText:\n{mine.ToFullString()}");
        }
    }

    // Not SyntaxFactory.AreEquivalent: it tells a list of one statement from that statement, which no reader of a tree can.
    private static string? FirstDifference(SyntaxNode built, SyntaxNode parsed)
    {
        using var left = built.DescendantNodesAndTokensAndSelf().GetEnumerator();
        using var right = parsed.DescendantNodesAndTokensAndSelf().GetEnumerator();
        while (left.MoveNext())
        {
            if (!right.MoveNext())
            {
                return $"built {left.Current.Kind()} '{left.Current}', parsed nothing";
            }

            if (left.Current.RawKind != right.Current.RawKind
                || (left.Current.IsToken && (left.Current.AsToken().Text != right.Current.AsToken().Text || left.Current.IsMissing != right.Current.IsMissing)))
            {
                return $"built {left.Current.Kind()} '{left.Current}', parsed {right.Current.Kind()} '{right.Current}'";
            }
        }

        return right.MoveNext() ? $"built nothing, parsed {right.Current.Kind()} '{right.Current}'" : null;
    }

    private static bool SameTrivia(SyntaxNode left, SyntaxNode right)
        => left.DescendantTokens().Zip(right.DescendantTokens()).All(pair =>
            pair.First.LeadingTrivia.ToFullString() == pair.Second.LeadingTrivia.ToFullString()
            && pair.First.TrailingTrivia.ToFullString() == pair.Second.TrailingTrivia.ToFullString());
}
