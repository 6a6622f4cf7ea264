using QualityGates.Gates.Data;
using QualityGates.Gates.Data.Profiles;
using QualityGates.Gates.Data.Rows;

namespace QualityGates.Gates.Tests.Data;

public sealed class ProfileTests : IDisposable
{
    private const string Data = "id,age,height,smokes,born,note\n1,30,1.5,true,2001-02-03,a\n2,,1.7,false,1999-12-31,\n3,40,NaN,true,2000-01-01,\"b,c\"\n4,50,1.9,,,a\n";

    private readonly Scratch _scratch = new Scratch().GitRoot();

    [Fact]
    public void A_profile_says_what_is_in_each_column()
    {
        _scratch.Write("data/train.csv", Data);
        var report = DataReports.Profile(_scratch.PathOf("data/train.csv"), "data/train.csv");
        Assert.Equal(
            """
            {
              "data": "data/train.csv",
              "size": 136,
              "sha256": "HASH",
              "rows": 4,
              "columns": {
                "id": { "type": "integer", "missing": 0, "distinct": 4, "min": 1, "max": 4, "mean": 2.5 },
                "age": { "type": "integer", "missing": 1, "distinct": 3, "min": 30, "max": 50, "mean": 40 },
                "height": { "type": "number", "missing": 1, "distinct": 3, "min": 1.5, "max": 1.9, "mean": 1.7 },
                "smokes": { "type": "boolean", "missing": 1, "distinct": 2 },
                "born": { "type": "date", "missing": 1, "distinct": 3, "min": "1999-12-31", "max": "2001-02-03" },
                "note": { "type": "text", "missing": 1, "distinct": 2 }
              }
            }

            """.Replace("HASH", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_scratch.PathOf("data/train.csv")))), StringComparison.Ordinal)
                .Replace("136", new FileInfo(_scratch.PathOf("data/train.csv")).Length.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .ReplaceLineEndings("\n"),
            report.Text);
    }

    [Fact]
    public void Members_of_json_lines_are_columns()
    {
        _scratch.Write("x.jsonl", "{\"a\":1}\n{\"b\":\"x\",\"a\":-2.5e1}\n{\"a\":null,\"c\":[1]}\n");
        var text = DataReports.Profile(_scratch.PathOf("x.jsonl"), "x.jsonl").Text!;
        Assert.Contains("\"a\": { \"type\": \"number\", \"missing\": 1, \"distinct\": 2, \"min\": -25, \"max\": 1, \"mean\": -12 },\n    \"b\": { \"type\": \"text\", \"missing\": 2, \"distinct\": 1 },\n    \"c\": ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("-12345678.9012345", -12345678.9012345)]
    [InlineData("123456789012345678", 123456789012345678d)]
    [InlineData("1e-7", 1e-7)]
    [InlineData(".5", 0.5)]
    [InlineData("5.", 5d)]
    [InlineData("000000000000000000001.25", 1.25)]
    public void Numbers_are_the_nearest_to_their_text(string text, double value)
    {
        _scratch.Write("x.csv", "a\n" + text + "\n");
        Assert.Equal(value, Assert.Single(DataProfiler.Run(_scratch.PathOf("x.csv")).Columns).Min);
    }

    [Theory]
    [InlineData("1\n2\nx\n", "text")]
    [InlineData("1\n2.0\n", "number")]
    [InlineData("true\n1\n", "text")]
    [InlineData("2024-01-01\n2024\n", "text")]
    [InlineData("20240101\n", "integer")]
    [InlineData("NA\nnull\n", "text")]
    [InlineData("inf\n", "text")]
    [InlineData("1-2\n", "text")]
    [InlineData("1e400\n", "text")]
    public void The_type_fits_all_values(string rows, string type)
    {
        _scratch.Write("x.csv", "a\n" + rows);
        Assert.Equal(type, Assert.Single(DataProfiler.Run(_scratch.PathOf("x.csv")).Columns).Type);
    }

    [Fact]
    public void A_number_of_a_million_digits_is_a_text() => The_type_fits_all_values(new string('1', 1_000_000) + "\n", "text");

    [Fact]
    public void Many_different_values_are_estimated()
    {
        var count = new DistinctCount();
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 400_000; i++)
            {
                count.Add(RowHash.Of(BitConverter.GetBytes(i), 0, 4));
            }
        }

        Assert.True(count.IsEstimate);
        Assert.InRange(count.Count, 400_000 * 0.96, 400_000 * 1.04);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_sentence_with_a_place()
    {
        _scratch.Write("x.csv", "a,b\n1\n");
        Assert.Equal("x.csv(2,1): has 1 field in this row, and the column \"b\" is field 2.", DataReports.Profile(_scratch.PathOf("x.csv"), "x.csv").Problem);
    }

    [Fact]
    public void A_profile_that_keeps_its_bounds_is_silent()
    {
        Write(Data, ", \"minRows\": 4, \"columns\": { \"age\": { \"type\": \"number\", \"min\": 30, \"max\": 50, \"minMean\": 40, \"maxMean\": 40, \"maxMissing\": 0.25, \"minDistinct\": 3, \"maxDistinct\": 3 }, \"note\": { \"type\": \"text\" } }");
        Assert.Empty(_scratch.Check());
    }

    [Theory]
    [InlineData(", \"columns\": { \"age\": { \"max\": 49 } }", "8,", "says that \"age\" has a max of 50, and the configuration asks for at most 49. Look for what changed in the data; if the change is right, correct the bound.")]
    [InlineData(", \"columns\": { \"age\": { \"min\": 31 } }", "8,", "says that \"age\" has a min of 30, and the configuration asks for at least 31.")]
    [InlineData(", \"columns\": { \"age\": { \"maxMissing\": 0.2 } }", "8,", "says that \"age\" is missing in 1 of 4 rows, and the configuration asks for at most a share of 0.2.")]
    [InlineData(", \"columns\": { \"height\": { \"type\": \"integer\" } }", "9,", "says that \"height\" is of type number, and the configuration asks for type integer.")]
    [InlineData(", \"columns\": { \"note\": { \"min\": 0 } }", "12,", "says that \"note\" has no min, and the configuration asks for at least 0.")]
    [InlineData(", \"columns\": { \"weight\": { \"min\": 0 } }", "6,", "has no column \"weight\", which \"columns\" names in line 1 of the configuration. Correct the data or the name.")]
    [InlineData(", \"minRows\": 5", "5,", "has 4 rows, and \"minRows\" asks for 5. Get the missing rows, or correct the bound.")]
    public void What_leaves_its_bounds_is_shown_at_its_figure(string more, string line, string problem)
    {
        Write(Data, more);
        var finding = Assert.Single(_scratch.Check());
        Assert.StartsWith("data/profile.json(" + line, finding, StringComparison.Ordinal);
        Assert.Contains("warning MLQ8105: The data profile data/profile.json " + problem, finding, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_of_other_data_is_stale()
    {
        Write(Data, "");
        Assert.Empty(_scratch.Check());
        _scratch.Write("data/train.csv", Data.Replace("30", "31", StringComparison.Ordinal));
        Assert.Equal(["data/profile.json(4,13): warning MLQ8105: The data profile data/profile.json is of another content of data/train.csv than the present one. Run mlgates data profile data/train.csv --output data/profile.json."], _scratch.Check());
        _scratch.Write("data/train.csv", Data + "\n");
        Assert.Contains("is of another content", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
        File.Delete(_scratch.PathOf("data/train.csv"));
        Assert.Empty(_scratch.Check());
    }

    [Theory]
    [InlineData(null, "qualitygates.json(1,37): warning MLQ8105: The data profile data/profile.json is missing, so a change in the data goes unnoticed until the model is wrong. Run mlgates data profile data/train.csv --output data/profile.json.")]
    [InlineData("{", "data/profile.json(1,2): warning MLQ8105: The data profile data/profile.json is not valid JSON: expected a name in double quotes or '}', found the end of the file. Run ")]
    [InlineData("{ \"rows\": \"4\" }", "data/profile.json(1,1): warning MLQ8105: The data profile data/profile.json has no \"rows\" and \"columns\", as a profile has. Run ")]
    [InlineData("{ \"rows\": 4, \"columns\": {} }", "data/profile.json(1,1): warning MLQ8105: The data profile data/profile.json does not say of which content of data/train.csv it is (\"sha256\"). Run ")]
    public void A_profile_that_is_none_is_one_finding(string? text, string expected)
    {
        Write(Data, "");
        File.Delete(_scratch.PathOf("data/profile.json"));
        if (text is not null)
        {
            _scratch.Write("data/profile.json", text);
        }

        Assert.StartsWith(expected, Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private void Write(string data, string more)
    {
        _scratch.Write("data/train.csv", data);
        _scratch.Write("data/profile.json", DataReports.Profile(_scratch.PathOf("data/train.csv"), "data/train.csv").Text!);
        _scratch.Write("qualitygates.json", "{ \"data\": { \"profiles\": [ { \"path\": \"data/profile.json\", \"data\": \"data/train.csv\"" + more + " } ] } }");
    }
}
