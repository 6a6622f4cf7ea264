using System.Text.RegularExpressions;

namespace QualityGates.Package.Tests;

/// <summary>The messages of the gates are instructions: who does what they say, and nothing else, ends with nothing to do.</summary>
[Collection(Packed.Name)]
public sealed partial class FollowedMessagesTests(PackedProduct product)
{
    private const string Faulty = "Churn.Faulty/Churn.Faulty.csproj";

    // One message may hide the next: a file that is missing cannot be unfilled yet.
    private const int Rounds = 5;

    // What only a person knows. The messages say what it must be about, not what it is.
    private const string Prose = "Calls of customer care are ordered by it; trained and evaluated on churn.csv, see metrics.json and the data card.";

    [Fact]
    public void Following_them_literally_leaves_no_finding_of_a_gate()
    {
        var samples = product.CopySamples();
        var mlgates = InstalledTool.Install(samples);

        var followed = new List<string>();
        for (var round = 0; round < Rounds; round++)
        {
            var messages = Messages(samples.Build(Faulty).ThatSucceeded());
            if (messages.Count == 0)
            {
                break;
            }

            foreach (var message in messages)
            {
                Follow(message, samples, mlgates);
                followed.Add(message.Id);
            }
        }

        Assert.Empty(Messages(samples.Build(Faulty, "--no-incremental").ThatSucceeded()));
        // What the analyzers find is in the code, and not what is followed here.
        Assert.DoesNotContain(samples.Run(mlgates, "check", "Churn.Faulty").Ids, static id => GateId().IsMatch(id));

        var documented = File.ReadAllLines(Path.Combine(PackedProduct.Repository, "samples", "Churn.Faulty.findings.txt"))
            .Select(static line => GateId().Match(line)).Where(static match => match.Success).Select(static match => match.Value);
        Assert.Empty(documented.Except(followed));
    }

    private static void Follow(Message message, Scratch samples, string mlgates)
    {
        switch (message.Id)
        {
            case "MLQ8001":
                Edit(message.File, lines => lines.Insert(message.Line, message.Quote(@"Write (<.+?>.+?</.+?>) into this <PropertyGroup>")));
                samples.Run("dotnet", "restore", Faulty).ThatSucceeded();
                break;
            case "MLQ8002":
                samples.Run("git", "add", message.Quote("Run git add ([^ ]+)")).ThatSucceeded();
                break;
            case "MLQ8005":
                Edit(message.File, lines => lines[message.Line - 1] = VersionAttribute().Replace(lines[message.Line - 1], message.Quote("write (Version=\"[^\"]+\")")));
                break;
            case "MLQ8006" when message.Text.Contains("is not tracked by git", StringComparison.Ordinal):
                samples.Run("git", "add", message.Quote("Run git add ([^ ]+)")).ThatSucceeded();
                break;
            case "MLQ8006":
                samples.Write("global.json", message.Quote(@"Write (\{.+\}) into global\.json"));
                break;
            case "MLQ8101":
                samples.Write(message.Quote(@"Write (\S+) with the source, licence, columns, split and known gaps"), samples.Read("Churn.Clean/docs/data-card.md"));
                break;
            case "MLQ8105":
                samples.Run(mlgates, message.Quote(@"Run mlgates (data profile .+?)\.(?= |$)").Split(' ')).ThatSucceeded();
                break;
            case "MLQ8106":
                Assert.Equal("test", message.Quote("Remove them from the ([a-z]+) part"));
                Edit(message.File, lines => Regex.Matches(message.Text, @"test\.csv line (\d+) is ")
                    .Select(static row => int.Parse(row.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).OrderDescending().ToList()
                    .ForEach(row => lines.RemoveAt(row - 1)));
                break;
            case "MLQ8201":
                File.WriteAllText(message.File, message.Quote(@"for instance (\{.+\})\."));
                break;
            case "MLQ8305":
                var placeholder = message.Quote("Replace \"(.+?)\" with the intended use");
                File.WriteAllText(message.File, File.ReadAllText(message.File).Replace(placeholder, Prose, StringComparison.Ordinal));
                break;
            default:
                Assert.Fail("No one has followed this one yet: " + message);
                break;
        }
    }

    private static void Edit(string file, Action<List<string>> edit)
    {
        var lines = File.ReadAllLines(file).ToList();
        edit(lines);
        File.WriteAllLines(file, lines);
    }

    // From the end of a file to its start, so that a line that is put in moves no line another message speaks of.
    private static List<Message> Messages(CommandResult build) =>
    [
        .. build.Text.Split('\n').Select(static line => Line().Match(line)).Where(static match => match.Success)
            .Select(match => new Message(
                match.Groups["id"].Value, Path.Combine(build.Folder, match.Groups["file"].Value.Trim()),
                int.Parse(match.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture), match.Groups["text"].Value))
            .Distinct()
            .OrderBy(static message => message.File, StringComparer.Ordinal).ThenByDescending(static message => message.Line),
    ];

    [GeneratedRegex(@"^(?<file>[^(]+)\((?<line>\d+)[^)]*\)\s*: (warning|error) (?<id>MLQ[89]\d{3}): (?<text>.*?)( \(https?://[^)]*\))?( \[[^\]]*\])?$")]
    private static partial Regex Line();

    [GeneratedRegex("MLQ[89][0-9]{3}")]
    private static partial Regex GateId();

    [GeneratedRegex("Version=\"[^\"]+\"")]
    private static partial Regex VersionAttribute();

    private sealed record Message(string Id, string File, int Line, string Text)
    {
        /// <summary>What the message says to write or run; a message that no longer says it fails the test.</summary>
        public string Quote(string pattern)
        {
            var match = Regex.Match(Text, pattern);
            Assert.True(match.Success, Text);
            return match.Groups[1].Value;
        }
    }
}
