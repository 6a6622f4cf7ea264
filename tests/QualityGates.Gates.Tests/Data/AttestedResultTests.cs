using System.Text.RegularExpressions;
using QualityGates.Gates.Data;

namespace QualityGates.Gates.Tests.Data;

public sealed partial class AttestedResultTests : IDisposable
{
    private readonly Scratch _scratch = new Scratch().GitRoot();

    public static TheoryData<string> Dialects => [.. DataReports.Dialects];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Every_dialect_asks_the_same_question(string dialect)
    {
        Declare(", \"keys\": [ \"id\" ], \"group\": [ \"g\" ], \"time\": \"t\", \"maxDuplicateShare\": 0.1");
        var sql = DataReports.SplitQueries(_scratch.Root, dialect).Text!;
        Assert.Equal(5, Names().Count(sql));
        Assert.Equal(Name(), Assert.Single(Names().Matches(sql).Select(match => match.Groups[1].Value).Distinct()));
        foreach (var check in (string[])["shared-rows", "repeated-rows", "shared-groups", "older-rows"])
        {
            Assert.Contains("'" + check + "' AS check_name", sql, StringComparison.Ordinal);
        }

        Assert.EndsWith(";\n", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_without_faults_passes_in_every_notation()
    {
        Declare("", "result.csv").Write("result.csv", Csv(("shared-rows", "test", "train", 0, 10)));
        Assert.Empty(_scratch.Check());
        var json = "{ \"query\": \"" + Name() + "\", \"check_name\": \"shared-rows\", \"part\": \"test\", \"against\": \"train\", \"found\": 0, \"total\": 10, \"run_at\": \"2026-01-02T03:04:05Z\", \"run_by\": \"me\" }";
        Declare("", "result.json").Write("result.json", "[ " + json + " ]");
        Assert.Empty(_scratch.Check());
        Declare("", "result.jsonl").Write("result.jsonl", json);
        Assert.Empty(_scratch.Check());
    }

    [Fact]
    public void What_the_database_found_is_a_finding()
    {
        Declare("", "result.csv").Write("result.csv", Csv(("shared-rows", "test", "train", 3, 10)));
        var finding = Assert.Single(_scratch.Check());
        Assert.StartsWith("result.csv(1,1): warning MLQ8106: 3 of the 10 rows of the test part of the split \"s\" are in its train part too: as the result result.csv says.", finding, StringComparison.Ordinal);
        Declare(", \"maxSharedShare\": 0.3", "result.csv");
        Assert.Empty(_scratch.Check());
    }

    [Theory]
    [InlineData("shared-rows", "test", "train", "1x", "10", "must be whole numbers")]
    [InlineData("shared-rows", "test", "train", "0", "0", "is of an empty test part")]
    [InlineData("older-rows", "test", "train", "0", "10", "has no row for shared-rows of test against train")]
    public void A_result_that_does_not_answer_is_a_finding(string check, string part, string against, string found, string total, string problem)
    {
        Declare("", "result.csv").Write("result.csv", "query,check_name,part,against,found,total,run_at,run_by\n" + Name() + $",{check},{part},{against},{found},{total},2026-01-02,me\n");
        Assert.Contains(problem, Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_of_another_question_or_an_old_one_is_not_taken()
    {
        Declare("", "result.csv").Write("result.csv", Csv(("shared-rows", "test", "train", 0, 10)));
        Declare(", \"keys\": [ \"id\" ]", "result.csv");
        Assert.Contains("and what the configuration asks now is " + Name(), Assert.Single(_scratch.Check()), StringComparison.Ordinal);

        Declare(", \"maxResultDays\": 30", "result.csv").Write("result.csv", Csv(("shared-rows", "test", "train", 0, 10)));
        Assert.Empty(_scratch.Check(_scratch.Input(date: "2026-01-20")));
        Assert.Contains("is 59 days old, more than the 30 of \"maxResultDays\"", Assert.Single(_scratch.Check(_scratch.Input(date: "2026-03-02"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_that_is_missing_is_asked_for_where_it_is_named()
    {
        Declare("", "result.csv");
        Assert.Contains("): warning MLQ8106: The split \"s\" was not compared: its result result.csv does not exist. Run the query of mlgates data sql", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_asked_is_said()
    {
        Assert.StartsWith("there is no qualitygates.json in or above ", DataReports.SplitQueries(_scratch.Root, "spark").Problem, StringComparison.Ordinal);
        Declare(", \"except\": [ \"n\" ]");
        Assert.StartsWith("postgres has no way", DataReports.SplitQueries(_scratch.Root, "postgres").Problem, StringComparison.Ordinal);
        Assert.Contains("EXCLUDE (\"n\")", DataReports.SplitQueries(_scratch.Root, "duckdb").Text, StringComparison.Ordinal);
        Assert.StartsWith("'mysql' is no dialect.", DataReports.SplitQueries(_scratch.Root, "mysql").Problem, StringComparison.Ordinal);
        Assert.EndsWith(" declares no split \"x\". It has: s.", DataReports.SplitQueries(_scratch.Root, "spark", "x").Problem, StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private Scratch Declare(string more, string result = "result.csv") => _scratch.Write("qualitygates.json",
        "{ \"data\": { \"splits\": [ { \"name\": \"s\", \"train\": [ \"table:w.train\" ], \"test\": [ \"table:w.test\" ], \"result\": \"" + result + "\"" + more + " } ] } }");

    private string Name() => Names().Match(DataReports.SplitQueries(_scratch.Root, "spark").Text!).Groups[1].Value;

    private string Csv(params (string Check, string Part, string Against, long Found, long Total)[] rows) =>
        "\"query\",check_name,part,against,found,total,run_at,run_by\r\n"
        + string.Concat(rows.Select(row => $"{Name()},{row.Check},{row.Part},{row.Against},{row.Found},{row.Total},2026-01-02 03:04:05.6+00:00,\"me\"\r\n"));

    [GeneratedRegex("'([0-9a-f]{16})' AS query")]
    private static partial Regex Names();
}
