// corpus: The vocabulary and the weights of its words come from the tickets that are learned; words only the kept ones use are left out.
// library: LINQ
// axis: text
namespace Tickets;

public sealed record Ticket(string Text, bool Urgent)
{
    public IEnumerable<string> Words => Text.ToLowerInvariant().Split([' ', ',', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries);
}

public sealed class Vocabulary
{
    private readonly Dictionary<string, int> _index;
    private readonly double[] _rarity;

    public Vocabulary(IReadOnlyCollection<Ticket> tickets, int least)
    {
        var counts = tickets.SelectMany(ticket => ticket.Words.Distinct())
            .GroupBy(word => word)
            .Where(group => group.Count() >= least)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (Word: group.Key, Count: group.Count()))
            .ToList();
        _index = counts.Select((entry, i) => (entry.Word, i)).ToDictionary(entry => entry.Word, entry => entry.i);
        _rarity = [.. counts.Select(entry => Math.Log((1.0 + tickets.Count) / (1 + entry.Count)) + 1)];
    }

    public int Size => _rarity.Length;

    public double[] Encode(Ticket ticket)
    {
        var vector = new double[Size];
        foreach (var word in ticket.Words)
        {
            if (_index.TryGetValue(word, out var i))
            {
                vector[i] += _rarity[i];
            }
        }

        return vector;
    }
}

public sealed class Centroids(double[] urgent, double[] calm)
{
    public static Centroids Learn(IEnumerable<(double[] Vector, bool Urgent)> rows)
    {
        var groups = rows.ToLookup(row => row.Urgent, row => row.Vector);
        return new Centroids(Middle(groups[true]), Middle(groups[false]));
    }

    public bool IsUrgent(double[] vector) => Cosine(vector, urgent) > Cosine(vector, calm);

    private static double[] Middle(IEnumerable<double[]> vectors) =>
        vectors.Aggregate((sum, next) => [.. sum.Zip(next, (a, b) => a + b)]);

    private static double Cosine(double[] a, double[] b) =>
        a.Zip(b, (x, y) => x * y).Sum() / (Math.Sqrt(a.Sum(x => x * x) * b.Sum(y => y * y)) + 1e-12);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var tickets = File.ReadLines(args[0]).Select(line => new Ticket(line[2..], line[0] == 'U')).ToArray();
        new Random(14).Shuffle(tickets);
        var kept = tickets.Length / 5;
        var learned = tickets[kept..];

        var vocabulary = new Vocabulary(learned, least: 3);
        var centroids = Centroids.Learn(learned.Select(ticket => (vocabulary.Encode(ticket), ticket.Urgent)));

        var table = tickets[..kept]
            .GroupBy(ticket => (ticket.Urgent, Said: centroids.IsUrgent(vocabulary.Encode(ticket))))
            .ToDictionary(group => group.Key, group => group.Count());
        int Count(bool urgent, bool said) => table.GetValueOrDefault((urgent, said));
        Console.WriteLine($"accuracy {(Count(true, true) + Count(false, false)) / (double)kept:P1}");
        Console.WriteLine($"recall {Count(true, true) / (double)(Count(true, true) + Count(true, false)):P1}");
        Console.WriteLine($"precision {Count(true, true) / (double)(Count(true, true) + Count(false, true)):P1}");
    }
}
