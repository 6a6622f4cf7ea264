using System.Runtime.CompilerServices;

namespace QualityGates.Gates.Tests;

/// <summary>This repository, for tests that compare code with documents.</summary>
internal static class Repo
{
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
