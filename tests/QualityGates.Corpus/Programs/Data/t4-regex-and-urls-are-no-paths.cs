// corpus: Backslashes in expressions, addresses and messages name no file; the file itself is given.
// library: Microsoft.ML
// axis: look-alikes
using System.Text.RegularExpressions;
using Microsoft.ML;

namespace Tweets;

public sealed class TweetCleaner(MLContext context)
{
    private const string Documentation = "https://example.org/tweets/../../guide";
    private const string Pattern = @"\w+\d\s";
    private const string Placeholder = "Password=<your password>";

    private static readonly Regex Noise = new(@"(\\u[0-9a-f]{4})|@\w+", RegexOptions.Compiled);

    public IDataView Load(string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"See {Documentation}; on Windows use C:\\data\\tweets.txt, and {Placeholder}.");
        var rows = File.ReadLines(path)
            .Where(line => Regex.IsMatch(line, Pattern))
            .Select(line => new Tweet { Text = Noise.Replace(line, " ") })
            .ToList();
        return context.Data.LoadFromEnumerable(rows);
    }

    public sealed class Tweet
    {
        public string Text { get; set; } = "";
    }
}
