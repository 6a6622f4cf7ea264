namespace QualityGates.Tests;

/// <summary>The checkout the tests run in. Linked into the test projects that compare code with other files of the repository.</summary>
internal static class Checkout
{
    /// <summary>The folder with the solution. Found from the test output: source paths of a CI build are mapped away.</summary>
    internal static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "QualityGates.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("QualityGates.sln is not above the test output.");
    }
}
