// corpus: Word ids are positions in a hash set; a second set only answers whether a word is a stop word.
// library: TorchSharp
// axis: LINQ with index, foreach with counter, concurrent bag
using System.Collections.Concurrent;
using TorchSharp;
using static TorchSharp.torch;

namespace Texts;

internal sealed class Vocabulary
{
    private static readonly HashSet<string> Stop = ["a", "the", "of"];
    private readonly Dictionary<string, long> _ids;

    public Vocabulary(IEnumerable<string> tokens)
    {
        var words = new HashSet<string>(tokens.Where(t => !Stop.Contains(t)));
        _ids = words.Select((word, id) => (word, id)).ToDictionary(p => p.word, p => (long)p.id); // expect: MLQ1007
    }

    public int Size => _ids.Count;

    public Tensor Encode(string text) => tensor(text.Split(' ').Select(t => _ids.GetValueOrDefault(t)).ToArray());
}

internal static class Reader
{
    public static List<float[]> Rows(string[] files)
    {
        var bag = new ConcurrentBag<float[]>();
        Parallel.ForEach(files, file => bag.Add(Parse(File.ReadAllText(file))));
        return bag.ToList(); // expect: MLQ1007
    }

    public static Tensor Codes(Vocabulary vocabulary, string[] texts) => stack(texts.Select(t => vocabulary.Encode(t).to(float32)));

    public static Tensor Batch(string[] files) => stack(Rows(files).Select(r => tensor(r)));

    private static float[] Parse(string text) =>
        text.Split(',').Select(c => float.Parse(c, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
}

internal static class Training
{
    public static void Numbers(string[] files, Tensor y) => Run(Reader.Batch(files), y);

    public static void Words(string[] texts, Tensor y)
    {
        var vocabulary = new Vocabulary(texts.SelectMany(t => t.Split(' ')));
        Run(Reader.Codes(vocabulary, texts), y);
    }

    public static void Run(Tensor x, Tensor y)
    {
        manual_seed(5);
        var net = nn.Linear(x.shape[1], 1);
        var optimizer = optim.Adam(net.parameters());
        net.train();
        for (var i = 0; i < 100; i++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(net.call(x), y);
            loss.backward();
            optimizer.step();
        }
    }
}
