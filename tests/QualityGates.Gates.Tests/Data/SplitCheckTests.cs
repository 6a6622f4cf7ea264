using System.Globalization;
using System.Text;
using QualityGates.Gates.Data.Rows;
using QualityGates.Gates.Data.Splits;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Tests.Data;

public sealed class SplitCheckTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public void Finds_rows_that_two_parts_share()
    {
        var outcome = Compare("a,b\n1,x\n2,y\n3,z\n", "a,b\n\"2\",y\n4,w\n1,x\n1,x\n");

        Assert.Equal([3, 4], outcome.Rows);
        Assert.Equal("3: 2=3 4=2", Show(outcome.Shared[1]));
        Assert.Equal("1: 5=4", Show(outcome.Repeated[1]));
        Assert.Equal("0:", Show(outcome.Repeated[0]));
    }

    [Fact]
    public void Compares_by_keys_and_passes_over_rows_without_one()
    {
        var outcome = Compare("id,b\n1,x\n2,y\n,z\n", "b,id\nq,2\nr,3\nt,\n", definition => new() { Parts = definition.Parts, Keys = ["id"] });
        Assert.Equal("1: 2=3", Show(outcome.Shared[1]));
    }

    [Fact]
    public void Compares_by_the_columns_all_files_have_when_some_have_more()
    {
        var outcome = Compare("a,b,label\n1,x,0\n2,y,1\n", "b,a\ny,2\ny,1\n");
        Assert.Equal("1: 2=3", Show(outcome.Shared[1]));
        Assert.Equal(["a", "b"], outcome.ComparedBy);
    }

    [Fact]
    public void Leaves_out_columns_that_do_not_count()
    {
        var outcome = Compare("row,a\n1,x\n2,y\n", "row,a\n3,y\n4,z\n", definition => new() { Parts = definition.Parts, Except = ["row"] });
        Assert.Equal("1: 2=3", Show(outcome.Shared[1]));
        Assert.Empty(outcome.ComparedBy);
    }

    [Fact]
    public void Json_lines_and_csv_are_compared_by_column()
    {
        _scratch.Write("train.csv", "a,b\n1,x\n2,y\n").Write("test.jsonl", "{\"b\":\"y\",\"a\":2}\n{\"a\":2,\"b\":\"x\"}\n");
        Assert.Equal("1: 1=3", Show(Run(Definition("train.csv", "test.jsonl")).Shared[1]));
        _scratch.Write("train.jsonl", "{\"a\":2,\"b\":\"y\",\"n\":1}\n");
        Assert.Equal("1: 1=1", Show(Run(new() { Parts = Definition("train.jsonl", "test.jsonl").Parts, Except = ["n"] }).Shared[1]));
    }

    [Fact]
    public void Finds_groups_on_both_sides_once_each()
    {
        var outcome = Compare("id,g\n1,A\n2,B\n3,A\n4,\n", "id,g\n5,A\n6,C\n7,A\n8,\n9,B\n", definition => new() { Parts = definition.Parts, Group = ["g"] });
        Assert.Equal("2: 2=2 6=3", Show(outcome.Groups[1]));
        Assert.Equal("0:", Show(outcome.Shared[1]));
    }

    [Theory]
    [InlineData("2024-03-01", "2024-03-01", "2024-02-29T23:59:59.9Z", "1: 3=2")]
    [InlineData("2024-03-01T00:30+01:00", "2024-02-29T23:30Z", "2024-02-29 23:29:59", "1: 3=2")]
    [InlineData("10", "9.5", "1e1", "1: 2=2")]
    [InlineData("2024/12/31", "2025/01/01", "", "0:")]
    public void Finds_rows_older_than_the_newest_before_them(string newest, string first, string second, string expected)
    {
        var outcome = Compare($"id,t\n1,{newest}\n", $"id,t\n2,{first}\n3,{second}\n", definition => new() { Parts = definition.Parts, Time = "t" });
        Assert.Equal(expected, Show(outcome.Older[1]));
        Assert.Equal(newest, outcome.Newest[0]);
    }

    [Fact]
    public void Other_times_need_a_format()
    {
        var fault = Assert.Throws<RowFaultException>(() => Compare("t\n31.12.2024\n", "t\n1\n", definition => new() { Parts = definition.Parts, Time = "t" }));
        Assert.StartsWith("has \"31.12.2024\" in the time column \"t\" of this row, which is neither", fault.Problem, StringComparison.Ordinal);
        Assert.Equal(2, fault.At.Line);
        var outcome = Compare("t\n31.12.2024\n", "t\n01.12.2024\n01.01.2025\n", definition => new() { Parts = definition.Parts, Time = "t", TimeFormat = "dd.MM.yyyy" });
        Assert.Equal("1: 2=2", Show(outcome.Older[1]));
    }

    [Fact]
    public void Validation_stands_between_train_and_test()
    {
        _scratch.Write("a.csv", "a,t\n1,1\n2,2\n").Write("b.csv", "a,t\n2,2\n3,4\n").Write("c.csv", "a,t\n3,4\n1,1\n5,3\n");
        var outcome = Run(new()
        {
            Parts = [Part(SplitRole.Train, "a.csv"), Part(SplitRole.Validation, "b.csv"), Part(SplitRole.Test, "c.csv")],
            Time = "t",
        });
        Assert.Equal(["1: 2=3", "1: 3=2", "1: 2=3"], [Show(outcome.Shared[1]), Show(outcome.Shared[2]), Show(outcome.Shared[5])]);
        Assert.Equal(["0:", "1: 3=3", "2: 3=3 4=3"], [Show(outcome.Older[1]), Show(outcome.Older[2]), Show(outcome.Older[5])]);
    }

    // The same answer from memory and from the disk, and in no case more than 32 bytes a row.
    [Fact]
    public void Partitions_on_disk_give_the_same_answer()
    {
        Write("train.csv", 0, 60_000);
        Write("test.csv", 59_000, 60_000);
        var definition = new SplitDefinition { Parts = Definition("train.csv", "test.csv").Parts, Group = ["group"], Time = "time" };
        var created = 0;
        var inMemory = SplitCheck.Run(definition, FileStamp.Of, () => throw new InvalidOperationException());
        var onDisk = SplitCheck.Run(definition, FileStamp.Of, () =>
        {
            created++;
            return new FileStream(_scratch.PathOf("spill" + created), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        }, 1 << 20);

        Assert.Equal((false, true, 2), (inMemory.HasSpilled, onDisk.HasSpilled, created));
        Assert.Empty(Directory.EnumerateFiles(_scratch.Root, "spill*"));
        Assert.Equal("1000: 2=59002 3=59003 4=59004", Show(inMemory.Shared[1]));
        foreach (var tallies in (Func<SplitOutcome, IReadOnlyList<Tally>>[])[o => o.Shared, o => o.Repeated, o => o.Groups, o => o.Older])
        {
            Assert.Equal(tallies(inMemory).Select(Show), tallies(onDisk).Select(Show));
        }
    }

    // All of a row that is there again and again meet in one partition, which alone is then larger than the memory.
    [Fact]
    public void A_row_that_is_there_a_hundred_thousand_times_is_not_held_as_often()
    {
        var often = string.Concat(Enumerable.Repeat("0,0,0\n", 100_000));
        var rare = string.Concat(Enumerable.Range(1, 3000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i % 1500},g{i % 700},{i}\n")));
        _scratch.Write("train.csv", "id,group,time\n" + often + rare).Write("test.csv", "id,group,time\n1,g1,9999\n" + rare + "0,0,9999\n0,0,9999\n" + often);
        var definition = new SplitDefinition { Parts = Definition("train.csv", "test.csv").Parts, Keys = ["id"], Group = ["group"] };
        var atOnce = Run(definition);
        var created = 0;
        var passedBy = SplitCheck.Run(definition, FileStamp.Of, () => new FileStream(_scratch.PathOf("spill" + created++), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose), 1 << 20);
        Assert.Equal((101_500L, 101_503L), (atOnce.Repeated[0].Count, atOnce.Repeated[1].Count));
        foreach (var tallies in (Func<SplitOutcome, IReadOnlyList<Tally>>[])[o => o.Shared, o => o.Repeated, o => o.Groups])
        {
            Assert.Equal(tallies(atOnce).Select(Show), tallies(passedBy).Select(Show));
        }
    }

    [Fact]
    public void Many_different_hashes_in_one_partition_are_taken_a_few_at_a_time()
    {
        var budget = new MemoryBudget(long.MaxValue);
        using var store = new HashStore(budget, () => throw new InvalidOperationException());
        const int Rows = 90_000;
        for (var i = 0; i < Rows; i++)
        {
            // In the first partition all of them; each is there twice, once in either part.
            store.Add(new Hash128(RowHash.Mix((ulong)(i % (Rows / 2))), 7), new RowPlace(i / (Rows / 2), i).Packed);
        }

        var found = new Coincidences(2, file => file, 1 << 20);
        var before = GC.GetAllocatedBytesForCurrentThread();
        found.Find(store, countOnce: false);
        Assert.Equal((Rows / 2, 0L), (found.Between[1].Count, found.Repeated[0].Count + found.Repeated[1].Count));
        Assert.Equal("45000: 45000=0 45001=1 45002=2", Show(found.Between[1]));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 << 20);
    }

    // Names of genes, words of a text: a table may be wider than long.
    [Fact]
    public void Two_hundred_thousand_columns_are_no_matter()
    {
        var names = string.Join(",", Enumerable.Range(0, 200_000).Select(i => "g" + i.ToString(CultureInfo.InvariantCulture)));
        _scratch.Write("train.csv", names + ",more\n1" + new string(',', 200_000) + "2\n").Write("test.csv", names + "\n1" + new string(',', 199_999) + "\n");
        var definition = new SplitDefinition
        {
            Parts = [new SplitPart(SplitRole.Train, [_scratch.PathOf("train.csv")]), new SplitPart(SplitRole.Test, [_scratch.PathOf("test.csv")])],
        };
        var outcome = SplitCheck.Run(definition, FileStamp.Of, () => throw new InvalidOperationException());
        Assert.Equal((1, 200_000), (outcome.Shared[1].Count, outcome.ComparedBy.Count));
    }

    [Fact]
    public void Hashes_take_at_most_32_bytes_a_row()
    {
        var budget = new MemoryBudget(long.MaxValue);
        using var store = new HashStore(budget, () => throw new InvalidOperationException());
        var bytes = new byte[8];
        for (var i = 0; i < 3_000_000; i++)
        {
            BitConverter.TryWriteBytes(bytes, (long)i);
            store.Add(RowHash.Of(bytes, 0, 8), (ulong)i);
            budget.Rows++;
        }

        Assert.InRange(budget.Held, 24L * 3_000_000, 32L * 3_000_000);
        var rows = 0L;
        foreach (var partition in store.TakePartitions())
        {
            rows += partition.Count;
            var pieces = partition.Read().ToArray();
            Assert.Equal(partition.Count, pieces.Sum(piece => piece.Length) / HashStore.WordsPerEntry);
            Assert.Equal(pieces[0].Words[pieces[0].Start] >> 56, pieces[^1].Words[pieces[^1].Start + pieces[^1].Length - HashStore.WordsPerEntry] >> 56);
        }

        Assert.Equal((3_000_000L, 0L), (rows, budget.Held));
    }

    [Fact]
    public void A_random_split_is_compared_as_sets_would()
    {
        var random = new Random(7);
        var train = Enumerable.Range(0, 5000).Select(_ => random.Next(3000) + ",\"v " + random.Next(2) + "\"").ToArray();
        var test = Enumerable.Range(0, 3000).Select(_ => random.Next(3000) + ",v " + random.Next(2)).ToArray();
        var outcome = Compare("a,b\n" + string.Join('\n', train), "a,b\n" + string.Join("\r\n", test));

        var trainRows = train.Select(row => row.Replace("\"", "", StringComparison.Ordinal)).ToArray();
        Assert.Equal(test.Count(new HashSet<string>(trainRows).Contains), outcome.Shared[1].Count);
        Assert.Equal(trainRows.Length - trainRows.Distinct().Count(), outcome.Repeated[0].Count);
        Assert.Equal(test.Length - test.Distinct().Count(), outcome.Repeated[1].Count);
    }

    [Fact]
    public void Json_rows_without_the_key_anywhere_are_a_fault()
    {
        _scratch.Write("train.jsonl", "{\"a\":1}\n").Write("test.jsonl", "{\"a\":2}\n");
        var fault = Assert.Throws<RowFaultException>(() => Run(new() { Parts = Definition("train.jsonl", "test.jsonl").Parts, Keys = ["id"] }));
        Assert.Equal("has no member \"id\" in any row", fault.Problem);
    }

    [Fact]
    public void Files_with_nothing_in_common_are_a_fault()
    {
        var fault = Assert.Throws<RowFaultException>(() => Compare("1,2\n3,4\n", "5,6\n7,8\n"));
        Assert.Equal("has no column in common with train.csv (without a header, write \"header\": false)", fault.Problem);
        Assert.StartsWith("is not a format whose rows can be read: .csv, .tsv", Assert.Throws<RowFaultException>(
            () => Run(Definition("train.parquet", "test.csv"))).Problem, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private SplitOutcome Compare(string train, string test, Func<SplitDefinition, SplitDefinition>? change = null)
    {
        _scratch.Write("train.csv", train).Write("test.csv", test);
        var definition = Definition("train.csv", "test.csv");
        return Run(change?.Invoke(definition) ?? definition);
    }

    private static SplitOutcome Run(SplitDefinition definition) =>
        SplitCheck.Run(definition, FileStamp.Of, () => throw new InvalidOperationException());

    private SplitDefinition Definition(string train, string test) =>
        new() { Parts = [Part(SplitRole.Train, train), Part(SplitRole.Test, test)] };

    private SplitPart Part(SplitRole role, string file) => new(role, [_scratch.PathOf(file)]);

    // How many, then the first ones: line of the later = line of the earlier.
    private static string Show(Tally tally) => tally.Count + ":" + string.Concat(tally.First.Select(pair => " " + pair.Later.Line + "=" + pair.Earlier.Line));

    private void Write(string name, int first, int count)
    {
        var text = new StringBuilder("id,group,time\n");
        for (var i = first; i < first + count; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i},g{i % 7919},{i}\n");
        }

        _scratch.Write(name, text.ToString());
    }
}
