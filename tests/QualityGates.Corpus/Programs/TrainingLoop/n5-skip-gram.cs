// corpus: Word vectors by negative sampling; two tables, one loss from log-sigmoids, sparse rows. Nothing depends on a mode.
// library: TorchSharp
// axis: iterator, sampler, primary constructor
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(4);
var corpus = new Corpus(File.ReadAllText("lyrics.txt"));
var vectors = new SkipGram(corpus.Words.Count, 80);
var optimizer = optim.Adagrad(vectors.parameters(), 0.05);

for (var epoch = 0; epoch < 5; epoch++)
{
    var (sum, count) = (0.0, 0);
    foreach (var (centre, near, far) in corpus.Batches(512, new Random(epoch)))
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = vectors.call(tensor(centre), tensor(near), tensor(far).reshape(-1, 5));
        loss.backward();
        optimizer.step();
        sum += loss.ToDouble();
        count++;
    }

    Console.WriteLine($"{epoch}: {sum / count:F4}");
}

foreach (var word in new[] { "night", "rain", "road" })
{
    Console.WriteLine($"{word}: {string.Join(' ', vectors.Nearest(corpus.Words[word], 5))}");
}

internal sealed class Corpus
{
    private readonly int[] ids;

    public Corpus(string text)
    {
        var words = text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            Words.TryAdd(word, Words.Count);
        }

        ids = words.Select(word => Words[word]).ToArray();
    }

    public Dictionary<string, int> Words { get; } = new();

    public IEnumerable<(long[] Centre, long[] Near, long[] Far)> Batches(int size, Random random)
    {
        for (var turn = 0; turn < ids.Length / size; turn++)
        {
            var (centre, near, far) = (new long[size], new long[size], new long[size * 5]);
            for (var index = 0; index < size; index++)
            {
                var at = random.Next(2, ids.Length - 2);
                centre[index] = ids[at];
                near[index] = ids[at + (random.Next(2) == 0 ? -1 : 1) * random.Next(1, 3)];
                for (var other = 0; other < 5; other++)
                {
                    far[index * 5 + other] = random.Next(Words.Count);
                }
            }

            yield return (centre, near, far);
        }
    }
}

internal sealed class SkipGram : Module<Tensor, Tensor, Tensor, Tensor>
{
    private readonly TorchSharp.Modules.Embedding inner;
    private readonly TorchSharp.Modules.Embedding outer;

    public SkipGram(int words, int size)
        : base("skip-gram")
    {
        inner = Embedding(words, size);
        outer = Embedding(words, size);
        init.uniform_(inner.weight!, -0.5 / size, 0.5 / size);
        RegisterComponents();
    }

    public override Tensor forward(Tensor centre, Tensor near, Tensor far)
    {
        var v = inner.call(centre);
        var close = functional.logsigmoid((v * outer.call(near)).sum(1));
        var apart = functional.logsigmoid(-bmm(outer.call(far), v.unsqueeze(2)).squeeze(2)).sum(1);
        return -(close + apart).mean();
    }

    public IEnumerable<long> Nearest(long word, int count)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var table = functional.normalize(inner.weight!);
        return table.matmul(table[word]).topk(count + 1).indexes.data<long>().Where(other => other != word).ToArray();
    }
}
