using System.Text.Json;
using System.Xml.Linq;

namespace QualityGates.Tool.Tests.Init;

/// <summary>What init writes, that it writes it once, and that it can take it back.</summary>
public sealed class InitTests : IDisposable
{
    private const string Project = "<Project Sdk=\"Microsoft.NET.Sdk\">\n\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n  </PropertyGroup>\n\n</Project>\n";

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    public static TheoryData<string> Repositories => new("empty", "one project", "solution", "central", "crlf", "husky", "other hooks", "root manifest");

    private void Make(string repository)
    {
        switch (repository)
        {
            case "one project":
                _scratch.Write("src/App.csproj", Project.Replace("\n\n</Project>", "\n</Project>", StringComparison.Ordinal));
                break;
            case "solution":
                _scratch.Write("All.slnx", "<Solution />").Write("a/A.csproj", Project).Write("b/B.csproj", Project)
                    .Write("docs/model-card.md", "# Card\n").Write(".pre-commit-config.yaml", "# ours\nrepos:\n# first\n- repo: local\n  hooks: []\n").Write(".gitlab-ci.yml", "build:\n  script: make\n");
                break;
            case "central":
                _scratch.Write("App.csproj", Project).Write("Directory.Packages.props",
                    "<Project>\n  <PropertyGroup>\n    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>\n  </PropertyGroup>\n  <!-- kept -->\n</Project>");
                break;
            case "crlf":
                _scratch.Write("App.csproj", "\uFEFF" + Project.ReplaceLineEndings("\r\n")).Write(".config/dotnet-tools.json", "{\r\n  \"version\": 1,\r\n  \"isRoot\": true,\r\n  \"tools\": {\r\n    \"x\": { \"version\": \"1.0.0\", \"commands\": [ \"x\" ] }\r\n  }\r\n}\r\n");
                break;
            case "husky":
                _scratch.Write("All.sln", "").Write("App.csproj", Project).Write("Directory.Solution.targets", "<Project>\n  <Target Name=\"Mine\" />\n</Project>\n")
                    .Write(".husky/pre-commit", "#!/bin/sh\n. \"$(dirname \"$0\")/_/husky.sh\"\n\ndotnet husky run --name lint\n")
                    .Write(".husky/task-runner.json", "{\n  // tasks of the team\n  \"tasks\": [\n    {\n      \"name\": \"lint\", // quick\n      \"command\": \"dotnet\",\n      \"args\": [\"format\"],\n    },\n  ],\n}\n")
                    .Write("dotnet-tools.json", "{\n  \"version\": 1,\n  \"tools\": {\n    \"husky\": {\n      \"version\": \"0.8.0\",\n      \"commands\": [ \"husky\" ]\n    }\n  }\n}\n");
                break;
            case "other hooks":
                _scratch.Write("App.csproj", Project).Write(".git/hooks/pre-commit", "#!/usr/bin/env bash\nexec make check\n");
                break;
            case "root manifest":
                _scratch.Write("App.csproj", Project).Write("dotnet-tools.json", "{\n  \"version\": 1,\n  \"tools\": {}\n}\n").Write("qualitygates.json", "{ \"artefacts\": [] }\n");
                break;
            default:
                break;
        }
    }

    [Theory]
    [MemberData(nameof(Repositories))]
    public void What_is_set_up_is_set_up_once_and_can_be_taken_back(string repository)
    {
        Make(repository);
        var before = _scratch.Snapshot();
        string[] options = ["--hooks", repository == "other hooks" ? "git" : "husky", "--ci", "github"];
        Assert.Equal((0, ""), (_scratch.Mlgates(["init", .. options]) is var first ? first.ExitCode : 0, first.Error));
        var after = _scratch.Snapshot();
        Assert.NotEqual(before, after);
        var again = _scratch.Mlgates(["init", .. options]);
        Assert.StartsWith("Nothing changes.", again.Output, StringComparison.Ordinal);
        Assert.Equal(after, _scratch.Snapshot());
        var taken = _scratch.Mlgates("init", "--uninstall");
        Assert.Equal((0, ""), (taken.ExitCode, taken.Error));
        Assert.Equal(before, _scratch.Snapshot());
    }

    [Theory]
    [InlineData("git")]
    [InlineData("pre-commit")]
    public void The_other_hooks_can_be_taken_back_too(string hooks)
    {
        Make("solution");
        var before = _scratch.Snapshot();
        foreach (var ci in (string[])["github", "azure", "gitlab"])
        {
            Assert.Equal(0, _scratch.Mlgates("init", "--hooks", hooks, "--ci", ci).ExitCode);
        }

        Assert.NotEqual(before, _scratch.Snapshot());
        Assert.Equal(0, _scratch.Mlgates("init", "--uninstall").ExitCode);
        Assert.Equal(before, _scratch.Snapshot());
    }

