using QualityGates.Tool.Init.Edits;

namespace QualityGates.Tool.Tests.Edits;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Two_changes_far_apart_are_two_hunks()
    {
        var before = string.Concat(Enumerable.Range(1, 20).Select(i => i + "\n"));
        var after = before.Replace("\n2\n", "\n2\ntwo and a half\n", StringComparison.Ordinal).Replace("19\n", "", StringComparison.Ordinal);
        Assert.Equal("--- a/f\n+++ b/f\n@@ -1,5 +1,6 @@\n 1\n 2\n+two and a half\n 3\n 4\n 5\n@@ -16,5 +17,4 @@\n 16\n 17\n 18\n-19\n 20\n", UnifiedDiff.Of("f", before, after));
    }

    [Fact]
    public void A_new_file() => Assert.Equal("--- /dev/null\n+++ b/f\n@@ -0,0 +1,2 @@\n+a\n+b\n\\ No newline at end of file\n", UnifiedDiff.Of("f", null, "a\nb"));

    [Fact]
    public void A_file_that_goes() => Assert.Equal("--- a/f\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n", UnifiedDiff.Of("f", "a\n", null));
}
