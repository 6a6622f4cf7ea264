using System.IO.Pipes;
using QualityGates.Tool.Resident;

namespace QualityGates.Tool.Tests;

/// <summary>What cannot be written, or is stopped: a message, an exit code, and every file whole.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const string Project = "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n  </PropertyGroup>\n</Project>\n";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    // A process that may write no more than so many blocks of 512 or 1024 bytes into one file, as on a disk with no more room than that.
    private Answer WithRoomFor(int blocks, string arguments) => _scratch.Run(
        _scratch.Root, "sh", ["-c", "trap '' XFSZ; ulimit -f " + blocks.ToString(System.Globalization.CultureInfo.InvariantCulture) + "; exec \"" + Tool + "\" " + arguments],
        // The runtime keeps what it compiles in files, which the limit would be for as well.
        ("DOTNET_EnableWriteXorExecute", "0"), ("DOTNET_EnableDiagnostics", "0"));

    private static string Tool => Path.Combine(AppContext.BaseDirectory, "mlgates");

    [ShellFact]
    public void A_disk_that_is_full_changes_nothing()
    {
        _scratch.Write("App.csproj", Project).Write(".gitlab-ci.yml", "# " + new string('x', 100) + "\n");
        // Larger than there is room for, so that it is met after other files have been made ready.
        _scratch.Write(".husky/task-runner.json", "{\n  // " + new string('x', 40_000) + "\n  \"tasks\": []\n}\n");
        var before = _scratch.Snapshot();
        var answer = WithRoomFor(16, "init --hooks husky --ci gitlab");
        Assert.True(answer.ExitCode == 2, answer.Error + answer.Output);
        Assert.Matches("^mlgates: .*Nothing was changed\\.\n$", answer.Error);
        Assert.Equal(before, _scratch.Snapshot());
        Assert.Equal(0, _scratch.Mlgates("init", "--hooks", "husky", "--ci", "gitlab").ExitCode);
    }

    [ShellFact]
    public void What_stands_in_the_way_of_a_folder_changes_nothing()
    {
        _scratch.Write("App.csproj", Project).Write(".husky", "a file, where a folder must be");
        var before = _scratch.Snapshot();
        var answer = _scratch.Mlgates("init", "--hooks", "husky");
        Assert.True(answer.ExitCode == 2, answer.Error + answer.Output);
        Assert.StartsWith("mlgates: ", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, _scratch.Snapshot());
    }

    [ShellFact]
    public void Output_that_cannot_be_written_is_no_success()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var answer = _scratch.Run(_scratch.Root, "sh", ["-c", "exec \"" + Tool + "\" explain MLQ2001 > /dev/full"]);
        Assert.True(answer.ExitCode == 2, answer.Error);
        Assert.Matches("^mlgates: .*\n$", answer.Error);
    }

    [ShellFact]
    public void Ctrl_C_ends_with_130_and_leaves_no_file_behind()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // Only env of the GNU tools gives a process back the signal that a test run in the background was started without.
        }

        _scratch.Write("App.csproj", Project).Write("A.cs", "class A;\n");
        // MSBuild that never answers: the first load of a project waits for it.
        _scratch.Write("../bin/dotnet", "#!/bin/sh\necho started > \"" + _scratch.Beside("started") + "\"\nexec sleep 60\n");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var answer = _scratch.Run(_scratch.Root, "sh", ["-c", $$"""
            ( i=0; while [ ! -e "{{_scratch.Beside("started")}}" ] && [ $i -lt 300 ]; do sleep 0.1; i=$((i + 1)); done; kill -INT $$ ) > /dev/null 2>&1 &
            exec env --default-signal=INT "{{Tool}}" report --output report.html
            """], ("DOTNET_HOST_PATH", _scratch.PathOf("../bin/dotnet")));
        Assert.True(answer.ExitCode == 130, answer.Error + answer.Output);
        Assert.Contains("mlgates: stopped.", answer.Error, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 45);
        Assert.Equal(["A.cs", "App.csproj"], Directory.EnumerateFiles(_scratch.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [ShellFact]
    public async Task Ctrl_C_also_ends_a_caller_whose_work_another_process_does()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // The process that stays, as far as the caller sees it: takes the request and thinks.
        var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token;
        await using var pipe = new NamedPipeServerStream(
            ResidentProcess.PipeName(), PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.CurrentUserOnly | PipeOptions.Asynchronous);
        var calling = Task.Run(() => _scratch.Run(_scratch.Root, "sh",
            ["-c", "echo $$ > \"" + _scratch.Beside("caller") + "\"; exec env --default-signal=INT \"" + Tool + "\" check --staged"], (ResidentProcess.Switch, "on")));
        await pipe.WaitForConnectionAsync(patience);
        Assert.Equal(["check", "--staged"], Request.Read(pipe).Arguments);
        _scratch.Run(_scratch.Root, "sh", ["-c", "kill -INT $(cat \"" + _scratch.Beside("caller") + "\")"]);
        var answer = await calling;
        Assert.Equal(new Answer(130, "", "mlgates: stopped.\n"), answer);
        // By which the other one knows that nobody waits any more.
        Assert.Equal(0, await pipe.ReadAsync(new byte[1], patience));
    }

    [Fact]
    public void A_plan_that_is_stopped_writes_nothing()
    {
        var plan = new Tool.Init.InitPlan(_scratch.Root);
        plan.Write("a/new.txt", "text");
        plan.Write("b.txt", "text");
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.Throws<OperationCanceledException>(() => plan.Apply(stopped.Token));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(_scratch.Root), entry => Path.GetFileName(entry) != ".git");
    }

    [Fact]
    public void A_plan_whose_last_file_cannot_be_written_takes_the_first_ones_back()
    {
        _scratch.Write("a.txt", "before");
        // A folder where the second file must be put: it is made ready beside it, and cannot take its place.
        Directory.CreateDirectory(_scratch.PathOf("b.txt/inside"));
        var plan = new Tool.Init.InitPlan(_scratch.Root);
        plan.Write("a.txt", "after");
        plan.Write("new/c.txt", "text");
        plan.Write("b.txt", "text");
        var exception = Assert.Throws<Analysis.CannotRunException>(() => plan.Apply(CancellationToken.None));
        Assert.EndsWith("Nothing was changed.", exception.Message, StringComparison.Ordinal);
        Assert.Equal("before", _scratch.Read("a.txt"));
        Assert.False(Directory.Exists(_scratch.PathOf("new")));
    }
}
