using System.Text;
using QualityGates.Gates.Json;
using QualityGates.Gates.Yaml;

namespace QualityGates.Gates.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void Knows_where_names_and_values_stand()
    {
        var root = Read("# head\na:\n  - x\n  - y: 1.5\nb: \"q\"\n");

        Assert.Equal((2, 1), (root.At.Line, root.At.Column));
        Assert.Equal(new Place(2, 1, 2, 2), root.Members[0].NameAt);
        Assert.Equal(new Place(3, 5, 3, 6), root["a"]!.Items[0].At);
        Assert.Equal(new Place(4, 8, 4, 11), root["a"]!.Items[1]["y"]!.At);
        Assert.Equal(new Place(5, 4, 5, 7), root["b"]!.At);
    }

    // What stands on the right is the value as JSON would have it; strings in double quotes, numbers as written.
    [Theory]
    [InlineData("", "null")]
    [InlineData("# only a comment\n---\n", "null")]
    [InlineData("a: 1\nb: two\n", "{a:1,b:\"two\"}")]
    [InlineData("a: 1\r\nb:\r\n- 2\r\n", "{a:1,b:[2]}")]
    [InlineData("%YAML 1.2\n---\na: 1\n...\nignored", "{a:1}")]
    [InlineData("--- a\n--- b", "\"a\"")]
    [InlineData("a:\nb: ~\nc: null\n", "{a:null,b:null,c:null}")]
    [InlineData("- true\n- False\n- yes\n- 'true'\n", "[true,false,\"yes\",\"true\"]")]
    [InlineData("- 1\n- -0.5e+10\n- 0x1F\n- 0o17\n- 1_000\n- .5\n- 1.\n- 1.2.3\n- 2024-01-01\n", "[1,-0.5e+10,31,15,\"1_000\",.5,1.,\"1.2.3\",\"2024-01-01\"]")]
    [InlineData("- .nan\n- -.inf\n- .Inf\n- nan\n- e5\n- '-'\n", "[NaN,-Infinity,Infinity,\"nan\",\"e5\",\"-\"]")]
    [InlineData("a: b: c", "!a second ': ' stands in one line (write the value in quotes)")]
    [InlineData("a: x # comment\nb: x#y\nc: 'x # y' # z\n", "{a:\"x\",b:\"x#y\",c:\"x # y\"}")]
    [InlineData("url: http://a.b/c:d\nt: 12:30:00\n", "{url:\"http://a.b/c:d\",t:\"12:30:00\"}")]
    [InlineData("'a b': 1\n\"c\\n\": 2\n", "{a b:1,c\n:2}")]
    [InlineData("a: 'it''s'\nb: \"\\u00e9\\x41\\t\\U0001F600\"\n", "{a:\"it's\",b:\"éA\t😀\"}")]
    [InlineData("a: 'one\n  two\n\n  three'\n", "{a:\"one two\nthree\"}")]
    [InlineData("a: \"one\\\n   two\"\n", "{a:\"onetwo\"}")]
    [InlineData("a: one\n  two\n\n  three\nb: 1\n", "{a:\"one two\nthree\",b:1}")]
    [InlineData("outs:\n- md5: 1a2b\n  size: 12\n  path: data.csv\n- path: b\n", "{outs:[{md5:\"1a2b\",size:12,path:\"data.csv\"},{path:\"b\"}]}")]
    [InlineData("- - 1\n  - 2\n-\n  - 3\n- \n- x\n", "[[1,2],[3],null,\"x\"]")]
    [InlineData("a:\n  b:\n    c: 1\n  d: 2\n", "{a:{b:{c:1},d:2}}")]
    [InlineData("a: [1, 'x', {b: c, d}, [ ], e f]\n", "{a:[1,\"x\",{b:\"c\",d:null},[],\"e f\"]}")]
    [InlineData("a: [\n  1, # one\n  2,\n]\nb: {\"x\":1, y: }\n", "{a:[1,2],b:{x:1,y:null}}")]
    [InlineData("a: |\n  one\n   two\n\nb: 1\n", "{a:\"one\n two\n\",b:1}")]
    [InlineData("a: |-\n  one\n\n  two\n", "{a:\"one\n\ntwo\"}")]
    [InlineData("a: |+\n  one\n\nb: 1\n", "{a:\"one\n\n\",b:1}")]
    [InlineData("a: >\n  one\n  two\n\n  three\n", "{a:\"one two\nthree\n\"}")]
    [InlineData("a: >-\n  one\n    two\n  three\n", "{a:\"one\n  two\nthree\"}")]
    [InlineData("a: |2\n   one\n", "{a:\" one\n\"}")]
    [InlineData("- |\n one\n- 2\n", "[\"one\n\",2]")]
    [InlineData("a: |\nb: 1\n", "{a:\"\",b:1}")]
    [InlineData("a: &x [1, 2]\nb: *x\nc: &y z\nd: *y\n", "{a:[1,2],b:[1,2],c:\"z\",d:\"z\"}")]
    [InlineData("a: &x\n  b: 1\nc: *x\n", "{a:{b:1},c:{b:1}}")]
    [InlineData("a: !!str 1\nb: !tag\n  c: 1\n", "{a:1,b:{c:1}}")]
    [InlineData("a: - b", "!a list begins in the line of its key")]
    [InlineData("a: 1\n  b: 2\n", "!a second ': ' stands in one line (write the value in quotes)")]
    [InlineData("a: 1\na: 2\n", "!the key \"a\" is given twice")]
    [InlineData("{a: 1, a: 2}", "!the key \"a\" is given twice")]
    [InlineData("a:\n\tb: 1\n", "!a tab stands in the indentation (YAML is indented with spaces)")]
    [InlineData("a: [1, 2\nb: 3\n", "!expected ',' or ']', found ':'")]
    [InlineData("a: [1, 2", "!expected the end of a list in brackets, found the end of the file")]
    [InlineData("a: 'x\n", "!a text that begins with ' is never closed")]
    [InlineData("a: \"C:\\data\"\n", "!'\\d' is no escape (a path is written in single quotes or without quotes)")]
    [InlineData("a: \"\\xZZ\"\n", "!'\\x' is not followed by the 2 hexadecimal digits of a character")]
    [InlineData("a: *none\n", "!no anchor &none stands before the alias *none")]
    [InlineData("a: @x\n", "!expected a value, found '@'")]
    [InlineData("? [a]\n: b\n", "!a key that is a list or a mapping ('? ') is not read")]
    [InlineData("a: 'x' y\n", "!expected the end of the line, found 'y'")]
    [InlineData("a:\n    b: 1\n  c: 2\n", "!a line is indented less, or more, than what it belongs to")]
    [InlineData("- a\nb: 1\n", "!a line is indented less, or more, than what it belongs to")]
    [InlineData("- &x a: 1\n", "!an anchor or a tag stands before a key")]
    [InlineData("a: |x\n  b\n", "!expected the end of the line after '|', found 'x'")]
    public void Reads(string text, string expected) =>
        Assert.Equal(expected, YamlReader.Read(text, out var fault) is { } value ? Show(value) : "!" + fault!.Problem);

    [Fact]
    public void A_fault_has_its_line_and_column()
    {
        Assert.Null(YamlReader.Read("a: 1\nb:\n  c: [1,\n", out var fault));
        Assert.Equal((4, 1), (fault!.At.Line, fault.At.Column));
        Assert.Null(YamlReader.Read("a: 1\nb: 2\na: 3\n", out fault));
        Assert.Equal(new Place(3, 1, 3, 2), fault!.At);
    }

    [Fact]
    public void Nesting_stops_at_64_levels_in_every_notation()
    {
        foreach (var text in (string[])
        [
            string.Concat(Enumerable.Repeat("[", 100_000)),
            string.Concat(Enumerable.Repeat("{a: ", 100_000)),
            string.Concat(Enumerable.Repeat("- ", 100_000)),
            string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', i) + "a:\n")),
        ])
        {
            Assert.Null(YamlReader.Read(text, out var fault));
            Assert.Equal("it is nested deeper than 64 levels", fault!.Problem);
        }
    }

    [Fact]
    public void Aliases_that_multiply_are_a_fault()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 20; i++)
        {
            bomb.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [")
                .AppendJoin(", ", Enumerable.Repeat($"*a{i - 1}", 10)).Append("]\n");
        }

        Assert.Null(YamlReader.Read(bomb.ToString(), out var fault));
        Assert.Equal("with its aliases written out it has more than 1000000 values", fault!.Problem);
        Assert.Equal(6, fault.At.Line);
    }

    public static TheoryData<string> Hostile =>
    [
        new string('\n', 2_000_000),
        new string('#', 2_000_000),
        string.Concat(Enumerable.Repeat("- a\n", 400_000)),
        string.Concat(Enumerable.Repeat("a\n\n", 600_000)),
        "a: '" + string.Concat(Enumerable.Repeat("\n ", 900_000)),
        "a: >\n" + string.Concat(Enumerable.Repeat("\n  x\n\n", 300_000)),
        "a: [" + string.Concat(Enumerable.Repeat("x,\n", 600_000)),
        string.Concat(Enumerable.Repeat("&a ", 600_000)),
        string.Concat(Enumerable.Repeat("? ", 600_000)),
        string.Concat(Enumerable.Repeat("'", 1_900_001)),
    ];

    // The bound is far above what is needed, and far below what a search that starts again for each line would take.
    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_file_costs_no_more_than_a_long_one(string text)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = YamlReader.Read(text, out _);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Any_beginning_of_a_file_is_a_value_or_a_fault()
    {
        const string file = "---\na: &x [1, {b: 'c'}]\n? d\n- \"e\\u0041\": |2-\n   f\n *x : !!t >+\n g\n...\n\t%z";
        for (var end = 0; end <= file.Length; end++)
        {
            for (var start = 0; start <= end; start++)
            {
                var value = YamlReader.Read(file[start..end], out var fault);
                Assert.True(value is null != fault is null);
            }
        }
    }

    [Fact]
    public void Front_matter_ends_at_the_second_rule_and_keeps_its_lines()
    {
        var card = FrontMatter.Of("---\nlicense: mit\nconfigs:\n- split: test\n---\n# Card\n---\n")!;

        Assert.Equal("{license:\"mit\",configs:[{split:\"test\"}]}", Show(card.Root!));
        Assert.Equal(new Place(2, 10, 2, 13), card.Root!["license"]!.At);
        Assert.StartsWith("# Card", "---\nlicense: mit\nconfigs:\n- split: test\n---\n# Card\n---\n"[card.BodyStart..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_front_matter_has_its_line_in_the_file()
    {
        var card = FrontMatter.Of("---\nlicense: mit\ntags: [a\n---\nText.\n")!;

        Assert.Null(card.Root);
        Assert.Equal((4, "expected the end of a list in brackets, found the end of the file"), (card.Fault!.At.Line, card.Fault.Problem));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Card\n---\n")]
    [InlineData("---\nnever: closed\n")]
    [InlineData("----\na: 1\n---\n")]
    public void No_front_matter(string text) => Assert.Null(FrontMatter.Of(text));

    private static JsonValue Read(string text)
    {
        var value = YamlReader.Read(text, out var fault);
        Assert.Null(fault);
        return value!;
    }

    private static string Show(JsonValue value) => value.Kind switch
    {
        JsonKind.Null => "null",
        JsonKind.True => "true",
        JsonKind.False => "false",
        JsonKind.Number => value.Text,
        JsonKind.String => "\"" + value.Text + "\"",
        JsonKind.Array => "[" + string.Join(",", value.Items.Select(Show)) + "]",
        _ => "{" + string.Join(",", value.Members.Select(member => member.Name + ":" + Show(member.Value))) + "}",
    };
}
