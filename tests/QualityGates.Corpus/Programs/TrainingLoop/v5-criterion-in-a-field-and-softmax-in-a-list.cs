// corpus: The layers are collected in a list that ends in a softmax; the loss is a function in a field that applies one.
// library: TorchSharp
// axis: list, function in a field
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Builder;

public sealed class MlpClassifier
{
    private readonly Func<Tensor, Tensor, Tensor> _criterion = (output, target) => functional.cross_entropy(output, target);
    private readonly Module<Tensor, Tensor> _net;

    public MlpClassifier(int inputs, int[] hidden, int classes)
    {
        random.manual_seed(28);
        var layers = new List<Module<Tensor, Tensor>>();
        var width = inputs;
        foreach (var size in hidden)
        {
            layers.Add(Linear(width, size));
            layers.Add(ReLU());
            width = size;
        }

        layers.Add(Linear(width, classes));
        layers.Add(Softmax(dim: 1)); // expect: MLQ5006
        _net = Sequential(layers.ToArray());
    }

    public void PartialFit(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        var adam = optim.Adam(_net.parameters());
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            adam.zero_grad();
            _criterion(_net.call(x), y).backward();
            adam.step();
        }
    }
}
