using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace QualityGates.Tasks.Tests.EndToEnd;

/// <summary>The targets in real builds. What the package itself adds, its layout and its analyzers, is tested with the package.</summary>
public sealed class BuildTests(ScratchRepository repository) : IClassFixture<ScratchRepository>
{
    private const string App = "app/App.csproj";
    private const string Multi = "multi/Multi.csproj";

    // The compiler prints an analyzer's help link itself; CS0169, which stands for one here, has none.
    private const string Link = " (https://github.com/qualitygates/QualityGates.ML/blob/main/docs/rules/CS0169.md)";

    private static readonly string[] AppIds = ["MLQ8001", "MLQ8305", "MLQ8401", "MLQ9002"];

    [Fact]
    public void A_build_shows_every_finding_a_second_one_repeats_it_and_the_tool_agrees()
    {
        var first = repository.Build(App);
        var assembly = repository.PathOf("app/obj/Debug/net10.0/App.dll");
        var compiled = File.GetLastWriteTimeUtc(assembly);
        var second = repository.Build(App);

        Assert.Equal(0, first.ExitCode);
        Assert.Equal(AppIds, first.Ids("warning"));
        Assert.Contains(first.Findings, line => line.StartsWith("app/App.csproj(11,17): warning MLQ8305: The model card app/card.md is missing.", StringComparison.Ordinal));
        Assert.Contains(first.Findings, line => line.StartsWith(".editorconfig(3,31): warning MLQ9002: mlqualitygates.mlq1001.seed expects a whole number", StringComparison.Ordinal));
        Assert.Equal(first.Findings, second.Findings);
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(assembly));

