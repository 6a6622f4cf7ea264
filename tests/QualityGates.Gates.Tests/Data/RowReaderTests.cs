using System.IO.Compression;
using System.Text;
using QualityGates.Gates.Data.Rows;
using QualityGates.Gates.Files;

namespace QualityGates.Gates.Tests.Data;

public sealed class RowReaderTests : IDisposable
{
    private readonly Scratch _scratch = new();

    // Expected: line:fields of every row, fields in angle brackets.
    [Theory]
    [InlineData("a,b\n1,2\n3,4\n", "2:<1><2> 3:<3><4>")]
    [InlineData("a,b\r\n1,2\r\n\r\n3,4", "2:<1><2> 4:<3><4>")]
    [InlineData("\ufeffa,b\n1,2", "2:<1><2>")]
    [InlineData("a,b\n\"1\",\"x,\"\"y\"\"\"\n", "2:<1><x,\"y\">")]
    [InlineData("a,b\n\"one\ntwo\n\",2\n3,4\n", "2:<one\ntwo\n><2> 5:<3><4>")]
    [InlineData("a,b\r\n\"one\r\ntwo\",2\r\n", "2:<one\ntwo><2>")]
    [InlineData("a,b\n5\"x,2\" y\n\"q\"z,\n", "2:<5\"x><2\" y> 3:<qz><>")]
    [InlineData("a,b\n\"\",\"\"", "2:<><>")]
    [InlineData("\"a\",\"b\"\n1,\n,2\n", "2:<1><> 3:<><2>")]
    [InlineData("a,b\n1,\"2\"", "2:<1><2>")]
    [InlineData("a,b\n1,2,3\n", "2:<1><2>")]
    public void Csv(string text, string expected) => Assert.Equal(expected, Show("x.csv", text, "a", "b"));

    [Fact]
    public void Tsv_and_other_delimiters()
    {
        Assert.Equal("2:<2><1>", Show("x.tsv", "a\tb\n1\t2\n", "b", "a"));
        Assert.Equal("2:<1,5><2>", Show("x.csv", "a;b\n1,5;2\n", ';', true, true, "a", "b"));
        Assert.Equal("1:<1><2> 2:<3><4>", Show("x.csv", "1,2\n3,4\n", null, false, true, "1", "2"));
        Assert.Equal("1:<1><2>", Show("x.csv", "\"1\",2\n", null, false, true, "1", "2"));
        Assert.Equal("2:<\"1><2>", Show("x.csv", "a,b\n\"1,2\n", null, true, false, "a", "b"));
    }

    [Theory]
    [InlineData("{\"a\":1,\"b\":\"x\"}\n\n{\"b\":\"y\",\"a\":2}", "1:<1><x> 3:<2><y>")]
    [InlineData(" { \"b\" : \"\\u00e9\\n\\\"\\\\\\ud83d\\ude00\" , \"c\":[1,{\"d\":null}] }\r\n", "1:<><é\n\"\\😀>")]
    [InlineData("{\"a\":true,\"b\":null}\n{\"a\":{\"b\":1},\"b\":-1.5e3}\n{}", "1:<true><> 2:<{\"b\":1}><-1.5e3> 3:<><>")]
    [InlineData("{\"\\u0061\":\"\\t\",\"b\":\"\\\\\"}", "1:<\t><\\>")]
    public void Json_lines(string text, string expected) => Assert.Equal(expected, Show("x.jsonl", text, "a", "b"));

