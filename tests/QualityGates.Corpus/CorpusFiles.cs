using QualityGates.Tests;

namespace QualityGates.Corpus;

/// <summary>Where things are in the checkout.</summary>
internal static class CorpusFiles
{
    /// <summary>The derived page, from the root of the checkout.</summary>
    public const string PrecisionPage = "docs/precision.md";

    /// <summary>The folder of the programs, from the root of the checkout.</summary>
    public const string ProgramsPath = "tests/QualityGates.Corpus/Programs";

    private static string Folder { get; } = Path.Combine(Checkout.Root, "tests", "QualityGates.Corpus");

    public static string Programs { get; } = Path.Combine(Checkout.Root, ProgramsPath);

    public static string Rules { get; } = Path.Combine(Folder, "rules.txt");

    public static string Floors { get; } = Path.Combine(Folder, "floors.txt");

    public static string Precision { get; } = Path.Combine(Checkout.Root, PrecisionPage);
}
