namespace QualityGates.Gates.Tests.Artefacts;

public sealed class ArtefactTests : IDisposable
{
    private readonly Scratch _scratch = new Scratch().GitRoot();

    public static TheoryData<string, string, string> Missing => new()
    {
        { "data-card", "MLQ8101", "The data card x is missing. Without it nobody can tell where the rows come from, what they may be used for and how they are split. Write x with the source, licence, columns, split and known gaps of the data; or, if the project has none, remove this entry." },
        { "profile", "MLQ8105", "The data profile x is missing. Without it a change in the data goes unnoticed until the model is wrong. Write x with the row count and, per column, type, missing values, minimum, maximum and mean; or, if the project has none, remove this entry." },
        { "metrics", "MLQ8201", "The metrics file x is missing. Without it no gate and no reviewer can tell how good the model is. Write x with the held-out metrics of the model, for instance { \"auc\": 0.87, \"accuracy\": 0.81 }; or, if the project has none, remove this entry." },
        { "model", "MLQ8301", "The model x is missing. Without it there is nothing to deliver and nothing the metrics could belong to. Write x with the trained model, by running the training program; or, if the project has none, remove this entry." },
        { "model-card", "MLQ8305", "The model card x is missing. Without it nobody can tell what the model may be used for, and where it fails. Write x with the intended use, training data, evaluation results and limitations of the model; or, if the project has none, remove this entry." },
        { "model-record", "MLQ8306", "The record of the model x is missing. Without it nobody can tell which run, data and code the model came from. Write x with what the run used and the SHA-256 of the model it made, for instance { \"run\": \"2026-11-28T10\", \"sha256\": \"...\" }; or, if the project has none, remove this entry." },
        { "brief", "MLQ8401", "The project brief x is missing. Without it nobody can tell which decision the model serves and when it is good enough. Write x with the decision the model serves, who uses it, and the measure and value that count as success; or, if the project has none, remove this entry." },
        { "baseline", "MLQ8402", "The baseline x is missing. Without it no metric says whether the model is better than a simple rule. Write x with the metrics of the simplest reasonable rule on the same held-out rows; or, if the project has none, remove this entry." },
        { "document", "MLQ8704", "The document x is missing. Without it what it should explain has to be guessed. Write x with what its readers must know; or, if the project has none, remove this entry." },
    };

