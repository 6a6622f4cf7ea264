using QualityGates.Gates.Waivers;

namespace QualityGates.Gates.Tests.Waivers;

/// <summary>What goes is what has ended or hides nothing; what stays, stays to the byte.</summary>
public sealed class WaiverPruningTests : IDisposable
{
    private const string Before = """
        {
          // What the project needs.
          "artefacts": [ { "kind": "brief", "path": "b.md" }, { "kind": "model-card", "path": "c.md" } ], /* both */
          "waivers": [
            // The brief is with the customer. {"not": "JSON"}
            { "id": "MLQ8401", "subject": "b.md", "reason": "say \"when\" }", "owner": "Anna", "expires": "2026-12-31" }, // till new year

            // Card of the old model.
            /* See the minutes. */
            {
              "id": "MLQ8305", "subject": "old.md", "reason": "r", "owner": "o", // gone
              "expires": "2027-01-31"
            },

            // Reviewed on Mondays.

            { "id": "MLQ8305", "subject": "c.md", "reason": "r", "owner": "o", "expires": "2026-11-01" } // late
          ]
        }

        """;

    private const string After = """
        {
          // What the project needs.
          "artefacts": [ { "kind": "brief", "path": "b.md" }, { "kind": "model-card", "path": "c.md" } ], /* both */
          "waivers": [
            // The brief is with the customer. {"not": "JSON"}
            { "id": "MLQ8401", "subject": "b.md", "reason": "say \"when\" }", "owner": "Anna", "expires": "2026-12-31" } // till new year


            // Reviewed on Mondays.

          ]
        }

        """;

    private readonly Scratch _scratch = new Scratch().GitRoot();

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void Entries_and_comments_that_stay_are_not_touched(string mark)
    {
        _scratch.Write("qualitygates.json", mark + Before);
        var pruning = Assert.Single(Prune());
        Assert.Equal(["MLQ8305 for old.md: it hides nothing", "MLQ8305 for c.md: it ended on 2026-11-01"], pruning.Removed);
        pruning.Save();
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(mark + After), File.ReadAllBytes(_scratch.PathOf("qualitygates.json")));
        Assert.Empty(Prune());
    }

    [Theory]
    [InlineData("[ {A}, {X} ]", "[ {A} ]")]
    [InlineData("[ {X}, {A} ]", "[ {A} ]")]
    [InlineData("[{X}]", "[]")]
    [InlineData("[ {A}, {X}, ]", "[ {A}, ]")]
    [InlineData("[ {A} /* , */ , {X} ]", "[ {A} /* , */  ]")]
    [InlineData("[\r\n  {A},\r\n  {X}\r\n]", "[\r\n  {A}\r\n]")]
    [InlineData("[\n  {A}, {X} // both\n]", "[\n  {A} // both\n]")]
    public void However_they_are_laid_out(string before, string after)
    {
        _scratch.Write("qualitygates.json", Whole(before));
        Assert.Equal(Whole(after), Assert.Single(Prune()).Text);

        static string Whole(string list) => "{ \"artefacts\": [ { \"kind\": \"brief\", \"path\": \"b.md\" } ], \"waivers\": "
            + list.Replace("{A}", Entry("b.md"), StringComparison.Ordinal).Replace("{X}", Entry("x.md"), StringComparison.Ordinal) + " }";

        static string Entry(string subject) => "{ \"id\": \"MLQ8401\", \"subject\": \"" + subject + "\", \"reason\": \"r\", \"owner\": \"o\", \"expires\": \"2027-01-31\" }";
    }

    [Fact]
    public void One_that_is_about_to_end_stays()
    {
        _scratch.Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"brief\", \"path\": \"b.md\" } ], \"waivers\": [ "
            + "{ \"id\": \"MLQ8401\", \"subject\": \"b.md\", \"reason\": \"r\", \"owner\": \"o\", \"expires\": \"2026-11-28\" } ] }");
        Assert.Empty(Prune());
    }

    public void Dispose() => _scratch.Dispose();

    private IReadOnlyList<WaiverPruning> Prune() => WaiverPruning.Of([_scratch.Input(date: "2026-11-28")]);
}
