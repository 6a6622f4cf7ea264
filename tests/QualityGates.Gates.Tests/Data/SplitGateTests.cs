namespace QualityGates.Gates.Tests.Data;

public sealed class SplitGateTests : IDisposable
{
    private readonly Scratch _scratch = new Scratch().GitRoot();

    [Fact]
    public void Shared_rows_are_shown_where_they_should_not_be()
    {
        Split().Write("data/train.csv", "id,x\n1,a\n2,b\n").Write("data/test.csv", "id,x\n3,c\n\"2\",b\n");
        Assert.Equal(
            ["data/test.csv(3,1): warning MLQ8106: 1 of the 2 rows of the test part of the split \"churn\" are in its train part too: data/test.csv line 3 is data/train.csv line 3. The model has seen them, so its metrics on them say nothing about new cases. Remove them from the test part and evaluate again; where different cases can have equal values, name the columns that tell them apart in \"keys\", or write \"maxSharedShare\": 0.5."],
            _scratch.Check());
        Assert.Empty(Split(", \"maxSharedShare\": 0.5").Check());
        Assert.Empty(Split(", \"keys\": [ \"id\", \"x\" ], \"maxSharedShare\": 0.5").Check());
        Assert.Empty(Split().Write("data/test.csv", "id,x\n3,c\n4,b\n").Check());
    }

    [Fact]
    public void Groups_and_times_have_gates_of_their_own()
    {
        Split(", \"group\": [ \"home\" ], \"time\": \"day\"")
            .Write("data/train.csv", "id,home,day\n1,A,2024-01-01\n2,B,2024-03-01\n").Write("data/test.csv", "id,home,day\n3,C,2024-04-01\n4,A,2024-02-01\n");
        Assert.Equal(
            [
                "data/test.csv(3,1): warning MLQ8107: 1 value of home is in the test and the train part of the split \"churn\": data/test.csv line 3 has that of data/train.csv line 2. The model can know the group instead of the case, and fails on groups it has not met. Split by home, so that all rows of a value are in one part.",
                "data/test.csv(3,1): warning MLQ8108: 1 of the 2 rows of the test part of the split \"churn\" are older than the newest row of its train part by day (2024-03-01, data/train.csv line 3), the first in data/test.csv line 3. The model has learned from what came after them, as it never can in use. Split at a point in time: every row of train before every row of test.",
            ],
            _scratch.Check());
        Assert.Empty(_scratch.Write("data/test.csv", "id,home,day\n3,C,2024-04-01\n4,D,2024-03-01\n").Check());
    }

    [Fact]
    public void Repeated_rows_are_looked_at_when_a_share_is_declared()
    {
        Split(", \"maxDuplicateShare\": 0.2").Write("data/train.csv", "id\n1\n2\n1\n").Write("data/test.csv", "id\n3\n");
        Assert.Equal(
            ["data/train.csv(4,1): warning MLQ8106: 1 of the 3 rows of the train part of the split \"churn\" repeat another row of it: data/train.csv line 4 repeats data/train.csv line 2. Repeated rows weigh more than others and make a metric surer than it is. Remove them, or write \"maxDuplicateShare\": 0.3334."],
            _scratch.Check());
        Assert.Empty(Split(", \"maxDuplicateShare\": 0.3334").Check());
        Assert.Empty(Split().Check());
    }

