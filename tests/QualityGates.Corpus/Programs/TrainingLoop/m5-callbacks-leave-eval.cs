// corpus: A trainer runs callbacks at the end of each epoch; the one that validates puts the network with batch normalisation into evaluation, and nobody puts it back.
// library: TorchSharp
// axis: callback interface
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

torch.manual_seed(17);
var net = new Tagger(128, 6);
var trainer = new EpochTrainer(net, 1e-3);
trainer.Callbacks.Add(new ValidationCallback(Rows.Read("valid.bin")));
trainer.Callbacks.Add(new CheckpointCallback("tagger.dat"));
trainer.Fit(Rows.Read("train.bin"), 12);

internal interface ICallback
{
    void OnEpochEnd(int epoch, Tagger model);
}

internal sealed class ValidationCallback(List<(Tensor X, Tensor Y)> rows) : ICallback
{
    public void OnEpochEnd(int epoch, Tagger model)
    {
        model.eval();
        using var quiet = torch.no_grad();
        var right = 0L;
        var all = 0L;
        foreach (var (x, y) in rows)
        {
            using var scope = torch.NewDisposeScope();
            right += model.call(x).argmax(1).eq(y).sum().ToInt64();
            all += y.shape[0];
        }

        Console.WriteLine($"epoch {epoch}: {(double)right / all:F4}");
    }
}

internal sealed class CheckpointCallback(string path) : ICallback
{
    public void OnEpochEnd(int epoch, Tagger model)
    {
        if (epoch % 4 == 3)
        {
            model.save(path);
        }
    }
}

internal sealed class EpochTrainer(Tagger net, double rate)
{
    private readonly nn.Module<Tensor, Tensor, Tensor> criterion = nn.CrossEntropyLoss();

    public List<ICallback> Callbacks { get; } = [];

    public void Fit(List<(Tensor X, Tensor Y)> rows, int epochs)
    {
        using var optimizer = optim.AdamW(net.parameters(), rate);
        net.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in rows)
            {
                using var scope = torch.NewDisposeScope();
                optimizer.zero_grad();
                var loss = criterion.call(net.call(x), y); // expect: MLQ5003
                loss.backward();
                optimizer.step();
            }

            foreach (var callback in Callbacks)
            {
                callback.OnEpochEnd(epoch, net);
            }
        }
    }
}

internal sealed class Tagger : nn.Module<Tensor, Tensor>
{
    private readonly Linear first;
    private readonly BatchNorm1d norm;
    private readonly Linear last;

    public Tagger(int width, int tags) : base("tagger")
    {
        first = nn.Linear(width, 64);
        norm = nn.BatchNorm1d(64);
        last = nn.Linear(64, tags);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => last.call(nn.functional.relu(norm.call(first.call(input))));
}

internal static class Rows
{
    public static List<(Tensor X, Tensor Y)> Read(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        var batches = new List<(Tensor, Tensor)>();
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            batches.Add((tensor(Enumerable.Range(0, 32 * 128).Select(_ => reader.ReadSingle()).ToArray(), 32, 128), tensor(Enumerable.Range(0, 32).Select(_ => reader.ReadInt64()).ToArray())));
        }

        return batches;
    }
}
