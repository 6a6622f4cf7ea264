// corpus: train() once before the loop, eval() in the validation of each epoch: from the second epoch on dropout is off.
// library: TorchSharp
// axis: helper
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Sentiment;

internal sealed class TextNet : nn.Module<Tensor, Tensor>
{
    private readonly Embedding embedding;
    private readonly GRU gru;
    private readonly Dropout dropout;
    private readonly Linear head;

    public TextNet(long words) : base(nameof(TextNet))
    {
        embedding = nn.Embedding(words, 64);
        gru = nn.GRU(64, 128, batchFirst: true);
        dropout = nn.Dropout(0.3);
        head = nn.Linear(128, 2);
        RegisterComponents();
    }

    public override Tensor forward(Tensor tokens)
    {
        var (output, _) = gru.call(embedding.call(tokens), zeros(1, tokens.shape[0], 128));
        return head.call(dropout.call(output.select(1, -1)));
    }
}

internal static class Program
{
    private static void Main()
    {
        manual_seed(21);
        using var train = utils.data.DataLoader(Reviews.Read("train.tsv"), 32, shuffle: true, seed: 21); // expect: MLQ1013
        using var dev = utils.data.DataLoader(Reviews.Read("dev.tsv"), 64);
        var net = new TextNet(20_000);
        var optimizer = optim.Adam(net.parameters());
        net.train();
        for (var epoch = 0; epoch < 6; epoch++)
        {
            foreach (var batch in train)
            {
                using var scope = NewDisposeScope();
                var loss = nn.functional.cross_entropy(net.call(batch["tokens"]), batch["label"]); // expect: MLQ5003
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
            }

            Console.WriteLine($"dev {Evaluation.Accuracy(net, dev):P1}");
        }
    }
}

internal static class Evaluation
{
    public static double Accuracy(TextNet net, DataLoader data)
    {
        net.eval();
        using var guard = inference_mode();
        long right = 0, all = 0;
        foreach (var batch in data)
        {
            using var scope = NewDisposeScope();
            right += net.call(batch["tokens"]).argmax(-1).eq(batch["label"]).sum().ToInt64();
            all += batch["label"].shape[0];
        }

        return right / (double)all;
    }
}

internal sealed class Reviews : utils.data.Dataset
{
    private readonly string[] _lines;

    private Reviews(string[] lines) => _lines = lines;

    public override long Count => _lines.Length;

    public static Reviews Read(string path) => new(File.ReadAllLines(path));

    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        var parts = _lines[index].Split('\t');
        return new Dictionary<string, Tensor>
        {
            ["label"] = tensor(parts[0] == "1" ? 1L : 0L),
            ["tokens"] = tensor(parts[1].Split(' ').Select(word => (long)(word.Length * 31 % 20_000)).ToArray()),
        };
    }
}
