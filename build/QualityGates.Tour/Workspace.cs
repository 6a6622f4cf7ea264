namespace QualityGates.Tour;

/// <summary>Where the tour works: on copies of the samples, so that the checkout stays as it was cloned.</summary>
internal sealed class Workspace
{
    private static readonly string[] NotCopied = ["bin", "obj"];

    private Workspace(string repository, string folder)
    {
        Repository = repository;
        Folder = folder;
    }

    internal string Repository { get; }

    /// <summary>The folder with the copies of the samples, a git repository of its own.</summary>
    internal string Folder { get; }

    internal static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "QualityGates.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tour runs inside the repository: dotnet run --project build/QualityGates.Tour");
    }

    internal static Workspace Create(string repository)
    {
        var folder = Path.Combine(repository, "artifacts", "tour");
        if (Directory.Exists(folder))
        {
            DeleteReadOnly(folder);
        }

        var samples = Path.Combine(repository, "samples");
        foreach (var file in Directory.EnumerateFiles(samples, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(samples, file);
            if (!relative.Split(Path.DirectorySeparatorChar).Intersect(NotCopied).Any())
            {
                var target = Path.Combine(folder, relative);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        // The samples name the local build relative to where they are committed.
        var sources = Path.Combine(folder, "NuGet.config");
        File.WriteAllText(sources, File.ReadAllText(sources).Replace("../artifacts/packages", "../packages", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(folder, ".gitignore"), "bin/\nobj/\n");
        return new Workspace(repository, folder);
    }

    // Git writes its objects read-only, which stops a plain delete on Windows.
    private static void DeleteReadOnly(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(folder, recursive: true);
    }
}
