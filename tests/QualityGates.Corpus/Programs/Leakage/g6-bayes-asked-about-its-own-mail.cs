// corpus: A naive Bayes filter written by hand counts how many of the very messages right that it has learned.
// library: none
// axis: async service with a field
using System.Globalization;

namespace Mailroom;

public sealed record Message(string[] Words, bool Spam);

public sealed class BayesFilter
{
    private readonly Dictionary<string, (int Spam, int Good)> _counts = new(StringComparer.Ordinal);
    private int _spam;
    private int _good;

    public void Learn(IEnumerable<Message> messages)
    {
        foreach (var message in messages)
        {
            _spam += message.Spam ? 1 : 0;
            _good += message.Spam ? 0 : 1;
            foreach (var word in message.Words.Distinct())
            {
                var (spam, good) = _counts.GetValueOrDefault(word);
                _counts[word] = message.Spam ? (spam + 1, good) : (spam, good + 1);
            }
        }
    }

    public bool Predict(Message message)
    {
        var odds = Math.Log((_spam + 1.0) / (_good + 1.0));
        foreach (var word in message.Words.Distinct())
        {
            var (spam, good) = _counts.GetValueOrDefault(word);
            odds += Math.Log((spam + 1.0) / (_spam + 2.0)) - Math.Log((good + 1.0) / (_good + 2.0));
        }

        return odds > 0;
    }
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        var messages = await ReadAsync(args[0], CancellationToken.None);
        var filter = new BayesFilter();
        filter.Learn(messages);

        int hits = 0, missed = 0, alarms = 0;
        foreach (var message in messages)
        {
            var guess = filter.Predict(message); // expect: MLQ2003
            if (guess == message.Spam)
            {
                hits++;
            }
            else if (message.Spam)
            {
                missed++;
            }
            else
            {
                alarms++;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"accuracy {(double)hits / messages.Count:P1}, {missed} missed, {alarms} false alarms"));
    }

    private static async Task<List<Message>> ReadAsync(string path, CancellationToken stop)
    {
        var lines = await File.ReadAllLinesAsync(path, stop);
        return lines
            .Select(l => l.Split('\t', 2))
            .Select(p => new Message(p[1].ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries), p[0] == "spam"))
            .ToList();
    }
}
