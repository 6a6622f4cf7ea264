using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QualityGates.Core;

/// <summary>
/// Files that tools of ML.NET write, Model Builder above all, and write anew with each training. Their first comment says "auto-generated",
/// which is not the mark the compiler knows, so to it they are code of the user.
/// </summary>
internal static class GeneratedModelCode
{
    private const string Mark = "auto-generated";

    /// <summary>Whether a tool has written the file, so that nobody can mend it there; asked only where there is something to report.</summary>
    internal static bool Is(SyntaxTree tree, CancellationToken cancellationToken)
    {
        foreach (var trivia in tree.GetRoot(cancellationToken).GetLeadingTrivia())
        {
            if ((trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)) && trivia.ToString().IndexOf(Mark, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
