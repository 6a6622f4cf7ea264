using QualityGates.Gates.Ratchet;

namespace QualityGates.Analysis.Tests;

public sealed class BaselineTextTests
{
    [Fact]
    public void Comments_and_reasons_survive_and_entries_are_sorted()
    {
        const string Text = """
            # our own header

            # why this one
            # is hard
            MLQ4001 src/B.cs B.Load 0123456789abcdef 2 # waits for ticket 7
            MLQ1001 src/A.cs A.Train - 1
            """;
        var baseline = BaselineText.Parse(Text);
        Assert.Empty(baseline.Problems);
        Assert.Equal("waits for ticket 7", baseline.Entries[0].Reason);
        Assert.Equal("""
            # our own header

            MLQ1001 src/A.cs A.Train - 1
            # why this one
            # is hard
            MLQ4001 src/B.cs B.Load 0123456789abcdef 2 # waits for ticket 7

            """, baseline.Write(), ignoreLineEndingDifferences: true);
        Assert.Equal(baseline.Write(), BaselineText.Parse(baseline.Write()).Write());
    }

    [Theory]
    [InlineData("with space.cs")]
    [InlineData("#hash.cs")]
    [InlineData("-")]
    [InlineData("quote\"back\\slash.cs")]
    [InlineData("two\nlines\tand\u202Eback.cs")]
    [InlineData("Größe.cs")]
    public void A_name_is_read_as_it_was_written(string name)
    {
        var entry = new BaselineEntry(new BaselineKey("MLQ4001", name, name, ""), 1, "", [], 0);
        var read = Assert.Single(BaselineText.Parse(BaselineText.Empty.With([entry]).Write()).Entries);
        Assert.Equal(entry.Key, read.Key);
    }

    [Theory]
    [InlineData("<<<<<<< HEAD")]
    [InlineData("MLQ4001 a.cs")]
    [InlineData("MLQ4001 a.cs M x 0")]
    [InlineData("MLQ4001 a.cs M x 1 left over")]
    [InlineData("MLQ4001 \"a.cs M x 1")]
    public void What_is_no_entry_is_told_with_its_line(string line)
    {
        var baseline = BaselineText.Parse("# header\n\n" + line + "\nMLQ1001 a.cs M - 1\n");
        Assert.Equal(3, Assert.Single(baseline.Problems).Line);
        Assert.Single(baseline.Entries);
    }
}