    [Theory]
    [InlineData("x.csv", "a,b\n1,2\n", "a,b\n\"1\",\"2\"\r\n", true)]
    [InlineData("x.csv", "a,b\n\"1,2\",3\n", "a,b\n1,\"2,3\"\n", false)]
    [InlineData("x.csv", "a,b\n\"x\"\"y\",3\n", "a,b\nx\"y,3\n", true)]
    [InlineData("x.csv", "a,b\n\"x\ny\",3\n", "a,b\n\"x\r\ny\",3\n", true)]
    [InlineData("x.csv", "a,b\n,x\n", "a,b\nx,\n", false)]
    [InlineData("x.csv", "a,b\n1,2\n", "a,b\n1,2,\n", false)]
    [InlineData("x.jsonl", "{\"a\":1,\"b\":{\"c\":[1,2],\"d\":\"\"}}", "{ \"b\": {\"d\":\"\", \"c\": [1, 2]}, \"a\": 1 }", true)]
    [InlineData("x.jsonl", "{\"a\":\"1\"}", "{\"a\":1}", false)]
    [InlineData("x.jsonl", "{\"a\":[1,2]}", "{\"a\":[2,1]}", false)]
    [InlineData("x.jsonl", "{\"a\":[[1],2]}", "{\"a\":[1,[2]]}", false)]
    [InlineData("x.jsonl", "{\"a\":{\"b\":1},\"c\":{\"d\":2}}", "{\"a\":{\"d\":2},\"c\":{\"b\":1}}", false)]
    [InlineData("x.jsonl", "{\"a\":\"b\",\"c\":\"d\"}", "{\"a\":\"d\",\"c\":\"b\"}", false)]
    [InlineData("x.jsonl", "{\"a\":\"\\u0062\"}", "{\"a\":\"b\"}", true)]
    [InlineData("x.jsonl", "{\"a\":null}", "{}", false)]
    public void A_row_has_one_hash_however_it_is_written(string name, string left, string right, bool same) =>
        Assert.Equal(same, FirstHash(name, left) == FirstHash(name, right));

    // The values of the reference implementation (SMHasher, seed 0) as published for these texts.
    [Theory]
    [InlineData("", "00000000000000000000000000000000")]
    [InlineData("hello", "cbd8a7b341bd9b025b1e906a48ae1d19")]
    [InlineData("The quick brown fox jumps over the lazy dog", "e34bbc7bbc071b6c7a433ca9c49a9347")]
    public void The_hash_is_murmur3(string text, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes("?" + text + "?");
        var hash = RowHash.Of(bytes, 1, bytes.Length - 2);
        Assert.Equal(expected, hash.Low.ToString("x16", null) + hash.High.ToString("x16", null));
    }