        var tool = repository.Check(App);
        Assert.Equal(1, tool.ExitCode);
        Assert.Equal(first.Findings, tool.Findings);
        Assert.Contains("1 project checked: 0 errors, 6 warnings, 0 notes.", tool.Output, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Switches => new()
    {
        // Arguments; ids that are errors; ids that are hidden.
        { "-p:NoWarn=MLQ8001%3bmlq9002%2cCS1591 MLQ8401", "", "MLQ8001 MLQ8401 MLQ9002" },
        { "-p:WarningsAsErrors=MLQ8001%3bMLQ8305%2cCS1591 MLQ8401", "MLQ8001 MLQ8305 MLQ8401", "" },
        { "-p:WarningsAsErrors=MLQ8001|-p:WithOwnList=true", "MLQ8001", "" },
        { "-p:WarningsAsErrors=MLQ8001|-p:WarningsNotAsErrors=MLQ8001", "MLQ8001", "" },
        { "-p:TreatWarningsAsErrors=true", "MLQ8001 MLQ8305 MLQ8401 MLQ9002", "" },
        { "-p:TreatWarningsAsErrors=true|-p:WarningsNotAsErrors=CS1591%3bMLQ8401%2cMLQ9002", "MLQ8001 MLQ8305", "" },
        { "-p:TreatWarningsAsErrors=true|-p:NoWarn=MLQ8001|-p:WarningsAsErrors=MLQ8305", "MLQ8305 MLQ8401 MLQ9002", "MLQ8001" },
        { "-p:MLQualityGatesEnforce=true", "MLQ8001 MLQ8305 MLQ8401 MLQ9002", "" },
        { "-p:MLQualityGatesEnforce=true|-p:WarningsNotAsErrors=MLQ9002|-p:NoWarn=MLQ8401", "MLQ8001 MLQ8305", "MLQ8401" },
        { "-warnaserror", "MLQ8001 MLQ8305 MLQ8401 MLQ9002", "" },
        { "-warnaserror:MLQ8001", "MLQ8001", "" },
        { "-p:MLQualityGatesMode=None|-p:MLQualityGatesEnforce=true", "", "MLQ8001 MLQ8305 MLQ8401 MLQ9002" },
        { "-p:DesignTimeBuild=true", "", "MLQ8001 MLQ8305 MLQ8401 MLQ9002" },
        { "-p:BuildingForLiveUnitTesting=true", "", "MLQ8001 MLQ8305 MLQ8401 MLQ9002" },
    };

    [Theory]
    [MemberData(nameof(Switches))]
    public void The_switches_users_know_do_what_users_expect(string arguments, string errors, string hidden)
    {
        var outcome = repository.Build(App, arguments.Split('|'));
        Assert.Equal(errors, string.Join(" ", outcome.Ids("error")));
        Assert.Equal(AppIds.Except([.. errors.Split(' '), .. hidden.Split(' ')]), outcome.Ids("warning"));
        Assert.Equal(errors.Length > 0 ? 1 : 0, outcome.ExitCode);
    }

    [Fact]
    public void The_outer_build_of_several_frameworks_checks_once_and_honours_the_same_switches()
    {
        var outcome = repository.Build(Multi);
        Assert.Single(outcome.Findings, line => line.Contains(" MLQ8704: ", StringComparison.Ordinal));
        Assert.Equal(["MLQ8401", "MLQ8704", "MLQ9002"], outcome.Ids("warning"));

        Assert.Equal(["MLQ8401", "MLQ9002"], repository.Build(Multi, "-graph", "-mt", "-p:NoWarn=MLQ8704").Ids("warning"));
        var errors = repository.Build(Multi, "-p:WarningsAsErrors=MLQ8704");
        Assert.Equal((1, "MLQ8704"), (errors.ExitCode, string.Join(" ", errors.Ids("error"))));
    }

    [Fact]
    public void One_of_several_frameworks_built_alone_checks_once_too()
    {
        var outcome = repository.Build(Multi, "-p:TargetFramework=net10.0");
        Assert.Equal(["MLQ8401", "MLQ8704", "MLQ9002"], outcome.Ids("warning"));
        Assert.Single(outcome.Findings, line => line.Contains(" MLQ8704: ", StringComparison.Ordinal));

        var errors = repository.Build(Multi, "-p:TargetFramework=net10.0", "-p:WarningsAsErrors=MLQ8704");
        Assert.Equal((1, "MLQ8704"), (errors.ExitCode, string.Join(" ", errors.Ids("error"))));
        Assert.Empty(repository.Build(Multi, "-p:TargetFramework=net10.0", "-p:DesignTimeBuild=true").Findings);

        // Both properties: no outer build exists, whatever the name says.
        Assert.Single(repository.Build(Multi, "-p:WithBoth=true").Findings, line => line.Contains(" MLQ8704: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-m:4|")]
    [InlineData("-m:2|-mt")]
    [InlineData("-graph|-m:2")]
    [InlineData("-m:1|-graph|-isolate")]
    public void A_solution_checks_every_project_and_says_shared_findings_once(string arguments)
    {
        var outcome = repository.Build("All.slnx", arguments.Split('|', StringSplitOptions.RemoveEmptyEntries));
        Assert.True(outcome.ExitCode == 0, outcome.Output);
        Assert.Single(outcome.Findings, line => line.Contains(" MLQ8704: ", StringComparison.Ordinal));
        Assert.Single(outcome.Findings, line => line.Contains(" MLQ8001: ", StringComparison.Ordinal));
        // -graph builds every project as a build of its own: each node says it once.
        Assert.InRange(outcome.Findings.Count(line => line.Contains(" MLQ8401: ", StringComparison.Ordinal)), 1, arguments == "-graph|-m:2" ? 2 : 1);
    }

    [Fact]
    public void A_shared_finding_that_one_project_promotes_fails_that_project()
    {
        repository.Write("multi/Directory.Build.props", "<Project><Import Project=\"../Directory.Build.props\" /><PropertyGroup><WarningsAsErrors>MLQ8401</WarningsAsErrors></PropertyGroup></Project>");
        try
        {
            var outcome = repository.Build("All.slnx", "-m:2");
            Assert.Equal(1, outcome.ExitCode);
            Assert.Equal(["MLQ8401"], outcome.Ids("error"));
            Assert.Equal(0, repository.Build(App).ExitCode);
        }
        finally
        {
            File.Delete(repository.PathOf("multi/Directory.Build.props"));
        }
    }

    [Fact]
    public void A_compiler_warning_that_enforcement_promotes_fails_every_build_until_it_is_gone()
    {
        var assembly = repository.PathOf("app/obj/Debug/net10.0/App.dll");
        const string gates = "-p:NoWarn=MLQ8001%3bMLQ8305%3bMLQ8401%3bMLQ9002";
        try
        {
            repository.Write("app/A.cs", "public class A { private int _unused; }\n");
            // First without enforcement: the assembly is up to date, and still has to be judged.
            Assert.Equal(["CS0169"], repository.Build(App, gates).Ids("warning"));
            for (var i = 0; i < 2; i++)
            {
                var failed = repository.Build(App, gates, "-p:MLQualityGatesEnforce=true");
                Assert.Equal((1, "CS0169"), (failed.ExitCode, string.Join(" ", failed.Ids("error"))));
            }

            // A severity the user chose stays: only what is reported can be promoted.
            repository.Write("app/.editorconfig", "[*.cs]\ndotnet_diagnostic.CS0169.severity = suggestion\n");
            Assert.Equal(0, repository.Build(App, gates, "-p:MLQualityGatesEnforce=true").ExitCode);
            var compiled = File.GetLastWriteTimeUtc(assembly);
            Assert.Equal(0, repository.Build(App, gates, "-p:MLQualityGatesEnforce=true").ExitCode);
            Assert.Equal(compiled, File.GetLastWriteTimeUtc(assembly));
        }
        finally
        {
            File.Delete(repository.PathOf("app/.editorconfig"));
            repository.Write("app/A.cs", "public class A { }\n");
        }
    }

    [Fact]
    public void A_compiler_warning_is_repeated_while_there_is_nothing_to_compile_and_obeys_the_same_switches()
    {
        const string gates = "-p:NoWarn=MLQ8001%3bMLQ8305%3bMLQ8401%3bMLQ9002";
        var assembly = repository.PathOf("app/obj/Debug/net10.0/App.dll");
        try
        {
            repository.Write("app/A.cs", "public class A { private int _unused; }\n");
            var first = repository.Build(App, gates, "-warnaserror");
            Assert.Equal((1, 1), (first.ExitCode, first.Findings.Count));
            var compiled = File.GetLastWriteTimeUtc(assembly);

            Assert.Equal(first.Findings[0] + Link, Assert.Single(repository.Build(App, gates, "-warnaserror").Findings));
            Assert.Equal(["CS0169"], repository.Build(App, gates).Ids("warning"));
            Assert.Equal(["CS0169"], repository.Build(App, gates, "-p:TreatWarningsAsErrors=true").Ids("error"));
            Assert.Empty(repository.Build(App, gates + "%3bCS0169").Findings);
            Assert.Empty(repository.Build(App, gates, "-p:MLQualityGatesRepeatWarnings=false").Findings);
            Assert.Equal(compiled, File.GetLastWriteTimeUtc(assembly));

            repository.Write("app/A.cs", "public class A { }\n");
            Assert.Empty(repository.Build(App, gates).Findings);
            Assert.Empty(repository.Build(App, gates).Findings);
        }
        finally
        {
            repository.Write("app/A.cs", "public class A { }\n");
        }
    }

    [Fact]
    public void A_comma_in_the_path_of_obj_does_not_break_the_compiler()
    {
        // An absolute path, as with UseArtifactsOutput; the compiler's ErrorLog option would end at the comma.
        var obj = repository.PathOf("o,bj/").Replace(",", "%2c", StringComparison.Ordinal);
        var outcome = repository.Build(App, "-p:IntermediateOutputPath=" + obj);
        Assert.Equal((0, ""), (outcome.ExitCode, string.Join(" ", outcome.Ids("error"))));
    }

    [Theory]
    [InlineData(App, "roslyn4.13", 1)]
    [InlineData(App, "roslyn4.14", 0)]
    [InlineData(Multi, "roslyn4.8", 1)]
    public void A_compiler_below_the_floor_is_one_warning(string project, string compiler, int count)
    {
        var outcome = repository.Build(project, "-p:CompilerApiVersion=" + compiler);
        Assert.Equal(count, outcome.Findings.Count(line => line.EndsWith("The analyzers of QualityGates.ML do not run: this build uses compiler " + compiler[6..]
            + ", and they need 4.14. The gates run. Install the .NET SDK 9.0.300 or newer, or Visual Studio 2022 17.14 or newer, and let global.json allow it.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Clean_deletes_what_the_gates_wrote()
    {
        repository.Build(App);
        Assert.NotEmpty(Written());
        repository.Build(App, "-t:Clean");
        Assert.Empty(Written());

        string[] Written() => [.. Directory.EnumerateFiles(repository.PathOf("app/obj"), "*mlqualitygates*", SearchOption.AllDirectories)];
    }

    [Fact]
    public void A_binary_log_holds_the_findings_with_place_and_help_link()
    {
        var log = repository.PathOf("all.binlog");
        var built = repository.Build(App, "-bl:" + log);
        Assert.NotEmpty(built.Findings);
        // Only what the log holds can be played again.
        Assert.Equal(built.Findings, repository.Run("dotnet", "msbuild", log, "-nologo", "-v:q", "-tl:off").Findings);

        using var packed = new GZipStream(File.OpenRead(log), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        var text = Encoding.UTF8.GetString(bytes.ToArray());
        Assert.All(AppIds, id => Assert.Contains("https://github.com/qualitygates/QualityGates.ML/blob/main/docs/rules/" + id + ".md", text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_gates_read_and_write_is_declared()
    {
        repository.Write("app/qualitygates.json", "{ \"data\": { \"manifests\": [ \"SHA256SUMS\" ], \"splits\": [ { \"name\": \"s\", \"train\": [ \"a.csv\" ], \"test\": [ \"b.csv\" ] } ] } }");
        repository.Write("app/a.csv", "x\n1\n");
        repository.Write("app/b.csv", "x\n2\n");
        repository.Write("app/SHA256SUMS", new string('0', 64) + "  a.csv\n");
        try
        {
            repository.Build(App, "-t:Clean");
            Assert.True(Written().Length == 0, string.Join(" ", Written()));
            // In one build from nothing: what a cache would keep of it.
            var outcome = repository.Run("dotnet", "msbuild", App, "-t:Build", "-getItem:FileWrites", "-nr:false");
            Assert.True(outcome.ExitCode == 0, outcome.Output);
            using var items = JsonDocument.Parse(outcome.Output[outcome.Output.IndexOf('{', StringComparison.Ordinal)..(outcome.Output.LastIndexOf('}') + 1)]);
            var declared = items.RootElement.GetProperty("Items").GetProperty("FileWrites").EnumerateArray().Select(static item => item.GetProperty("FullPath").GetString()!).ToList();
            Assert.Contains(Written(), path => path.Contains("mlgates.split.", StringComparison.Ordinal));
            Assert.Contains(Written(), path => path.EndsWith("mlgates.checksums.txt", StringComparison.Ordinal));
            Assert.True(!Written().Except(declared).Any(), string.Join(" ", Written().Except(declared)));

            // What Visual Studio has to look at before it calls the project up to date.
            var inputs = repository.Run("dotnet", "msbuild", App, "-t:_MLQualityGatesUpToDate", "-getItem:UpToDateCheckInput", "-nr:false").Output;
            Assert.All(["a.csv", "b.csv", "SHA256SUMS", "qualitygates.json"], name => Assert.Contains("\"FullPath\": \"" + repository.PathOf("app/" + name) + "\"", inputs, StringComparison.Ordinal));
            Assert.DoesNotContain("card.md", inputs, StringComparison.Ordinal);

            repository.Build(App, "-t:Clean");
            Assert.True(Written().Length == 0, string.Join(" ", Written()));
        }
        finally
        {
            foreach (var file in new[] { "qualitygates.json", "a.csv", "b.csv", "SHA256SUMS" })
            {
                File.Delete(repository.PathOf("app/" + file));
            }
        }

        string[] Written() => [.. Directory.EnumerateFiles(repository.PathOf("app/obj"), "*", SearchOption.AllDirectories)
            .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("mlgates.", StringComparison.Ordinal) || name.Contains("mlqualitygates", StringComparison.Ordinal)))];
    }

    [Fact]
    public void The_tool_reads_solution_filters_and_projects_of_every_language()
    {
        repository.Write("more/All.slnf", """{ "solution": { "path": "..\\All.slnx", "projects": [ "app\\App.csproj" ] } }""");
        repository.Write("more/bad.slnf", """{ "solution": [] }""");
        repository.Write("more/F/F.fsproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework><DisableImplicitFSharpCoreReference>true</DisableImplicitFSharpCoreReference></PropertyGroup></Project>");
        try
        {
            Assert.Equal(repository.Check(App).Findings, repository.Check("more/All.slnf").Findings);
            var bad = repository.Check("more/bad.slnf");
            Assert.Equal(2, bad.ExitCode);
            Assert.Contains("bad.slnf is no solution filter: ", bad.Output, StringComparison.Ordinal);
            Assert.Contains("1 project checked: ", repository.Check("more/F").Output, StringComparison.Ordinal);
            Assert.Contains("1 project checked: ", repository.Check("more/F/F.fsproj").Output, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(repository.PathOf("more"), true);
        }
    }

    [Fact]
    public void The_tool_says_what_it_cannot_check()
    {
        var missing = repository.Check("nowhere");
        Assert.Equal((2, "mlgates: " + repository.PathOf("nowhere") + " does not exist. Give the path of a project, a solution or a directory."), (missing.ExitCode, missing.Output.Trim()));

        repository.Write("other/New.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include=\"X\" Version=\"1.0.0\" /></ItemGroup></Project>");
        repository.Write("other/broken/Broken.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><Oops");
        try
        {
            var other = repository.Check("other");
            Assert.Equal(2, other.ExitCode);
            Assert.Contains("New.csproj is not restored, so its packages are unknown. Run: dotnet restore \"", other.Output, StringComparison.Ordinal);
            Assert.Contains("Broken.csproj cannot be loaded: ", other.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", other.Output, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(repository.PathOf("other"), true);
        }

        var solution = repository.Check("All.slnx");
        Assert.Equal(1, solution.ExitCode);
        Assert.Contains("2 projects checked: ", solution.Output, StringComparison.Ordinal);
    }
}
