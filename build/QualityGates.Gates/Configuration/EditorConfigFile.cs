using System.Text.RegularExpressions;
using QualityGates.Core;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Configuration;

/// <summary>
/// The <c>mlqualitygates.*</c> lines of .editorconfig and global configuration files. A rule that meets a value it cannot use
/// falls back to its default without a word, because a compiler diagnostic has no place in such a file; this says the word.
/// </summary>
internal static class EditorConfigFile
{
    private const string Prefix = "mlqualitygates";
    private const long SizeLimit = 1 << 20;

    /// <summary>A setting of ours is shorter. The compiler's rule takes quadratic time on a line of a million blanks.</summary>
    private const int LongestLine = 1000;

    /// <summary>Nobody reads more before correcting the first.</summary>
    private const int MostProblems = 25;

    // The compiler's own rule for a line: value up to the first '#' or ';'.
    private static readonly Regex Property = new(@"^\s*([\w\.\-_]+)\s*[=:]\s*(.*?)\s*([#;].*)?$", RegexOptions.CultureInvariant);

    /// <summary>The files that apply to a project: those above it, and those MSBuild hands to the compiler.</summary>
    public static IEnumerable<string> FilesOf(ProjectContext project)
    {
        var files = new List<string>();
        foreach (var directory in Ancestors.Of(project.Input.Directory, project.Repository?.Root))
        {
            files.Add(Path.Combine(directory, ".editorconfig"));
            files.Add(Path.Combine(directory, ".globalconfig"));
        }

        return files.Concat(project.Input.EditorConfigFiles).Distinct(StringComparer.Ordinal);
    }

    public static IEnumerable<Finding> Problems(ProjectContext project, string path)
    {
        var file = project.Files.ReadText(path, SizeLimit);
        if (file.State is TextFileState.Missing or TextFileState.Directory)
        {
            yield break;
        }

        if (file.State != TextFileState.Read)
        {
            yield return InvalidConfiguration.Problem(path, file.At, Path.GetFileName(path) + " " + file.Problem + ". Save it as UTF-8 text.");
            yield break;
        }

        var number = 0;
        var problems = 0;
        foreach (var raw in file.Text.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (line.Length <= LongestLine && line.IndexOf(Prefix, StringComparison.OrdinalIgnoreCase) >= 0
                && Property.Match(line) is { Success: true } match
                && match.Groups[1].Value.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
                && Check(match, number) is var (at, message))
            {
                yield return InvalidConfiguration.Problem(path, at, message);
                if (++problems == MostProblems)
                {
                    yield break;
                }
            }
        }
    }

    private static (Place At, string Message)? Check(Match line, int number)
    {
        var key = line.Groups[1];
        var value = line.Groups[2];
        var option = RuleOptions.All.FirstOrDefault(known => string.Equals(known.Key, key.Value, StringComparison.OrdinalIgnoreCase));
        if (option is null)
        {
            var nearest = NearestName.Of(key.Value, RuleOptions.All.Select(known => known.Key));
            var write = nearest is null
                ? "Remove it; known settings are " + string.Join(", ", RuleOptions.All.Select(known => known.Key)) + "."
                : "Write " + nearest + " = " + (value.Length > 0 ? value.Value : RuleOptions.All.First(known => known.Key == nearest).Example) + ".";
            return (At(key), "No rule knows the setting " + key.Value + ", so it has no effect. " + write);
        }

        if (!option.IsValid(value.Value))
        {
            return (At(value.Length > 0 ? value : key),
                option.Key + " expects " + option.Description + ", and it is \"" + value.Value + "\"; "
                + option.RuleId + " uses its default" + (option.DefaultValue.Length > 0 ? " " + option.DefaultValue : "")
                + ". Write " + option.Key + " = " + option.Example + ".");
        }

        return null;

        Place At(Group group) => new(number, group.Index + 1, number, group.Index + group.Length + 1);
    }
}
