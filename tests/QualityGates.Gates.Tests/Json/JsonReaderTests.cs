using QualityGates.Gates.Json;

namespace QualityGates.Gates.Tests.Json;

public sealed class JsonReaderTests
{
    [Fact]
    public void Knows_where_names_and_values_stand()
    {
        var root = Read("{\n  \"a\": [1, true],\r\n\t\"b\": { \"c\": \"x\" }\n}");

        Assert.Equal(new Place(1, 1, 4, 2), root.At);
        Assert.Equal(new Place(2, 3, 2, 6), root.Members[0].NameAt);
        Assert.Equal(new Place(2, 8, 2, 17), root["a"]!.At);
        Assert.Equal(new Place(2, 12, 2, 16), root["a"]!.Items[1].At);
        Assert.Equal(new Place(3, 14, 3, 17), root["b"]!["c"]!.At);
    }

    [Theory]
    [InlineData("// c\n{ \"a\": 1, }", "1")]
    [InlineData("/* x\n y */ { \"a\": /* z */ 1 } // end", "1")]
    [InlineData("{ \"a\": -0.5e+10, }", "-0.5e+10")]
    [InlineData("{ \"a\": \"\\u00e9\\n\\/\\\\\\\"\" }", "é\n/\\\"")]
    [InlineData("{ \"a\": \"\" }", "")]
    [InlineData("{ \"a\": \"//no comment\" }", "//no comment")]
    public void Reads(string text, string expected) => Assert.Equal(expected, Read(text)["a"]!.Text);

    [Theory]
    [InlineData("", 1, 1, "expected a value, found the end of the file")]
    [InlineData("  \n ", 2, 2, "expected a value, found the end of the file")]
    [InlineData("{ \"a\": 1 \"b\": 2 }", 1, 10, "expected ',' or '}', found '\"'")]
    [InlineData("{\n  \"a\": [1, 2\n}", 3, 1, "expected ',' or ']', found '}'")]
    [InlineData("{ a: 1 }", 1, 3, "expected a name in double quotes or '}', found 'a'")]
    [InlineData("{ \"a\" 1 }", 1, 7, "expected ':', found '1'")]
    [InlineData("{ \"a\": 'x' }", 1, 8, "strings stand in double quotes, not in single ones")]
    [InlineData("{ \"a\": 01 }", 1, 8, "expected a value, found '0'")]
    [InlineData("{ \"a\": .5 }", 1, 8, "expected a value, found '.'")]
    [InlineData("{ \"a\": NaN }", 1, 8, "expected a value, found 'N'")]
    [InlineData("{ \"a\": tru }", 1, 8, "expected a value, found 't'")]
    [InlineData("{ \"a\": \"docs\\model.md\" }", 1, 13, "'\\m' is no escape (a backslash in a path is written '/' or '\\\\')")]
    [InlineData("{ \"a\": \"\\u12\" }", 1, 9, "'\\u' is no escape (a backslash in a path is written '/' or '\\\\')")]
    [InlineData("{ \"a\": \"x\ny\" }", 1, 10, "a string is not closed before the end of its line")]
    [InlineData("{ \"a\": \"x", 1, 10, "expected '\"', found the end of the file")]
    [InlineData("{ /* never", 1, 3, "a comment is opened by '/*' and never closed")]
    [InlineData("{} {}", 1, 4, "expected the end of the file, found '{'")]
    [InlineData("{ \"a\": ,}", 1, 8, "expected a value, found ','")]
    [InlineData("[,]", 1, 2, "expected a value, found ','")]
    [InlineData("<<<<<<< HEAD", 1, 1, "expected a value, found '<'")]
    public void Says_what_is_wrong_and_where(string text, int line, int column, string problem)
    {
        Assert.Null(JsonReader.Read(text, out var fault));
        Assert.Equal((line, column, problem), (fault!.At.Line, fault.At.Column, fault.Problem));
    }

    [Fact]
    public void Keeps_a_name_that_is_given_twice() => Assert.Equal(2, Read("{ \"a\": 1, \"a\": 2 }").Members.Count);

    [Fact]
    public void Accepts_64_levels_and_not_one_more()
    {
        Assert.NotNull(JsonReader.Read(new string('[', 64) + new string(']', 64), out _));
        Assert.Null(JsonReader.Read(new string('[', 100_000), out var fault));
        Assert.Equal((1, 65, "it is nested deeper than 64 levels"), (fault!.At.Line, fault.At.Column, fault.Problem));
    }

    [Fact]
    public void Checks_what_it_skips_and_does_not_keep_it()
    {
        var root = JsonReader.Read("{ \"big\": { \"a\": [1, 2] }, \"b\": 1 }", out _, (depth, name) => depth == 1 && name == "big")!;
        Assert.Equal(JsonKind.Skipped, root["big"]!.Kind);
        Assert.Empty(root["big"]!.Members);
        Assert.Equal("1", root["b"]!.Text);
        Assert.Null(JsonReader.Read("{ \"big\": { \"a\": [1, } }", out _, (_, name) => name == "big"));
    }

    [Fact]
    public void Survives_every_truncation_and_every_changed_character()
    {
        const string text = "{ // c\n \"a\": [1, -2.5e3, \"x\\u0041\", null], /* d */ \"b\": { \"c\": false, }, }";
        for (var i = 0; i < text.Length; i++)
        {
            JsonReader.Read(text[..i], out var fault);
            Assert.NotNull(fault);
            foreach (var c in "{}[],:\"\\\0\n/x9")
            {
                JsonReader.Read(text[..i] + c + text[(i + 1)..], out _);
            }
        }
    }

    private static JsonValue Read(string text)
    {
        var root = JsonReader.Read(text, out var fault);
        Assert.True(root is not null, fault?.Problem);
        return root;
    }
}
