using System.Text;
using QualityGates.Analysis.Git;

namespace QualityGates.Analysis.Tests;

/// <summary>What is about to be committed, in real repositories.</summary>
public sealed class ChangeSetTests
{
    private static string? Text(FileView files, string path) => files.Read(path) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    private static IEnumerable<string> Names(GitScratch scratch, ChangeSet changes) =>
        changes.Paths.Select(path => Path.GetRelativePath(scratch.Root, path)).Order(StringComparer.Ordinal);

    [Fact]
    public void A_file_that_is_staged_in_part_counts_as_it_is_staged()
    {
        using var scratch = new GitScratch();
        scratch.Write("A.cs", "class Staged;\n");
        scratch.Git("add", "A.cs");
        scratch.Write("A.cs", "class OnDisk;\n");
        scratch.Write("B.cs", "class NotStaged;\n");

        using var changes = scratch.Staged();
        Assert.Equal(["A.cs"], Names(scratch, changes));
        Assert.Equal("class Staged;\n", Text(changes.Now, scratch.Full("A.cs")));
        Assert.StartsWith("class B;", Text(changes.Now, scratch.Full("B.cs")), StringComparison.Ordinal);
        Assert.Equal("class A;\n", Text(Assert.Single(changes.Bases).Files, scratch.Full("A.cs")));
        Assert.Equal([scratch.Full("A.cs")], changes.PartlyStaged);
    }

    [Fact]
    public void A_renamed_a_deleted_and_a_new_file_have_their_old_state()
    {
        using var scratch = new GitScratch();
        scratch.Git("mv", "B.cs", "Renamed.cs");
        scratch.Git("rm", "-q", "A.cs");
        scratch.Write("New.cs", "class New;\n");
        scratch.Write("Untracked.cs", "class Untracked;\n");
        scratch.Git("add", "New.cs");

        using var changes = scratch.Staged();
        var before = Assert.Single(changes.Bases);
        Assert.Equal(["A.cs", "B.cs", "New.cs", "Renamed.cs"], Names(scratch, changes));
        Assert.Equal(scratch.Full("B.cs"), before.Renamed[scratch.Full("Renamed.cs")]);
        Assert.Equal("class A;\n", Text(before.Files, scratch.Full("A.cs")));
        Assert.StartsWith("class B;", Text(before.Files, scratch.Full("B.cs")), StringComparison.Ordinal);
        Assert.Null(Text(before.Files, scratch.Full("Renamed.cs")));
        Assert.Null(Text(before.Files, scratch.Full("New.cs")));
        Assert.Null(Text(changes.Now, scratch.Full("Untracked.cs")));
        Assert.True(changes.Now.Replaces(scratch.Full("Untracked.cs"), out var copy) && copy is null);
    }

    [Theory]
    [InlineData("Größe.cs")]
    [InlineData("with space.cs")]
    [InlineData("-rf.cs")]
    [InlineData("quote\"d.cs")]
    [InlineData("two\nlines.cs")]
    [InlineData(":(glob)x.cs")]
    public void A_name_is_a_name(string name)
    {
        if (OperatingSystem.IsWindows() && name.IndexOfAny(['"', '\n', ':']) >= 0)
        {
            return;
        }

        using var scratch = new GitScratch();
        scratch.Write(name, "class Staged;\n");
        scratch.Git("add", "-A");
        scratch.Write(name, "class OnDisk;\n");
        using var changes = scratch.Staged();
        Assert.Equal([name], Names(scratch, changes));
        Assert.Equal("class Staged;\n", Text(changes.Now, scratch.Full(name)));
    }

    [Fact]
    public void Before_the_first_commit_everything_is_new()
    {
        using var scratch = new GitScratch(withCommit: false);
        scratch.Write("A.cs", "class A;\n");
        scratch.Git("add", "A.cs");
        using var changes = scratch.Staged();
        var before = Assert.Single(changes.Bases);
        Assert.Contains(scratch.Full("A.cs"), before.Added);
        Assert.Null(before.Files.Read(scratch.Full("A.cs")));
        Assert.Equal("class A;\n", Text(changes.Now, scratch.Full("A.cs")));
    }

