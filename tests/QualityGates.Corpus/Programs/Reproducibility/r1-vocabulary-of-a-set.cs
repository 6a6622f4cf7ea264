// corpus: Ids of words follow the order in which a hash set gives them. Counts of a dictionary are sorted.
// library: TorchSharp
// axis: class with state
using TorchSharp;
using static TorchSharp.torch;

namespace Words;

public sealed class Vocabulary
{
    private readonly Dictionary<string, long> _ids = [];

    public static Vocabulary Of(IEnumerable<string> texts)
    {
        var words = new HashSet<string>();
        foreach (var text in texts)
        {
            words.UnionWith(text.Split(' '));
        }
        var vocabulary = new Vocabulary();
        foreach (var word in words) // expect: MLQ1007
        {
            vocabulary._ids.Add(word, vocabulary._ids.Count);
        }
        return vocabulary;
    }

    public static Vocabulary Frequent(IEnumerable<string> texts, int size)
    {
        var counts = new Dictionary<string, int>();
        foreach (var word in texts.SelectMany(text => text.Split(' ')))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }
        var vocabulary = new Vocabulary();
        foreach (var (word, _) in counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(size))
        {
            vocabulary._ids[word] = vocabulary._ids.Count;
        }
        return vocabulary;
    }

    public int Count => _ids.Count;

    public Tensor Encode(string text) => torch.tensor(text.Split(' ').Where(_ids.ContainsKey).Select(word => _ids[word]).ToArray());
}

public static class Program
{
    public static void Main(string[] args)
    {
        torch.manual_seed(16);
        var texts = Directory.GetFiles(args[0], "*.txt").OrderBy(file => file, StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var vocabulary = Vocabulary.Of(texts);
        var frequent = Vocabulary.Frequent(texts, 1000);
        Console.WriteLine($"{vocabulary.Count}, frequent {frequent.Count}");
        using var net = nn.Embedding(vocabulary.Count, 8);
        using var optimizer = optim.Adam(net.parameters());
        foreach (var text in texts)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            net.call(vocabulary.Encode(text)).pow(2).mean().backward();
            optimizer.step();
        }
    }
}
