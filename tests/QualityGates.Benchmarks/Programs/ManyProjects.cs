using System.Globalization;
using QualityGates.Benchmarks.Measuring;

namespace QualityGates.Benchmarks.Programs;

/// <summary>A solution of many projects, each what samples/Churn.Clean is, restored, and committed in a repository of its own.</summary>
internal sealed class ManyProjects
{
    private const string Sample = "Churn.Clean";

    /// <param name="tour">The copies of the samples that the first command of the README leaves; the packages they name are beside them.</param>
    /// <param name="count">How many projects.</param>
    internal ManyProjects(string tour, int count)
    {
        Folder = Path.Combine(Path.GetDirectoryName(tour)!, "commit");
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(tour).Concat(Below(Path.Combine(tour, "Churn.Data"))))
        {
            Copy(file, Path.GetRelativePath(tour, file));
        }

        var names = Enumerable.Range(1, count).Select(static number => number == 1 ? Sample : string.Create(CultureInfo.InvariantCulture, $"Churn{number}")).ToArray();
        foreach (var name in names)
        {
            foreach (var file in Below(Path.Combine(tour, Sample)))
            {
                var relative = Path.GetRelativePath(Path.Combine(tour, Sample), file);
                Copy(file, Path.Combine(name, relative == Sample + ".csproj" ? name + ".csproj" : relative));
            }
        }

        File.WriteAllText(Path.Combine(Folder, "Many.slnx"), "<Solution>\n" + string.Concat(names.Select(static name => $"  <Project Path=\"{name}/{name}.csproj\" />\n")) + "</Solution>\n");

        // Evaluated anew: the packages folder may have another build of our package than the one the lock files of the samples have taken up.
        Command.Run(Folder, [("CI", "")], "dotnet", "restore", "Many.slnx", "--force-evaluate", "-v", "quiet");
        Command.Run(Folder, "git", "init", "-q", ".");
        Command.Run(Folder, "git", "add", "-A");
        Command.Run(Folder, "git", "-c", "user.name=benchmark", "-c", "user.email=benchmark@example.org", "commit", "-q", "--no-verify", "-m", "before");
    }

    internal string Folder { get; }

    /// <summary>The project whose code is changed.</summary>
    internal string Project => Sample;

    /// <summary>Changes one file of it, and stages that.</summary>
    /// <param name="text">The file as it was.</param>
    /// <param name="number">Makes one change different from the next.</param>
    internal void Change(string text, int number)
    {
        File.WriteAllText(Program, string.Create(CultureInfo.InvariantCulture, $"{text}\n// Change {number}.\n"));
        Command.Run(Folder, "git", "add", Program);
    }

    internal string Program => Path.Combine(Folder, Sample, "Program.cs");

    private static IEnumerable<string> Below(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"));

    private void Copy(string file, string to)
    {
        var target = Path.Combine(Folder, to);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }
}