    public static TheoryData<string, string, int, int, string> Faults => new()
    {
        { "x.csv", "a,b\n1,2\n3,\"4\n5,6\n", 3, 3, "has a quote that is opened here and never closed (if quotes mean nothing in this file, write \"quotes\": false)" },
        { "x.csv", "a,b\n1\n", 2, 1, "has 1 field in this row, and the column \"b\" is field 2" },
        { "x.csv", "a,a\n1,2\n", 1, 1, "names the column \"a\" twice in its header (without a header, write \"header\": false)" },
        { "x.csv", "a,c\n1,2\n", 1, 1, "has no column \"b\". It has: a, c" },
        { "x.csv", "\n\n", 1, 1, "holds no row" },
        { "x.csv", "a,b\n1,2\nx\0,3\n", 3, 2, "is not text: it contains a NUL byte (binary data, or UTF-16 that should be saved as UTF-8)" },
        { "x.jsonl", "{\"a\":1}\n{\"a\":1,}\n[1]\n", 3, 1, "is not valid JSON Lines: expected '{': each line holds one object, found '['" },
        { "x.jsonl", "{\"a\":1\n", 1, 7, "is not valid JSON Lines: expected ',' or '}', found the end of the line" },
        { "x.jsonl", "{\"a\":nul}", 1, 6, "is not valid JSON Lines: expected a value, found 'n'" },
        { "x.jsonl", "{\"a\":\"x", 1, 6, "is not valid JSON Lines: a string is not closed before the end of its line" },
        { "x.jsonl", "{\"a\":\"\\q\"}", 1, 7, "is not valid JSON Lines: a backslash begins no escape" },
        { "x.jsonl", "{} {}", 1, 4, "is not valid JSON Lines: expected the end of the line, found '{'" },
        { "x.jsonl", "{\"a\":" + new string('[', 100) + "}", 1, 69, "is not valid JSON Lines: it is nested deeper than 64 levels" },
        { "x.csv.gz", "a,b\n1,2\n", 1, 1, "is not a valid .gz file: " },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_wrong_has_its_line_and_column(string name, string text, int line, int column, string problem)
    {
        var fault = Assert.Throws<RowFaultException>(() => Show(name, text, "a", "b"));
        Assert.StartsWith(problem, fault.Problem, StringComparison.Ordinal);
        Assert.Equal((line, column), (fault.At.Line, fault.At.Column));
    }

    [Fact]
    public void Other_encodings_are_a_fault_at_their_row()
    {
        _scratch.WriteBytes("latin.csv", [.. "a,b\nx,y\nGr"u8, 0xFC, .. "n,z\n"u8]);
        var fault = Assert.Throws<RowFaultException>(() => Hashes("latin.csv").Count());
        Assert.Equal((3, "is not UTF-8 text: byte 0xFC in the row of this line belongs to no character (save it as UTF-8)"), (fault.At.Line, fault.Problem));

        _scratch.WriteBytes("wide.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a,b\n1,2\n")]);
        Assert.Equal("is UTF-16 text (save it as UTF-8)", Assert.Throws<RowFaultException>(() => Hashes("wide.csv").Count()).Problem);
        _scratch.WriteBytes("wide2.csv", Encoding.Unicode.GetBytes("a,b\n1,2\n"));
        Assert.StartsWith("is not text: it contains a NUL byte", Assert.Throws<RowFaultException>(() => Hashes("wide2.csv").Count()).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Packed_files_are_read_and_bombs_are_not()
    {
        WritePacked("x.csv.gz", stream => stream.Write("a,b\n1,2\n"u8));
        Assert.Single(Hashes("x.csv.gz"));

        var rows = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(new string('1', 4000) + ",2\n", 256)));
        WritePacked("bomb.csv.gz", stream =>
        {
            stream.Write("a,b\n"u8);
            for (var i = 0; i < 300; i++)
            {
                stream.Write(rows);
            }
        });
        Assert.Equal("unpacks to more than 200 times its size: no data do that", Assert.Throws<RowFaultException>(() => Hashes("bomb.csv.gz").Count()).Problem);
    }

    [Fact]
    public void A_packed_file_that_was_cut_off_is_not_taken_for_whole()
    {
        WritePacked("whole.csv.gz", stream =>
        {
            stream.Write("a,b\n"u8);
            for (var i = 0; i < 20_000; i++)
            {
                stream.Write(Encoding.UTF8.GetBytes($"{i},{i * 7919 % 10007}\n"));
            }
        });
        var bytes = File.ReadAllBytes(_scratch.PathOf("whole.csv.gz"));
        foreach (var length in (int[])[bytes.Length / 2, bytes.Length - 4, bytes.Length - 8])
        {
            _scratch.WriteBytes("cut.csv.gz", bytes[..length]);
            Assert.StartsWith("is not a valid .gz file: ", Assert.Throws<RowFaultException>(() => Hashes("cut.csv.gz").Count()).Problem, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_line_that_does_not_end_is_given_up_in_bounded_memory()
    {
        using (var stream = File.Create(_scratch.PathOf("long.csv")))
        {
            stream.Write("a,b\n\""u8);
            var piece = Encoding.UTF8.GetBytes(new string('x', 1 << 20));
            for (var i = 0; i < 100; i++)
            {
                stream.Write(piece);
            }
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var fault = Assert.Throws<RowFaultException>(() => Hashes("long.csv").Count());
        Assert.Equal((2, "has a row of more than 16 MB that begins here: a quote that is not closed, or a file without line breaks"), (fault.At.Line, fault.Problem));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 128 << 20);
    }

    [Fact]
    public void A_packed_file_of_one_line_is_given_up()
    {
        WritePacked("text.csv.gz", stream => Repeat(stream, "a,b\n", new string('x', 1 << 20), 40));
        Assert.Equal("has a row of more than 16 MB that begins here: a quote that is not closed, or a file without line breaks",
            Assert.Throws<RowFaultException>(() => Hashes("text.csv.gz").Count()).Problem);
        WritePacked("names.csv.gz", stream => Repeat(stream, "a", string.Concat(Enumerable.Repeat(",a", 100_000)), 6));
        Assert.StartsWith("has 600,001 fields in its first row, more than the 500,000 columns a table may have", FaultOf("names.csv.gz"), StringComparison.Ordinal);
        WritePacked("empty.csv.gz", stream => Repeat(stream, "", new string(',', 1 << 20), 15));
        Assert.StartsWith("has 15,728,641 fields in its first row", FaultOf("empty.csv.gz"), StringComparison.Ordinal);

        static void Repeat(Stream stream, string first, string text, int times)
        {
            stream.Write(Encoding.UTF8.GetBytes(first));
            var bytes = Encoding.UTF8.GetBytes(text);
            for (var i = 0; i < times; i++)
            {
                stream.Write(bytes);
            }
        }
    }

    [Fact]
    public void Rows_longer_than_the_buffer_are_read_whole()
    {
        var value = new string('x', 3_000_000);
        _scratch.Write("x.csv", "a,b\n\"" + value + "\n" + value + "\",1\n" + value + ",2\n");
        using var reader = Open("x.csv");
        reader.Select(["a", "b"]);
        Assert.True(reader.Read());
        Assert.Equal((2L, 6_000_001, "1"), (reader.Line, reader.Field(0).Length, reader.Field(1).Text));
        Assert.True(reader.Read());
        Assert.Equal((4L, 3_000_000, "2"), (reader.Line, reader.Field(0).Length, reader.Field(1).Text));
        Assert.False(reader.Read());
    }

    [Fact]
    public void What_cannot_be_read_is_one_fault()
    {
        Directory.CreateDirectory(_scratch.PathOf("dir.csv"));
        _scratch.Write("empty.csv", "");
        Assert.Equal("is a directory, not a file", FaultOf("dir.csv"));
        Assert.Equal("does not exist", FaultOf("none.csv"));
        Assert.Equal("is empty", FaultOf("empty.csv"));
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(_scratch.PathOf("loop.csv"), "loop2.csv");
            File.CreateSymbolicLink(_scratch.PathOf("loop2.csv"), "loop.csv");
            Assert.Equal("cannot be read: no permission, or a link that leads to itself", FaultOf("loop.csv"));
        }
    }

    [Fact]
    public void A_file_that_changes_while_it_is_read_is_a_fault()
    {
        _scratch.Write("x.csv", "a,b\n" + string.Concat(Enumerable.Repeat("1,2\n", 100_000)));
        using var reader = Open("x.csv");
        Assert.True(reader.Read());
        File.AppendAllText(_scratch.PathOf("x.csv"), "5,6\n");
        var fault = Assert.Throws<RowFaultException>(() =>
        {
            while (reader.Read())
            {
            }
        });
        Assert.Equal(("changed while it was read", true), (fault.Problem, fault.IsTransient));
    }

    [Fact]
    public void The_content_hash_is_that_of_the_bytes()
    {
        _scratch.Write("a.csv", "a,b\n1,2\n").Write("b.csv", "a,b\n1,2\n").Write("c.csv", "a,b\n1,3\n");
        Assert.Equal(ContentOf("a.csv"), ContentOf("b.csv"));
        Assert.NotEqual(ContentOf("a.csv"), ContentOf("c.csv"));
        using var stream = File.OpenRead(_scratch.PathOf("a.csv"));
        Assert.Equal(ContentOf("a.csv"), ContentStream.HashOf(stream));
    }

    public void Dispose() => _scratch.Dispose();

    private RowReader Open(string name, char? delimiter = null, bool hasHeader = true, bool hasQuotes = true) => RowReader.Open(
        _scratch.PathOf(name), FileStamp.Of(_scratch.PathOf(name)), RowFormat.Of(name, delimiter)!, hasHeader, hasQuotes);

    private string Show(string name, string text, params string[] columns) => Show(name, text, null, true, true, columns);

    private string Show(string name, string text, char? delimiter, bool hasHeader, bool hasQuotes, params string[] columns)
    {
        _scratch.Write(name, text);
        using var reader = Open(name, delimiter, hasHeader, hasQuotes);
        reader.Select(columns);
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.Line + ":" + string.Concat(columns.Select((_, i) => "<" + reader.Field(i).Text + ">")));
        }

        return string.Join(' ', rows);
    }

    private IEnumerable<Hash128> Hashes(string name)
    {
        using var reader = Open(name);
        while (reader.Read())
        {
            yield return reader.HashRow();
        }
    }

    private Hash128 FirstHash(string name, string text)
    {
        _scratch.Write(name, text);
        return Hashes(name).First();
    }

    private Hash128 ContentOf(string name)
    {
        using var reader = Open(name);
        while (reader.Read())
        {
        }

        return reader.Content;
    }

    private string FaultOf(string name) => Assert.Throws<RowFaultException>(() => Open(name)).Problem;

    private void WritePacked(string name, Action<Stream> write)
    {
        using var stream = new GZipStream(File.Create(_scratch.PathOf(name)), CompressionLevel.Optimal);
        write(stream);
    }
}
