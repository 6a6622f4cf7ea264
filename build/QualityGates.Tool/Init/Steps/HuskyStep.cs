using System.Text.RegularExpressions;
using QualityGates.Tool.Init.Edits;

namespace QualityGates.Tool.Init.Steps;

/// <summary>Husky.Net 0.9.1: hook, task, and a target that installs both in a clone with its first restore.</summary>
internal sealed partial class HuskyStep(bool takesHooksPath) : InitStep
{
    private const string Version = "0.9.1";
    public const string TaskName = "ml-quality-gates";
    private const string Hook = ".husky/pre-commit";
    private const string Runner = ".husky/task-runner.json";
    private const string SolutionTargets = "Directory.Solution.targets";
    private const string EmptyTargets = "<Project>\n\n</Project>\n";
    private const string Guarded = "[ -f \"$(dirname \"$0\")/_/husky.sh\" ] && . \"$(dirname \"$0\")/_/husky.sh\"";
    private const string RunLine = "dotnet husky run --group pre-commit";

    private const string Task = """
        {
          "name": "ml-quality-gates",
          "group": "pre-commit",
          "command": "dotnet",
          "args": ["mlgates", "check", "--staged"]
        }
        """;

    public override void Install(InitPlan plan)
    {
        HooksPath.Claim(plan, ".husky", takesHooksPath);
        Manifest.Install(plan);
        InstallHook(plan);
        InstallTask(plan);
        InstallTarget(plan);
        plan.Afterwards.Add(output => InstallTools(plan, output));
    }

    public override void Uninstall(InitPlan plan)
    {
        plan.Edit(Runner, text => JsonEdit.Remove(text, ["tasks"], TaskName));
        if (plan.Read(Runner) == Template.Read("task-runner.json"))
        {
            plan.Write(Runner, null);
        }

        if (plan.Read(Hook) is { } hook)
        {
            plan.Write(Hook, hook == Template.Read("pre-commit.husky.sh") && plan.Read(Runner) is null ? null : LineBlock.Remove(hook).Replace(Guarded + " # mlgates", Unguarded, StringComparison.Ordinal));
        }

        foreach (var file in (string[])[SolutionTargets, .. PackageStep.Below(plan, "*.csproj")])
        {
            plan.Edit(file, text => XmlEdit.Remove(text, OwnTarget()));
        }

        if (plan.Read(SolutionTargets)?.ReplaceLineEndings("\n") == EmptyTargets)
        {
            plan.Write(SolutionTargets, null);
        }

        // Other hooks of the folder still want it.
        var isEmpty = !HooksIn(plan).Any(plan.Has);
        if (isEmpty)
        {
            Manifest.Uninstall(plan);
        }

        HooksPath.Return(plan, ".husky", isEmpty);
    }

    private static ToolManifestStep Manifest { get; } = new("husky", Version, "husky");

    private static IEnumerable<string> HooksIn(InitPlan plan) => Directory.Exists(plan.FullPath(".husky"))
        ? Directory.EnumerateFiles(plan.FullPath(".husky")).Select(Path.GetFileName).Where(name => !name!.Contains('.', StringComparison.Ordinal)).Select(name => ".husky/" + name)
        : [];

    private const string Unguarded = ". \"$(dirname \"$0\")/_/husky.sh\"";

    private static void InstallHook(InitPlan plan)
    {
        if (plan.Read(Hook) is not { } hook)
        {
            plan.Write(Hook, Template.Read("pre-commit.husky.sh"), isExecutable: true);
            return;
        }

        // What husky itself writes fails in every fresh work tree.
        var guarded = UnguardedLine().Replace(hook, static _ => Guarded + " # mlgates", 1);
        var runs = RunsGroup().IsMatch(guarded);
        plan.Write(Hook, runs || LineBlock.IsIn(guarded) ? guarded : LineBlock.Append(guarded, RunLine + " --name " + TaskName), isExecutable: true);
    }

    private static void InstallTask(InitPlan plan)
    {
        if (!plan.Has(Runner))
        {
            plan.Write(Runner, Template.Read("task-runner.json"));
        }

        plan.Edit(Runner, text =>
        {
            text = JsonEdit.Has(text, "tasks") ? text : JsonEdit.Add(text, [], "\"tasks\": []");
            return JsonEdit.Names(text, "tasks").Contains(TaskName, StringComparer.OrdinalIgnoreCase) ? text : JsonEdit.Add(text, ["tasks"], Task.ReplaceLineEndings("\n"));
        });
    }

    private static void InstallTarget(InitPlan plan)
    {
        var projects = PackageStep.Below(plan, "*.csproj").ToArray();
        if (((string[])[SolutionTargets, .. projects]).Any(file => plan.Read(file)?.Contains("husky install", StringComparison.Ordinal) == true))
        {
            return;
        }

        // A target of a project does not run when a solution is restored, one of the solution not when a project is.
        var hasSolution = ((string[])["*.sln", "*.slnx"]).Any(pattern => PackageStep.Below(plan, pattern).Any());
        var file = hasSolution || projects.Length == 0 ? SolutionTargets : projects[0];
        if (!plan.Has(file))
        {
            plan.Write(file, EmptyTargets);
        }

        var up = string.Concat(Enumerable.Repeat("../", file.Count(c => c == '/')));
        var target = Template.Read("hooks.targets").TrimEnd('\n').Replace("@MANIFEST@", up + ToolManifestStep.PathIn(plan), StringComparison.Ordinal)
            .Replace("@HUSKY@", up + ".husky", StringComparison.Ordinal).Replace("@ROOT@", up, StringComparison.Ordinal);
        plan.Edit(file, text => XmlEdit.Add(text, target));
    }

    // A feed without the tools must not undo what was written: the next restore tries again.
    private static void InstallTools(InitPlan plan, TextWriter output)
    {
        foreach (var arguments in (string[][])[["tool", "restore"], ["husky", "install"]])
        {
            if (Git.Run(plan.Root, "dotnet", arguments) is not { ExitCode: 0 } result)
            {
                output.WriteLine("The hooks are written and not yet active: 'dotnet " + string.Join(' ', arguments) + "' failed. Run 'dotnet tool restore' and 'dotnet husky install' when the packages can be reached; the next restore of the solution tries it, too.");
                return;
            }
        }
    }

    [GeneratedRegex("""^\. "\$\(dirname "\$0"\)/_/husky\.sh"(?=[ \t]*\r?$)""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex UnguardedLine();

    // All tasks, or all of our group.
    [GeneratedRegex("""^\s*dotnet (tool run )?husky run\s*((-g|--group)\s+pre-commit\s*)?(-q|--quiet|-v|--verbose|-u|-p|\s)*\r?$""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex RunsGroup();

    [GeneratedRegex("""  <!-- A clone gets the hooks of \.husky(?:(?!-->).)*-->\s*<Target Name="MLQualityGatesHooks".*?</Target>""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex OwnTarget();
}