    [Theory]
    [MemberData(nameof(Missing))]
    public void A_missing_artefact_is_reported_where_it_is_required(string kind, string id, string message)
    {
        _scratch.Write("qualitygates.json", "{\n  \"artefacts\": [\n    { \"kind\": \"" + kind + "\",\n      \"path\": \"x\" }\n  ]\n}");
        Assert.Equal([$"qualitygates.json(4,15): warning {id}: {message}"], _scratch.Check());
    }

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { "brief", "b.md", "", "(1,1): is empty" },
        { "brief", "b.md", " \r\n\t\n", "(1,1): holds nothing but blanks" },
        { "brief", "b.md", "---\ntitle: x\n---\n\n# Brief\n\n## Goal\n", "(1,1): has only front matter or headings" },
        { "brief", "b.md", "Brief\n=====\n\n<!-- fill\nme in -->\n\n---\n", "(1,1): has only front matter or headings" },
        { "brief", "b.md", "# Brief\n\nGoal: TODO\n", "(3,7): still says \"TODO\" in line 3" },
        { "brief", "b.md", "Owner: TBD.\nDate: (FIXME)\nXXX\nXXX\n", "(1,8): still says \"TBD\" in line 1 (also in lines 2, 3, 4)" },
        { "brief", "b.md", "TBD\nTBD\nTBD\nTBD\nTBD\nTBD\nTBD\n", "(1,1): still says \"TBD\" in line 1 (also in lines 2, 3, 4, 5, 6 and more)" },
        { "model-card", "c.md", "---\nlicense: [More Information Needed]\n---\nText.\n", "(2,10): still says \"[More Information Needed]\" in line 2" },
        { "model-card", "c.md", "## Training data\r\n\r\nMore information needed\r\n", "(3,1): still says \"More information needed\" in line 3" },
        { "model-card", "c.md", "By {{ authors | default(\"x\") }}.", "(1,4): still says \"{{ authors | default(\"x\") }}\" in line 1" },
        { "model-card", "c.md", "Contact <your e-mail> now", "(1,9): still says \"<your e-mail>\" in line 1" },
        { "model-card", "c.md", "See [Insert link here].", "(1,5): still says \"[Insert link here]\" in line 1" },
        { "document", "d.txt", "Lorem Ipsum dolor", "(1,1): still says \"Lorem Ipsum\" in line 1" },
        { "document", "d.md", "```\nTODO\n``` not a close\n```\n~~~~\n~~~\nTODO\n~~~~\nTODO", "(9,1): still says \"TODO\" in line 9" },
        { "data-card", "d.yaml", "# TODO: comment\nlicense: TODO\n", "(2,10): still says \"TODO\" in line 2" },
        { "data-card", "d.json", "{ \"license\": \"TBD\" }", "(1,14): still says \"TBD\" in line 1" },
        { "metrics", "m.json", "{}", "(1,1): holds only {}" },
        { "metrics", "m.json", " [ ] ", "(1,1): holds only []" },
        { "metrics", "m.json", "null", "(1,1): holds only null" },
        { "metrics", "m.json", "{ \"auc\": 0.9\n \"f1\": 1 }", "(2,2): is not valid JSON: expected ',' or '}', found '\"'" },
        { "baseline", "m.json", "{ \"auc\": NaN }", "(1,10): is not valid JSON: expected a value, found 'N'" },
        { "baseline", "b.csv", "\n\n", "(1,1): holds nothing but blanks" },
        { "model", "m.zip", "", "(1,1): is empty" },
        { "model", "m.zip", "\0\0\0", "(1,1): holds nothing but blanks" },
    };

    public static TheoryData<string> Hostile =>
    [
        string.Concat(Enumerable.Range(1, 2600).Select(i => new string('`', i) + " ")),
        new string('x', 3 << 20) + string.Concat(Enumerable.Repeat(" TODO", 5000)),
        string.Concat(Enumerable.Repeat("<!--", 900_000)),
        string.Concat(Enumerable.Repeat("{{", 1_900_000)),
        string.Concat(Enumerable.Repeat("<your ", 600_000)),
        string.Concat(Enumerable.Repeat("[insert ", 480_000)),
    ];

    // Seconds were minutes when each match was looked up from the start of the file. The bound is far above what is needed.
    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_document_costs_no_more_than_a_long_one(string text)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Require("model-card", "c.md").Write("c.md", text).Check();
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_trailing_slash_does_not_make_a_directory_of_a_file() =>
        Assert.Empty(Require("brief", "b.md/").Write("b.md", "A brief.").Check());

    [Fact]
    public void What_a_message_quotes_neither_floods_nor_reverses_the_log()
    {
        var line = Assert.Single(Require("model-card", new string('d', 9000) + "\u202e").Check());
        Assert.InRange(line.Length, 1000, 1600);
        Assert.DoesNotContain('\u202e', Assert.Single(Require("model-card", "d\u202e").Check()));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_is_wrong_is_reported_in_the_artefact(string kind, string path, string text, string expected)
    {
        var line = Assert.Single(Require(kind, path).Write(path, text).Check());
        var (place, problem) = (expected[..expected.IndexOf(' ', StringComparison.Ordinal)], expected[(expected.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        Assert.StartsWith(path + place + " warning MLQ8", line, StringComparison.Ordinal);
        Assert.Contains(" " + path + " " + problem + ". ", line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_of_a_placeholder_says_what_belongs_there() => Assert.Equal(
        ["c.md(3,14): warning MLQ8305: The model card c.md still says \"TODO\" in line 3. Replace \"TODO\" with the intended use, training data, evaluation results and limitations of the model, or remove the line."],
        Require("model-card", "c.md").Write("c.md", "# Card\n\nLimitations: TODO\n").Check());

    [Theory]
    [InlineData("brief", "b.md", "# Brief\nWe decide whom to call.")]
    [InlineData("brief", "b.md", "The to do list, a todo app, TODOs, methodTODO, TODO_LIST and Xxx.")]
    [InlineData("brief", "b.md", "Run `grep TODO` and ``a ` TODO``.\n<!-- TODO: later\nTBD -->\n```csharp\n// TODO\n```\n> ```\n> TODO\n> ```\nDone.")]
    [InlineData("brief", "b.md", "[insert](https://example.org) and `{{ x }}` and <yourself>")]
    [InlineData("brief", "b.md", "```\ncode only\n```")]
    [InlineData("brief", "BRIEF", "Plain words.")]
    [InlineData("brief", "b.md", "There is more information needed for that.\nMore information needed by Friday is in the wiki.")]
    [InlineData("document", "d.pdf", "%PDF-1.7 TODO")]
    [InlineData("data-card", "d.json", "{ \"description\": \"a method\", \"n\": [1], \"license\": \"mit\", \"personalData\": \"none\" }")]
    [InlineData("data-card", "d.yml", "a: b#TODO_x # TODO\nlicense: mit\npersonal_data: none")]
    [InlineData("baseline", "m.json", "{ \"auc\": 0.9 }")]
    [InlineData("baseline", "m.csv", "metric,value\nTODO,1")]
    [InlineData("profile", "p.json", "[ { \"column\": \"age\" } ]")]
    [InlineData("model", "m.bin", "\0\0\u0001")]
    public void Is_silent_on(string kind, string path, string text) => Assert.Empty(Require(kind, path).Write(path, text).Check());

    [Fact]
    public void Binary_or_wrongly_encoded_documents_are_one_finding_with_a_place()
    {
        Require("brief", "b.md").WriteBytes("b.md", [.. "ok\nGr"u8, 0xFC, .. "n"u8]);
        Assert.Equal("b.md(2,3): warning MLQ8401: The project brief b.md is not UTF-8 text: byte 0xFC belongs to no character. Save it as UTF-8 text, with the decision the model serves, who uses it, and the measure and value that count as success.", Assert.Single(_scratch.Check()));
        _scratch.WriteBytes("b.md", [.. "PK\u0003\u0004"u8, 0, 0, 0, 0]);
        Assert.Contains(" is not text: it contains a NUL character.", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
        _scratch.WriteBytes("b.md", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("Grün.")]);
        Assert.Empty(_scratch.Check());
    }

    [Fact]
    public void Ten_gigabytes_are_one_finding_in_a_document_and_fine_in_a_model()
    {
        foreach (var name in (string[])["big.md", "big.json", "big.bin"])
        {
            using var stream = File.Create(_scratch.PathOf(name));
            stream.Write("model"u8);
            stream.SetLength(10L << 30);
        }

        Assert.Contains(" has 10 GB, more than the 4 MB a file of this kind may have.", Assert.Single(Require("brief", "big.md").Check()), StringComparison.Ordinal);
        Assert.Contains(" has 10 GB, more than the 32 MB a file of this kind may have.", Assert.Single(Require("metrics", "big.json").Check()), StringComparison.Ordinal);
        Assert.Empty(Require("model", "big.bin").Check());
    }

    [Fact]
    public void A_directory_is_a_model_or_a_finding()
    {
        _scratch.WriteBytes("saved/saved_model.pb", 0x12, 1, 0);
        Assert.Empty(Require("model", "saved").Check());
        Assert.Contains(" saved is a directory, not a file. Name the file inside it, with ", Assert.Single(Require("brief", "saved").Check()), StringComparison.Ordinal);
        Directory.CreateDirectory(_scratch.PathOf("none"));
        Assert.Contains(" none is an empty directory. ", Assert.Single(Require("model", "none").Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_are_followed_and_loops_are_one_finding()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _scratch.Write("real.md", "Text.");
        File.CreateSymbolicLink(_scratch.PathOf("link.md"), "real.md");
        File.CreateSymbolicLink(_scratch.PathOf("broken.md"), "nowhere.md");
        File.CreateSymbolicLink(_scratch.PathOf("loop.md"), "loop2.md");
        File.CreateSymbolicLink(_scratch.PathOf("loop2.md"), "loop.md");
        Assert.Empty(Require("brief", "link.md").Check());
        Assert.Contains(" is missing. ", Assert.Single(Require("brief", "broken.md").Check()), StringComparison.Ordinal);
        Assert.Single(Require("brief", "loop.md").Check());
    }

    [Fact]
    public void A_pipe_is_not_opened()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using (var process = System.Diagnostics.Process.Start("mkfifo", [_scratch.PathOf("pipe.md")]))
        {
            process.WaitForExit();
        }

        Assert.Contains(" is empty. ", Assert.Single(Require("brief", "pipe.md").Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quoted_value_cannot_break_the_line_of_the_log()
    {
        Require("data-card", "d.json").Write("d.json", "{ \"a\": \"{{ x\\u000b : error FAKE1: }}\" }");
        Assert.DoesNotContain(Assert.Single(_scratch.Check()), char.IsControl);
    }

    public void Dispose() => _scratch.Dispose();

    private Scratch Require(string kind, string path) =>
        _scratch.Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"" + kind + "\", \"path\": \"" + path + "\" } ] }");
}
