// corpus: A tagger with a recurrent layer and dropout: train() is called once before the loop, validation switches to eval() and leaves it so.
// library: TorchSharp
// axis: class hierarchy, template method
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tagging;

public abstract class Experiment<TNet>
    where TNet : Module<Tensor, Tensor>
{
    protected abstract TNet Net { get; }

    public void Run(IReadOnlyList<(Tensor Words, Tensor Tags)> train, IReadOnlyList<(Tensor Words, Tensor Tags)> valid, int epochs)
    {
        var optimizer = optim.Adam(Net.parameters(), 1e-3);
        Net.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (words, tags) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                Loss(Net.call(words), tags).backward(); // expect: MLQ5003
                optimizer.step();
            }

            Report(epoch, Validate(valid));
        }
    }

    protected abstract Tensor Loss(Tensor output, Tensor target);

    protected virtual void Report(int epoch, double error) => Console.WriteLine($"{epoch}: {error:F3}");

    private double Validate(IReadOnlyList<(Tensor Words, Tensor Tags)> rows)
    {
        Net.eval();
        using var guard = no_grad();
        var total = 0.0;
        foreach (var (words, tags) in rows)
        {
            using var scope = NewDisposeScope();
            total += Loss(Net.call(words), tags).ToDouble();
        }

        return total / rows.Count;
    }
}

public sealed class Tagger : Module<Tensor, Tensor>
{
    private readonly Embedding words;
    private readonly LSTM recurrent;
    private readonly Linear tags;

    public Tagger(int vocabulary, int kinds)
        : base("tagger")
    {
        words = Embedding(vocabulary, 64);
        recurrent = LSTM(64, 64, numLayers: 2, batchFirst: true, dropout: 0.3);
        tags = Linear(64, kinds);
        RegisterComponents();
    }

    public override Tensor forward(Tensor ids)
    {
        var (hidden, _, _) = recurrent.call(words.call(ids));
        return tags.call(hidden);
    }
}

public sealed class TaggerExperiment : Experiment<Tagger>
{
    public TaggerExperiment(int vocabulary, int kinds)
    {
        manual_seed(19);
        Net = new Tagger(vocabulary, kinds);
    }

    protected override Tagger Net { get; }

    protected override Tensor Loss(Tensor output, Tensor target) =>
        functional.cross_entropy(output.reshape(-1, output.shape[2]), target.reshape(-1));
}
