using QualityGates.Tool.Init;
using QualityGates.Tool.Init.Edits;
using QualityGates.Tool.Init.Steps;

namespace QualityGates.Tool.Doctor;

/// <summary>Whether a commit is checked in this clone: husky skips what it does not understand without a word, so its files are looked at.</summary>
internal static class HookObservations
{
    private const string Runner = ".husky/task-runner.json";

    private static readonly string[] TaskKeys =
        ["name", "command", "args", "group", "branch", "pathMode", "include", "exclude", "filteringRule", "cwd", "output", "windows"];

    public static IEnumerable<Observation> Of(string folder)
    {
        if (RepositoryRoot.Find(folder) is not { } root || Git.Ask(root, "rev-parse", "--git-path", "hooks") is not { ExitCode: 0 } answer)
        {
            yield break;
        }

        var plan = new InitPlan(root);
        var hooks = Path.GetFullPath(Path.Combine(root, answer.Output));
        var hook = Path.Combine(hooks, "pre-commit");
        var isHusky = File.Exists(Path.Combine(root, ".husky", "pre-commit"));
        if (isHusky && !string.Equals(hooks, Path.Combine(root, ".husky"), StringComparison.Ordinal))
        {
            yield return new Observation(false, "The hooks of .husky are not active in this clone: git looks into " + hooks + ".",
                HooksPath.Of(root) is null ? "Run 'dotnet tool restore' and 'dotnet husky install'." : "Run 'mlgates init --hooks husky --take-hooks-path', or call 'dotnet mlgates check --staged' from the hook there.");
            yield break;
        }

        if (!File.Exists(hook))
        {
            yield return new Observation(false, "Nothing checks a commit: there is no pre-commit hook in " + hooks + ".", "Run 'mlgates init --hooks husky'.");
            yield break;
        }

        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(hook) & UnixFileMode.UserExecute) == 0)
        {
            yield return new Observation(false, hook + " is not executable, and git passes over it.", "Run 'chmod +x' on it, and 'git update-index --chmod=+x' for the other clones.");
        }

        foreach (var observation in isHusky ? Husky(plan, File.ReadAllText(hook)) : Plain(hook))
        {
            yield return observation;
        }

        yield return Manifest(plan, isHusky);
    }

    private static IEnumerable<Observation> Plain(string hook)
    {
        var text = File.ReadAllText(hook);
        yield return text.Contains("mlgates", StringComparison.Ordinal) || text.Contains("pre-commit", StringComparison.OrdinalIgnoreCase) && text.Contains("INSTALL_PYTHON", StringComparison.Ordinal)
            ? new Observation(true, "a commit runs " + hook)
            : new Observation(false, hook + " does not call mlgates.", "Run 'mlgates init --hooks git', or call 'dotnet mlgates check --staged' in it.");
    }

    private static IEnumerable<Observation> Husky(InitPlan plan, string hook)
    {
        if (!File.Exists(plan.FullPath(".husky/_/husky.sh")))
        {
            yield return new Observation(hook.Contains("[ -f", StringComparison.Ordinal), ".husky/_/husky.sh is not there: this work tree is new.", "Run 'dotnet husky install'.");
        }

        if (hook.Contains("mlgates check --staged", StringComparison.Ordinal))
        {
            yield return new Observation(true, "a commit runs mlgates by .husky/pre-commit");
            yield break;
        }

        var problem = plan.Read(Runner) is { } text ? ProblemOf(text, hook) : "There is no " + Runner + ", so husky runs nothing.";
        yield return problem is null ? new Observation(true, "a commit runs mlgates by husky") : new Observation(false, problem, "Run 'mlgates init --hooks husky'.");
    }

    private static string? ProblemOf(string text, string hook)
    {
        try
        {
            var name = JsonEdit.Names(text, "tasks").FirstOrDefault(task => JsonEdit.Get(text, ["tasks"], task)?.Contains("mlgates", StringComparison.Ordinal) == true);
            if (name is null)
            {
                return Runner + " has no task that calls mlgates.";
            }

            var task = JsonEdit.Get(text, ["tasks"], name)!;
            var keys = JsonEdit.Names(task);
            var unknown = keys.Where(key => !TaskKeys.Contains(key, StringComparer.OrdinalIgnoreCase)).ToArray();
            return unknown.Length > 0 ? "The task " + name + " of " + Runner + " has \"" + unknown[0] + "\", which husky does not know and passes over."
                : !keys.Contains("command", StringComparer.OrdinalIgnoreCase) ? "The task " + name + " of " + Runner + " has no \"command\", so husky passes over it."
                : !hook.Contains("husky run", StringComparison.Ordinal) ? ".husky/pre-commit does not call 'dotnet husky run'."
                : null;
        }
        catch (CannotRunException exception)
        {
            return Runner + ": " + exception.Message;
        }
    }

    private static Observation Manifest(InitPlan plan, bool isHusky)
    {
        var path = ToolManifestStep.PathIn(plan);
        var tools = plan.Read(path) is { } text ? JsonEdit.Names(text, "tools") : [];
        var missing = ((string[])["qualitygates.ml.tool", .. isHusky ? (string[])["husky"] : []]).Where(tool => !tools.Contains(tool, StringComparer.OrdinalIgnoreCase)).ToArray();
        return missing.Length == 0 ? new Observation(true, path + " names the tools the hook calls")
            : new Observation(false, path + " does not name " + string.Join(" and ", missing) + ", which the hook calls.", "Run 'mlgates init --hooks " + (isHusky ? "husky" : "git") + "'.");
    }
}
