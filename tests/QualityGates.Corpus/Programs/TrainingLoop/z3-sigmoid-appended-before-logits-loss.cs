// corpus: A list of layers gets a sigmoid at its end, and the loss applies the sigmoid itself.
// library: TorchSharp
// axis: list of layers, multilabel
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tags;

public sealed class Tagger
{
    private readonly Module<Tensor, Tensor> net;

    public Tagger(long words, long tags)
    {
        var layers = new List<Module<Tensor, Tensor>> { Linear(words, 200), ReLU() };
        layers.Add(Linear(200, tags));
        layers.Add(Sigmoid()); // expect: MLQ5006
        net = Sequential(layers);
    }

    public void Fit(IEnumerable<(Tensor Text, Tensor Tags)> batches)
    {
        random.manual_seed(2);
        using var optimizer = optim.AdamW(net.parameters(), 1e-3);
        foreach (var (text, tags) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.binary_cross_entropy_with_logits(net.call(text), tags).backward();
            optimizer.step();
        }
    }
}
