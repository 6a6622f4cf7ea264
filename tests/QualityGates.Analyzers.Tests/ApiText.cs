using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace QualityGates.Analyzers.Tests;

/// <summary>An additional file in memory.</summary>
internal sealed class ApiText(string path, string content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
