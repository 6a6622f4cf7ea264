using static QualityGates.Gates.Tests.Dependencies.RestoredProject;

namespace QualityGates.Gates.Tests.Dependencies;

/// <summary>MLQ8002, with the real git.</summary>
public sealed class LockFileNotTrackedTests : IDisposable
{
    private const string NotTracked = "src/App/packages.lock.json(1,1): warning MLQ8002: src/App/packages.lock.json is not tracked by git, so a clone restores without it and pins nothing; "
        + "dotnet restore --locked-mode does not notice. Run git add src/App/packages.lock.json (with -f if .gitignore excludes it) and commit.";

    private readonly Scratch _scratch = new();

    [Fact]
    public void Is_reported_until_git_has_it()
    {
        _scratch.Git("init", "-q").Restored(Lock1, Assets1);
        Assert.Equal([NotTracked], _scratch.Check());
        _scratch.Git("add", "src/App/packages.lock.json");
        Assert.Empty(_scratch.Check());
    }

    [Fact]
    public void An_ignored_lock_file_is_not_tracked()
    {
        _scratch.Git("init", "-q").Write(".gitignore", "packages.lock.json").Restored(Lock1, Assets1).Git("add", ".gitignore");
        Assert.Equal([NotTracked], _scratch.Check());
    }

    [Fact]
    public void Names_git_could_read_as_a_pattern_are_names()
    {
        _scratch.At("src/[a] b é*/App.csproj").Git("init", "-q")
            .Write("src/[a] b é*/packages.lock.json", Lock1).Write("src/[a] b é*/obj/project.assets.json", Assets1);
        // As a shell reads it.
        Assert.Contains(" Run git add \"src/[a] b é*/packages.lock.json\" (with -f ", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
        _scratch.Git("add", "--all");
        Assert.Empty(_scratch.Check());
    }

    [Fact]
    public void A_linked_work_tree_and_a_submodule_have_an_index_of_their_own()
    {
        using var other = new Scratch();
        other.Git("init", "-q").Restored(Lock1, Assets1).Git("add", "src/App/packages.lock.json").Git("commit", "-qm", "one");
        other.Git("worktree", "add", "-q", _scratch.PathOf("tree"));
        _scratch.At("tree/src/App/App.csproj").Write("tree/src/App/obj/project.assets.json", Assets1);
        Assert.Empty(_scratch.Check());
        _scratch.Git("-C", "tree", "rm", "-q", "--cached", "src/App/packages.lock.json");
        Assert.Single(_scratch.Check());

        using var host = new Scratch();
        host.Git("init", "-q").Git("submodule", "--quiet", "add", other.Root, "sub");
        host.At("sub/src/App/App.csproj").Write("sub/src/App/obj/project.assets.json", Assets1);
        Assert.Empty(host.Check());
    }

    [Fact]
    public void A_shallow_clone_has_an_index_like_any_other()
    {
        using var origin = new Scratch();
        origin.Git("init", "-q").Restored(Lock1, Assets1).Git("add", ".").Git("commit", "-qm", "one").Git("commit", "-q", "--allow-empty", "-m", "two");
        File.Delete(_scratch.PathOf("global.json"));
        _scratch.Git("clone", "-q", "--depth", "1", new Uri(origin.Root).AbsoluteUri, ".").Write("src/App/obj/project.assets.json", Assets1);
        Assert.Empty(_scratch.Check());
        _scratch.Git("rm", "-q", "--cached", "src/App/packages.lock.json");
        Assert.Equal([NotTracked], _scratch.Check());
    }

    [Fact]
    public void In_a_hook_the_index_git_names_counts_and_that_of_another_repository_does_not()
    {
        _scratch.Git("init", "-q").Restored(Lock1, Assets1);
        File.Copy(_scratch.Git("add", ".").PathOf(".git/index"), _scratch.PathOf(".git/next-index-1.lock"));
        _scratch.Git("rm", "-q", "--cached", "src/App/packages.lock.json");
        Assert.Single(_scratch.Check());
        Assert.Empty(_scratch.Check(_scratch.Input(environment: Environment(".git/next-index-1.lock"))));
        Assert.Single(_scratch.Check(_scratch.Input(environment: Environment("/elsewhere/.git/index"))));
    }

    [Fact]
    public void Without_git_it_is_a_note()
    {
        Assert.Equal(["src/App/packages.lock.json(1,1): info MLQ8002: Whether packages.lock.json is tracked by git was not checked: no git work tree was found."],
            _scratch.Restored(Lock1, Assets1).Check());
        _scratch.Git("init", "-q");
        Assert.Equal(["src/App/packages.lock.json(1,1): info MLQ8002: Whether src/App/packages.lock.json is tracked by git was not checked: git is not on the PATH."],
            _scratch.Check(_scratch.Input(environment: new Dictionary<string, string> { ["PATH"] = "/nowhere:relative:" })));
    }

    [Fact]
    public void What_git_complains_about_is_a_note_and_is_asked_again()
    {
        _scratch.GitRoot().Restored(Lock1, Assets1);
        var run = GateEngine.Check(_scratch.Input());
        Assert.StartsWith("Whether src/App/packages.lock.json is tracked by git was not checked: git says: ", Assert.Single(run.Findings).Message, StringComparison.Ordinal);
        Assert.Equal(FindingSeverity.Info, run.Findings[0].Severity);
        Assert.False(run.MayBeReplayed);
    }

    [Fact]
    public void A_lock_file_outside_the_work_tree_cannot_be_tracked()
    {
        _scratch.At("repo/App.csproj").Write("lock.json", Lock1).Write("repo/obj/project.assets.json", Assets1);
        Directory.CreateDirectory(_scratch.PathOf("repo"));
        _scratch.Git("init", "-q", "repo").Write("repo/global.json", "{ \"sdk\": { \"version\": \"10.0.401\" } }").Git("-C", "repo", "add", "global.json");
        Assert.Contains(" is outside the git work tree, so a clone restores without it", Assert.Single(_scratch.Check(_scratch.Input(lockPath: "../lock.json"))), StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private static SortedDictionary<string, string> Environment(string index) =>
        new(Scratch.DevelopersEnvironment().ToDictionary()) { ["GIT_INDEX_FILE"] = index };
}
