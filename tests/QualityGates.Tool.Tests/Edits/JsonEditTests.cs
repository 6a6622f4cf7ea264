using System.Text.Json;
using QualityGates.Analysis;
using QualityGates.Tool.Init.Edits;

namespace QualityGates.Tool.Tests.Edits;

public sealed class JsonEditTests
{
    private const string Item = "{\n  \"name\": \"new\",\n  \"args\": [\"a\"]\n}";

    public static TheoryData<string> Files => new(
        "{\n  \"tasks\": []\n}\n",
        "{ \"tasks\": [ ] }",
        "{\"tasks\":[{\"name\":\"a\"}]}",
        "{\n  \"tasks\": [\n    { \"name\": \"a\" }\n  ]\n}\n",
        "{\n  \"tasks\": [\n    { \"name\": \"a\" }, // first, and \"not\" the last\n    { \"name\": \"b\" } // last, with a comma\n    // behind all\n  ],\n  \"variables\": []\n}\n",
        "{\r\n\t\"tasks\": [\r\n\t\t{ \"name\": \"a\" },\r\n\t],\r\n}\r\n",
        "{\n  \"tasks\": [\n    { \"name\": \"a\" }, /* , */\n  ]\n}\n",
        "// é\n{\n  \"Tasks\": [\n    { \"name\": \"ü\", \"tasks\": [] }\n  ]\n}\n");

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_put_in_can_be_taken_out_again(string text)
    {
        var before = JsonEdit.Names(text, "tasks");
        var added = JsonEdit.Add(text, ["tasks"], Item);
        using (JsonDocument.Parse(added, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }))
        {
            Assert.Equal([.. before, "new"], JsonEdit.Names(added, "tasks"));
        }

        Assert.Equal(text == "{ \"tasks\": [ ] }" ? "{ \"tasks\": [] }" : text, JsonEdit.Remove(added, ["tasks"], "new"));
    }

    [Fact]
    public void Comments_stay_with_what_they_are_about()
    {
        var added = JsonEdit.Add("{\n  \"tasks\": [\n    { \"name\": \"a\" } // about a\n  ]\n}\n", ["tasks"], Item);
        Assert.Equal("{\n  \"tasks\": [\n    { \"name\": \"a\" }, // about a\n    {\n      \"name\": \"new\",\n      \"args\": [\"a\"]\n    }\n  ]\n}\n", added);
    }

    [Fact]
    public void The_first_and_a_middle_item_can_go_too()
    {
        const string text = "{\n  \"t\": {\n    \"a\": 1,\n    \"b\": 2,\n    \"c\": 3\n  }\n}\n";
        Assert.Equal("{\n  \"t\": {\n    \"b\": 2,\n    \"c\": 3\n  }\n}\n", JsonEdit.Remove(text, ["t"], "a"));
        Assert.Equal("{\n  \"t\": {\n    \"a\": 1,\n    \"c\": 3\n  }\n}\n", JsonEdit.Remove(text, ["t"], "b"));
        Assert.Equal("{\n  \"t\": {\n    \"a\": 1,\n    \"b\": 2\n  }\n}\n", JsonEdit.Remove(text, ["t"], "c"));
        Assert.Equal(text, JsonEdit.Remove(text, ["t"], "d"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{ \"tasks\": [ }")]
    [InlineData("[1, 2")]
    public void What_is_no_JSON_is_not_touched(string text) => Assert.Throws<CannotRunException>(() => JsonEdit.Has(text, "tasks"));
}
