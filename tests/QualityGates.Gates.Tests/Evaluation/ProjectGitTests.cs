using System.Runtime.Versioning;
using QualityGates.Gates.Files;
using QualityGates.Gates.Tests.Dependencies;
using static QualityGates.Gates.Tests.Dependencies.RestoredProject;

namespace QualityGates.Gates.Tests.Evaluation;

/// <summary>How often git is asked where gates want to know both the index and a revision. A git of the test's own writes down how it is called.</summary>
public sealed class ProjectGitTests : IDisposable
{
    private readonly Scratch _scratch = new();

    public ProjectGitTests() => _scratch.Git("init", "-q", "-b", "main")
        .Restored(Lock1, Assets1)
        .Write(".gitignore", "obj/\n")
        .Write("metrics.json", """{ "auc": 0.8 }""")
        .Write("data/big.csv", "a,b\n" + new string('1', 3 << 20) + ",2\n")
        .Write("data/SHA256SUMS", new string('0', 64) + "  big.csv\n")
        .Write("qualitygates.json", """
            { "artefacts": [ { "kind": "metrics", "path": "metrics.json" } ],
              "evaluation": { "baselineRevision": "main", "thresholds": { "auc": { "maxRegression": 0.01 } } },
              "data": { "manifests": [ "data/SHA256SUMS" ], "largestInGit": 2 }, "severity": { "MLQ8102": "none", "MLQ8103": "none" } }
            """)
        .Git("add", ".").Git("commit", "-qm", "x")
        .Write("metrics.json", """{ "auc": 0.7 }""").Git("rm", "-q", "--cached", "global.json");

    [Fact]
    public void The_index_and_a_revision_are_asked_for_in_one_process()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // The git of the test is a script.
        }

        Assert.Equal(["MLQ8104", "MLQ8006", "MLQ8204"], Ids("exec"));
        Assert.Equal(["-c core.fsmonitor=false cat-file --batch-command"], Calls());
    }

    [Fact]
    public void Git_before_2_36_says_the_same_in_several()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal(["MLQ8104", "MLQ8006", "MLQ8204"], Ids("case \"$*\" in *--batch-command*) echo \"error: unknown option\" >&2; exit 129;; esac\nexec"));
        Assert.Equal(["-c core.fsmonitor=false cat-file --batch-command", "-c core.fsmonitor=false cat-file --batch", "-c core.fsmonitor=false ls-files -z --"],
            Calls().Select(static call => call.Split(" \":")[0].Split(" :")[0]));
    }

    [Fact]
    public void Git_that_breaks_off_is_told_and_loses_nothing_else()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var findings = Findings("case \"$*\" in *cat-file*) exit 3;; esac\nexec");
        Assert.Equal(["MLQ8104", "MLQ8006", "MLQ8204"], findings.Select(static finding => finding.Id));
        Assert.Contains("not compared with revision main: git could not be asked: its answer ended early", findings[2].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pointer_is_small_and_an_unresolved_merge_is_tracked()
    {
        _scratch.Git("rm", "-q", "--cached", "data/big.csv").Write("data/big.csv", "version https://git-lfs.github.com/spec/v1\n").Git("add", "data/big.csv", "global.json")
            .Write("data/big.csv", new string('1', 3 << 20));
        Assert.Equal(["MLQ8204"], GateEngine.Check(_scratch.Input()).Findings.Select(static finding => finding.Id));

        _scratch.Git("commit", "-qm", "base").Git("checkout", "-qb", "other").Write("global.json", "{ \"sdk\": { \"version\": \"10.0.401\" }, \"x\": 1 }").Git("commit", "-qam", "theirs")
            .Git("checkout", "-q", "main").Write("global.json", "{ \"sdk\": { \"version\": \"10.0.401\" }, \"x\": 2 }").Git("commit", "-qam", "ours");
        Assert.ThrowsAny<Exception>(() => _scratch.Git("merge", "-q", "other"));
        _scratch.Write("global.json", "{ \"sdk\": { \"version\": \"10.0.401\" } }");
        Assert.DoesNotContain("MLQ8006", GateEngine.Check(_scratch.Input()).Findings.Select(static finding => finding.Id));
    }

    [Fact]
    public void In_a_partial_clone_the_index_is_asked_without_the_contents()
    {
        using var clone = new Scratch();
        File.Delete(clone.PathOf("global.json"));
        _scratch.Git("config", "uploadpack.allowFilter", "true");
        clone.Git("clone", "-q", "--no-checkout", "--filter=blob:none", new Uri(_scratch.Root).AbsoluteUri, ".").Git("read-tree", "HEAD").Restored(Lock1, Assets1)
            .Write("global.json", "{ \"sdk\": { \"version\": \"10.0.401\" } }");
        Assert.DoesNotContain("MLQ8006", GateEngine.Check(clone.Input()).Findings.Select(static finding => finding.Id));
    }

    public void Dispose() => _scratch.Dispose();

    [UnsupportedOSPlatform("windows")]
    private IEnumerable<string> Ids(string script) => Findings(script).Select(static finding => finding.Id);

    [UnsupportedOSPlatform("windows")]
    private IReadOnlyList<Finding> Findings(string script)
    {
        var folder = Path.Combine(_scratch.Root, ".git", "bin");
        var real = GitIndex.Locate(Scratch.DevelopersEnvironment())!;
        _scratch.Write(".git/bin/git", "#!/bin/sh\necho \"$*\" >> \"" + folder + "/calls\"\n" + script + " \"" + real + "\" \"$@\"\n");
        File.SetUnixFileMode(Path.Combine(folder, "git"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var environment = Scratch.DevelopersEnvironment().ToDictionary();
        environment["PATH"] = folder + Path.PathSeparator + environment["PATH"];
        return GateEngine.Check(_scratch.Input(environment: environment)).Findings;
    }

    private string[] Calls() => File.ReadAllLines(Path.Combine(_scratch.Root, ".git", "bin", "calls"));
}
