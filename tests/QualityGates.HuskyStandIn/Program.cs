using System.Diagnostics;
using System.Text.Json;

// husky install: the folder _ with husky.sh, and core.hooksPath. husky run: the tasks of a group in order, until one fails.
return args switch
{
    ["install", ..] => Install(),
    ["run", ..] => RunTasks(ValueOf("--group", "-g"), ValueOf("--name", "-n")),
    _ => Fail("unknown command"),
};

string? ValueOf(params string[] names) => Array.FindIndex(args, names.Contains) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

static int Install()
{
    if (!Path.Exists(".git"))
    {
        return Fail("not a git repository (or any of the parent directories): .git");
    }

    Directory.CreateDirectory(".husky/_");
    File.WriteAllText(".husky/_/.gitignore", "*");
    File.WriteAllText(".husky/_/husky.sh", """
        if [ -z "$husky_skip_init" ]; then
          if [ "$HUSKY" = "0" ] || [ "$HUSKY" = "false" ]; then
            exit 0
          fi
          export husky_skip_init=1
          sh -e "$0" "$@"
          exit $?
        fi

        """.ReplaceLineEndings("\n"));
    return Start("git", ["config", "core.hooksPath", ".husky"]);
}

static int RunTasks(string? group, string? name)
{
    using var git = Process.Start(new ProcessStartInfo("git", ["config", "core.hooksPath"]) { RedirectStandardOutput = true })!;
    var folder = git.StandardOutput.ReadToEnd().Trim();
    git.WaitForExit();
    if (folder.Length == 0)
    {
        return Fail("Could not find Husky path");
    }

    using var tasks = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "task-runner.json")), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
    foreach (var task in tasks.RootElement.GetProperty("tasks").EnumerateArray())
    {
        if (IsOf(task, "group", group) && IsOf(task, "name", name) && task.TryGetProperty("command", out var command)
            && Start(command.GetString()!, [.. task.GetProperty("args").EnumerateArray().Select(static argument => argument.GetString()!)]) != 0)
        {
            return Fail("Script execution failed");
        }
    }

    return 0;
}

static bool IsOf(JsonElement task, string key, string? wanted) =>
    wanted is null || (task.TryGetProperty(key, out var value) && string.Equals(value.GetString(), wanted, StringComparison.OrdinalIgnoreCase));

static int Start(string program, string[] arguments)
{
    // Not the dotnet that runs this, but the one a shell would find.
    var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(path => Path.Combine(path, program)).FirstOrDefault(File.Exists) ?? program;
    using var process = Process.Start(found, arguments);
    process.WaitForExit();
    return process.ExitCode;
}

static int Fail(string message)
{
    Console.Error.WriteLine("[Husky] " + message);
    return 1;
}
