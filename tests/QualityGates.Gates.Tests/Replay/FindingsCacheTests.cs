using QualityGates.Gates.Replay;

namespace QualityGates.Gates.Tests.Replay;

public sealed class FindingsCacheTests : IDisposable
{
    private readonly Scratch _scratch = new Scratch().GitRoot();

    private string Cache => _scratch.PathOf("src/App/obj/App.csproj.mlqualitygates.findings");

    [Fact]
    public void Repeats_every_finding_as_it_was()
    {
        _scratch.Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"brief\", \"path\": \"b.md\" }, { \"kind\": \"q\\\\\\t\", \"path\": \"c\" } ] }");
        var first = FindingsCache.CheckOrReplay(_scratch.Input(), Cache);
        var written = File.GetLastWriteTimeUtc(Cache);
        Assert.Equal(2, first.Count);

        // Proof that the second answer comes from the file.
        File.WriteAllText(Cache, File.ReadAllText(Cache).Replace("brief", "BRIEF", StringComparison.Ordinal));
        var second = FindingsCache.CheckOrReplay(_scratch.Input(), Cache);
        Assert.Equal(first.Select(finding => _scratch.Show(finding).Replace("brief", "BRIEF", StringComparison.Ordinal)), second.Select(_scratch.Show));
        Assert.Equal(first.Select(finding => (finding.At, finding.HelpLink)), second.Select(finding => (finding.At, finding.HelpLink)));
        Assert.True(written <= File.GetLastWriteTimeUtc(Cache));
    }

    [Fact]
    public void Checks_again_when_a_file_it_read_or_missed_has_changed()
    {
        Assert.Empty(Run());
        _scratch.Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"brief\", \"path\": \"b.md\" } ] }");
        Assert.Contains("is missing", Assert.Single(Run()).Message, StringComparison.Ordinal);
        _scratch.Write("b.md", "TODO");
        Assert.Contains("still says", Assert.Single(Run()).Message, StringComparison.Ordinal);
        _scratch.Write("b.md", "Done");
        Assert.Empty(Run());
        _scratch.Write("src/App/.editorconfig", "mlqualitygates.mlq1001.seed = x");
        Assert.Single(Run());
        _scratch.Write("src/qualitygates.json", "{");
        Assert.Equal(2, Run().Count);
    }

    [Fact]
    public void Checks_again_when_git_learns_of_the_lock_file()
    {
        using var scratch = new Scratch();
        scratch.Git("init", "-q").Write("src/App/obj/project.assets.json", Dependencies.RestoredProject.Assets1)
            .Write("src/App/packages.lock.json", Dependencies.RestoredProject.Lock1);
        var cache = scratch.PathOf("src/App/obj/c.findings");
        Assert.Single(FindingsCache.CheckOrReplay(scratch.Input(), cache));
        scratch.Git("add", "src/App/packages.lock.json");
        Assert.Empty(FindingsCache.CheckOrReplay(scratch.Input(), cache));
    }

    [Fact]
    public void Checks_again_for_other_inputs()
    {
        Assert.Empty(Run());
        Assert.Single(FindingsCache.CheckOrReplay(_scratch.Input(mode: "Stric"), Cache));
        Assert.Empty(FindingsCache.CheckOrReplay(_scratch.Input(mode: "Strict"), Cache));
    }

    [Fact]
    public void Checks_again_on_another_day_when_the_answer_is_one_of_its_day()
    {
        var day = new DateTime(2026, 11, 28, 23, 59, 0, DateTimeKind.Utc);
        _scratch.Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"brief\", \"path\": \"b.md\" } ] }");
        On(day);
        var written = File.ReadAllText(Cache);
        On(day.AddDays(30));
        Assert.Equal(written, File.ReadAllText(Cache));

        _scratch.Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"brief\", \"path\": \"b.md\" } ], \"waivers\": [ { \"id\": \"MLQ8401\","
            + " \"subject\": \"b.md\", \"reason\": \"r\", \"owner\": \"o\", \"expires\": \"2026-12-28\" } ] }");
        Assert.Empty(On(day));
        Assert.Equal(["MLQ8401", "MLQ9003"], On(new DateTime(2026, 12, 29, 0, 0, 0, DateTimeKind.Utc)).Select(finding => finding.Id));
        Assert.Empty(On(day));

        IReadOnlyList<Finding> On(DateTime now) => FindingsCache.CheckOrReplay(_scratch.Input(utcNow: now), Cache);
    }

    [Fact]
    public void A_file_that_stays_unreadable_is_not_remembered()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.CreateSymbolicLink(_scratch.PathOf("b.md"), "b2.md");
        File.CreateSymbolicLink(_scratch.PathOf("b2.md"), "b.md");
        _scratch.Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"brief\", \"path\": \"b.md\" } ] }");
        Assert.Single(Run());
        Assert.Null(FindingsCache.Replay(File.ReadAllText(Cache), _scratch.Input().Fingerprint(), "2026-11-28"));
    }

    [Fact]
    public void Every_damaged_cache_is_ignored_and_replaced()
    {
        _scratch.Write("qualitygates.json", "{");
        Run();
        var good = File.ReadAllText(Cache);
        for (var length = 0; length < good.Length; length += 7)
        {
            Assert.Null(FindingsCache.Replay(good[..length], _scratch.Input().Fingerprint(), "2026-11-28"));
        }

        foreach (var bad in (string[])["", "\0\0", good + good, good.Replace("MLQ9002", "MLQ1234", StringComparison.Ordinal), good.Replace("\t1\t", "\t-1\t", StringComparison.Ordinal)])
        {
            File.WriteAllText(Cache, bad);
            Assert.Single(Run());
            Assert.Equal(good, File.ReadAllText(Cache));
        }
    }

    [Fact]
    public void Parallel_writers_leave_a_whole_file_and_no_temporary_one()
    {
        _scratch.Write("qualitygates.json", "{");
        Run();
        Parallel.For(0, 16, i =>
        {
            if (i % 2 == 0)
            {
                File.Delete(Cache);
            }

            Assert.Single(Run());
        });
        Assert.Single(Run());
        Assert.DoesNotContain(Directory.GetFiles(Path.GetDirectoryName(Cache)!), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cache_that_cannot_be_written_costs_nothing_but_time()
    {
        _scratch.Write("qualitygates.json", "{").Write("file", "x");
        Assert.Single(FindingsCache.CheckOrReplay(_scratch.Input(), _scratch.PathOf("file/below/a.findings")));
    }

    public void Dispose() => _scratch.Dispose();

    private IReadOnlyList<Finding> Run() => FindingsCache.CheckOrReplay(_scratch.Input(), Cache);
}