    [Theory]
    [MemberData(nameof(Repositories))]
    public void A_dry_run_writes_nothing_and_its_difference_is_what_would_be_written(string repository)
    {
        Make(repository);
        var before = _scratch.Snapshot();
        string[] options = ["init", "--hooks", repository == "other hooks" ? "pre-commit" : "husky", "--ci", "gitlab"];
        if (repository == "other hooks")
        {
            File.Delete(_scratch.PathOf(".git/hooks/pre-commit"));
            before = _scratch.Snapshot();
        }

        var shown = _scratch.Mlgates([.. options, "--dry-run"]);
        Assert.Equal(0, shown.ExitCode);
        Assert.Equal(before, _scratch.Snapshot());
        Assert.EndsWith("Nothing was written: this is a dry run.\n", shown.Output, StringComparison.Ordinal);
        if (repository == "crlf")
        {
            return; // A difference does not show line breaks.
        }

        File.WriteAllText(_scratch.Beside("diff"), shown.Output[..shown.Output.LastIndexOf("Nothing was", StringComparison.Ordinal)]);
        _scratch.Git("apply", "--whitespace=nowarn", _scratch.Beside("diff"));
        var applied = _scratch.Snapshot();
        _scratch.Git("apply", "-R", "--whitespace=nowarn", _scratch.Beside("diff"));
        Assert.Equal(0, _scratch.Mlgates(options).ExitCode);
        Assert.Equal(applied.Where(file => file.Key != "config" && !file.Key.StartsWith(".husky/_/", StringComparison.Ordinal)),
            _scratch.Snapshot().Where(file => file.Key != "config" && !file.Key.StartsWith(".husky/_/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Central_management_gets_one_line_for_all_projects()
    {
        Make("central");
        _scratch.Mlgates("init");
        var reference = Assert.Single(XDocument.Parse(_scratch.Read("Directory.Packages.props")).Descendants("GlobalPackageReference"));
        Assert.Equal("QualityGates.ML", reference.Attribute("Include")!.Value);
        Assert.Contains("<!-- kept -->", _scratch.Read("Directory.Packages.props"), StringComparison.Ordinal);
        Assert.Equal(Project, _scratch.Read("App.csproj"));
    }

    [Fact]
    public void A_package_that_is_referenced_already_stays_as_it_is()
    {
        var project = Project.Replace("\n</Project>", "  <ItemGroup>\n    <PackageReference Include=\"QualityGates.ML\" Version=\"0.0.9\" PrivateAssets=\"all\" />\n  </ItemGroup>\n</Project>", StringComparison.Ordinal);
        _scratch.Write("App.csproj", project).Mlgates("init");
        Assert.Equal(project, _scratch.Read("App.csproj"));
    }

    [Fact]
    public void The_configuration_asks_for_what_is_there()
    {
        Make("solution");
        _scratch.Mlgates("init");
        using var json = JsonDocument.Parse(_scratch.Read("qualitygates.json"));
        var artefact = Assert.Single(json.RootElement.GetProperty("artefacts").EnumerateArray());
        Assert.Equal("docs/model-card.md", artefact.GetProperty("path").GetString());
    }

    [Fact]
    public void A_task_joins_those_that_are_there()
    {
        Make("husky");
        _scratch.Mlgates("init", "--hooks", "husky");
        Assert.Equal("""
            {
              // tasks of the team
              "tasks": [
                {
                  "name": "lint", // quick
                  "command": "dotnet",
                  "args": ["format"],
                },
                {
                  "name": "ml-quality-gates",
                  "group": "pre-commit",
                  "command": "dotnet",
                  "args": ["mlgates", "check", "--staged"]
                },
              ],
            }

            """.ReplaceLineEndings("\n"), _scratch.Read(".husky/task-runner.json"));
        var hook = _scratch.Read(".husky/pre-commit");
        Assert.Contains("[ -f \"$(dirname \"$0\")/_/husky.sh\" ] && . ", hook, StringComparison.Ordinal);
        Assert.Contains("\ndotnet husky run --group pre-commit --name ml-quality-gates\n", hook, StringComparison.Ordinal);
        // The version the team has decided for stays.
        Assert.Contains("0.8.0", _scratch.Read("dotnet-tools.json"), StringComparison.Ordinal);
        Assert.False(_scratch.Has(".config/dotnet-tools.json"));
    }

    [Theory]
    [InlineData(".husky/task-runner.json", "{ \"tasks\": [", "husky", ".husky/task-runner.json cannot be changed: it is not valid JSON")]
    [InlineData("App.csproj", "<Project>", "husky", "App.csproj cannot be changed: it is not valid XML")]
    [InlineData("Directory.Packages.props", "<Project><PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup></project>", "husky", "Directory.Packages.props cannot be changed")]
    [InlineData(".pre-commit-config.yaml", "repos: [{repo: local}]\n", "pre-commit", ".pre-commit-config.yaml has no list")]
    [InlineData(".git/hooks/pre-commit", "#!/usr/bin/env python3\n", "git", "is no shell script")]
    public void What_cannot_be_changed_safely_is_left_with_all_the_rest(string file, string text, string hooks, string problem)
    {
        _scratch.Write("App.csproj", Project).Write(file, text);
        var before = _scratch.Snapshot();
        var answer = _scratch.Mlgates("init", "--hooks", hooks);
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(problem, answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, _scratch.Snapshot());
    }

    [Fact]
    public void Hooks_need_git()
    {
        using var plain = new Scratch(withGit: false);
        var answer = plain.Mlgates("init", "--hooks", "husky");
        Assert.Equal((2, true), (answer.ExitCode, answer.Error.Contains("Run 'git init' first.", StringComparison.Ordinal)));
        Assert.Equal(0, plain.Mlgates("init").ExitCode);
    }
}
