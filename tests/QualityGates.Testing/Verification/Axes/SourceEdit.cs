using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace QualityGates.Testing.Verification.Axes;

/// <summary>Trees with other text, parsed like the original and at the same path.</summary>
internal static class SourceEdit
{
    public static SyntaxTree Prepend(SyntaxTree tree, string line) => tree.WithChangedText(tree.GetText().Replace(0, 0, line));

    public static SyntaxTree CutAt(SyntaxTree tree, int position)
    {
        var text = tree.GetText();
        return tree.WithChangedText(text.Replace(TextSpan.FromBounds(position, text.Length), string.Empty));
    }
}