    [Fact]
    public void A_file_that_is_only_meant_to_be_added_is_not_there()
    {
        using var scratch = new GitScratch();
        scratch.Write("Later.cs", "class Later;\n");
        scratch.Git("add", "-N", "Later.cs");
        using var changes = scratch.Staged();
        Assert.Empty(changes.Paths);
        Assert.Null(changes.Now.Read(scratch.Full("Later.cs")));
    }

    [Fact]
    public void A_merge_has_both_sides_as_its_past()
    {
        using var scratch = new GitScratch();
        scratch.Git("checkout", "-q", "-b", "side");
        scratch.Write("Side.cs", "class Side;\n");
        scratch.Commit("side");
        scratch.Git("checkout", "-q", "main");
        scratch.Write("A.cs", "class Main;\n");
        scratch.Commit("main");
        scratch.Git("merge", "-q", "--no-ff", "--no-commit", "side");

        using var changes = scratch.Staged();
        Assert.Equal(2, changes.Bases.Count);
        Assert.Null(changes.Bases[0].Files.Read(scratch.Full("Side.cs")));
        Assert.Equal("class Side;\n", Text(changes.Bases[1].Files, scratch.Full("Side.cs")));
        Assert.Equal("class A;\n", Text(changes.Bases[1].Files, scratch.Full("A.cs")));
    }

    [Fact]
    public void A_linked_work_tree_has_its_own_index()
    {
        using var scratch = new GitScratch();
        var other = Path.Combine(scratch.Outer, "other");
        scratch.Git("worktree", "add", "-q", "-b", "other", other);
        File.WriteAllText(Path.Combine(other, "A.cs"), "class Other;\n");
        scratch.Git("-C", other, "add", "A.cs");
        using var changes = ChangeSet.Staged(GitWorkTree.Of(other));
        Assert.Equal([Path.Combine(other, "A.cs")], changes.Paths);
        using var none = scratch.Staged();
        Assert.Empty(none.Paths);
    }

    [Fact]
    public void A_conflict_is_said()
    {
        using var scratch = new GitScratch();
        scratch.Git("checkout", "-q", "-b", "side");
        scratch.Write("A.cs", "class Side;\n");
        scratch.Commit("side");
        scratch.Git("checkout", "-q", "main");
        scratch.Write("A.cs", "class Main;\n");
        scratch.Commit("main");
        Assert.ThrowsAny<Exception>(() => scratch.Git("merge", "-q", "side"));
        Assert.Contains("A.cs has conflicts", Assert.Throws<CannotRunException>(scratch.Staged).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Since_a_revision_counts_what_the_branch_did_and_what_lies_on_disk()
    {
        using var scratch = new GitScratch();
        scratch.Git("checkout", "-q", "-b", "side");
        scratch.Write("A.cs", "class Side;\n");
        scratch.Commit("side");
        scratch.Git("checkout", "-q", "main");
        scratch.Write("Main.cs", "class Main;\n");
        scratch.Commit("main");
        scratch.Git("checkout", "-q", "side");
        scratch.Write("Untracked.cs", "class Untracked;\n");

        using var changes = ChangeSet.Since(GitWorkTree.Of(scratch.Root), "main");
        Assert.Equal(["A.cs", "Untracked.cs"], Names(scratch, changes));
        Assert.Equal("class A;\n", Text(changes.Bases[0].Files, scratch.Full("A.cs")));
        Assert.Throws<CannotRunException>(() => ChangeSet.Since(GitWorkTree.Of(scratch.Root), "--output=x"));
        Assert.Throws<CannotRunException>(() => ChangeSet.Since(GitWorkTree.Of(scratch.Root), "no-such-branch"));
    }
}