    // Nothing compared must not look like nothing found.
    [Theory]
    [InlineData("test.csv", "id,x\n", "holds a header and no row, so there is nothing to compare")]
    [InlineData("test.csv", "id,x\r1,a\r2,b\r", "separates its rows by CR alone, so all of it is one row (save it with LF or CRLF)")]
    [InlineData("test.jsonl", "{\"ID\":1,\"X\":\"a\"}\n", "has in no row a member that the other files have as a column: id, x")]
    public void What_gives_nothing_to_compare_is_said(string file, string text, string problem)
    {
        Split().Write("data/train.csv", "id,x\n1,a\n").Write("data/" + file, text);
        _scratch.Write("qualitygates.json", File.ReadAllText(_scratch.PathOf("qualitygates.json")).Replace("data/test.csv", "data/" + file, StringComparison.Ordinal));
        Assert.Contains("was not compared: data/" + file + " " + problem + ".", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_compared_is_one_finding()
    {
        Split(", \"group\": [ \"home\" ]").Write("data/train.csv", "id,home\n1,A\n");
        var missing = Assert.Single(_scratch.Check());
        Assert.StartsWith("qualitygates.json(1,", missing, StringComparison.Ordinal);
        Assert.Contains("warning MLQ8106: The split \"churn\" was not compared: data/test.csv, a file of its test part, does not exist, so nobody knows whether its parts share rows. Get the data (dvc pull), correct the path, or run the query", missing, StringComparison.Ordinal);

        _scratch.Write("data/test.csv", "id,home\n2,\"B\n");
        Assert.StartsWith("data/test.csv(2,3): warning MLQ8106: The split \"churn\" was not compared: data/test.csv has a quote that is opened here and never closed",
            Assert.Single(_scratch.Check()), StringComparison.Ordinal);
        _scratch.Write("data/test.csv", "id\n2\n");
        Assert.Contains(" data/test.csv has no column \"home\". It has: id. ", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_outcome_is_kept_by_content()
    {
        Split().Write("data/train.csv", "id\n1\n").Write("data/test.csv", "id\n1\n");
        Directory.CreateDirectory(_scratch.PathOf("src/App/obj"));
        var first = Assert.Single(_scratch.Check());
        var cache = Assert.Single(Directory.GetFiles(_scratch.PathOf("src/App/obj")));

        // The same bytes with another time: the outcome is that of the cache, which we have changed to see it.
        File.WriteAllText(cache, File.ReadAllText(cache).Replace("\nshared\t1\t", "\nshared\t7\t", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(_scratch.PathOf("data/test.csv"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(first.Replace("1 of the 1 rows", "7 of the 1 rows", StringComparison.Ordinal).Split(". The model")[0] + ", …", Assert.Single(_scratch.Check()).Split(". The model")[0]);

        // Other bytes, as many and at the same time: compared again.
        _scratch.Write("data/test.csv", "id\n2\n");
        Assert.Empty(_scratch.Check());
        Split(", \"header\": false").Write("data/test.csv", "id\n2\n");
        Assert.Contains("1 of the 2 rows", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
        File.WriteAllText(cache, "QualityGates.ML split 1\nx");
        Assert.Single(_scratch.Check());
    }

    [Theory]
    [InlineData("\"train\": [ \"a.csv\" ]", "has nothing to compare. Write \"train\" and \"test\", \"validation\" or both, each with at least one file.")]
    [InlineData("\"train\": [ \"a.csv\" ], \"test\": [ \"a.csv\" ]", "has \"a.csv\" in two parts. Write each file in the part its rows belong to.")]
    [InlineData("\"train\": [ \"a.csv\" ], \"test\": [ \"b.csv\" ], \"keys\": [ \"x\" ], \"except\": [ \"y\" ]", "has both \"keys\" and \"except\", and with keys no other column counts. Remove \"except\".")]
    [InlineData("\"train\": [ \"table:w.a\" ], \"test\": [ \"table:w.b\" ]", "has a table, which is not read here. ")]
    public void What_the_keys_cannot_say_of_each_other_is_reported(string keys, string problem)
    {
        _scratch.Write("qualitygates.json", "{ \"data\": { \"splits\": [ { \"name\": \"s\", " + keys + " } ] } }");
        Assert.Contains("MLQ9002: The split \"s\" " + problem, Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_a_name_and_nothing_else()
    {
        _scratch.Write("qualitygates.json", "{ \"data\": { \"splits\": [ { \"name\": \"s\", \"train\": [ \"table:a; DROP TABLE b\" ], \"test\": [ \"b.csv\" ] } ] } }");
        Assert.Contains(_scratch.Check(), finding => finding.Contains("MLQ9002: \"table:a; DROP TABLE b\" names no table: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_waiver_names_the_split_and_its_parts()
    {
        _scratch.Write("data/train.csv", "id\n1\n").Write("data/test.csv", "id\n1\n").Write("qualitygates.json",
            "{ \"data\": { \"splits\": [ { \"name\": \"churn\", \"train\": [ \"data/train.csv\" ], \"test\": [ \"data/test.csv\" ] } ] },\n"
            + "\"waivers\": [ { \"id\": \"MLQ8106\", \"subject\": \"churn: test/train\", \"reason\": \"r\", \"owner\": \"o\", \"expires\": \"2026-12-31\" } ] }");
        Assert.DoesNotContain(_scratch.Check(), finding => finding.Contains("MLQ8106", StringComparison.Ordinal));
    }

    public void Dispose() => _scratch.Dispose();

    private Scratch Split(string more = "") => _scratch.Write("qualitygates.json",
        "{ \"data\": { \"splits\": [ { \"name\": \"churn\", \"train\": [ \"data/train.csv\" ], \"test\": [ \"data/test.csv\" ]" + more + " } ] } }");
}
