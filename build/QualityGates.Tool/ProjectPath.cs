using System.CommandLine;

namespace QualityGates.Tool;

/// <summary>The argument that says what is looked at, and what it stands for.</summary>
internal static class ProjectPath
{
    public static Argument<string?> Argument() => new("path")
    {
        Description = "A project, a solution (.sln, .slnx, .slnf), or a directory whose projects are checked. Default: the current directory.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Option<string[]> Option() => new("--project")
    {
        Description = "Only this project, by its path or its name without extension. May be given several times.",
    };

    public static string Full(string? path) => Path.GetFullPath(path is null or "" ? "." : path);

    public static IReadOnlyList<string> Projects(string? path, IReadOnlyList<string> only)
    {
        if (path is { Length: 0 })
        {
            throw new CannotRunException("the path is empty. Give a project, a solution or a directory, or nothing for the current directory.");
        }

        var all = ProjectDiscovery.Find(Full(path));
        if (only.Count == 0)
        {
            return all;
        }

        var chosen = only.Select(name => (Name: name, Found: all.Where(project => Is(project, name)).ToArray())).ToArray();
        return chosen.FirstOrDefault(choice => choice.Found.Length == 0) is { Name: { } missing }
            ? throw new CannotRunException("there is no project '" + missing + "' among the " + all.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)
                + " found: " + string.Join(", ", all.Take(10).Select(Path.GetFileNameWithoutExtension)) + (all.Count > 10 ? ", …" : "") + ".")
            : [.. chosen.SelectMany(choice => choice.Found).Distinct()];
    }

    private static bool Is(string project, string name) =>
        project == Path.GetFullPath(name)
        || Path.GetFileName(project).Equals(name, StringComparison.OrdinalIgnoreCase)
        || Path.GetFileNameWithoutExtension(project).Equals(name, StringComparison.OrdinalIgnoreCase);
}
