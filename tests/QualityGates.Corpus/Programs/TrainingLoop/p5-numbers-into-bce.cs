// corpus: A list of layers is filled in a loop and ends in a plain linear layer; the loss takes probabilities.
// library: TorchSharp
// axis: list of layers, options record
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed record Width(int Inputs, int[] Hidden);

public sealed class SpamFilter
{
    private readonly Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _optimizer;

    public SpamFilter(Width width)
    {
        random.manual_seed(55);
        var layers = new List<Module<Tensor, Tensor>>();
        var inputs = width.Inputs;
        foreach (var hidden in width.Hidden)
        {
            layers.Add(Linear(inputs, hidden));
            layers.Add(ReLU());
            inputs = hidden;
        }

        layers.Add(Linear(inputs, 1));
        _net = Sequential(layers);
        _optimizer = optim.Adam(_net.parameters());
    }

    public void Learn(IEnumerable<(Tensor Words, Tensor Spam)> batches)
    {
        foreach (var (words, spam) in batches)
        {
            using var scope = NewDisposeScope();
            _optimizer.zero_grad();
            var output = _net.call(words).squeeze(1);
            var loss = functional.binary_cross_entropy(output, spam); // expect: MLQ5006
            loss.backward();
            _optimizer.step();
        }
    }

    public double Recall(IEnumerable<(Tensor Words, Tensor Spam)> batches)
    {
        using var guard = no_grad();
        double found = 0, all = 0;
        foreach (var (words, spam) in batches)
        {
            using var scope = NewDisposeScope();
            var guess = _net.call(words).squeeze(1).gt(0).to(ScalarType.Float32);
            found += (guess * spam).sum().ToDouble();
            all += spam.sum().ToDouble();
        }

        return found / all;
    }
}
