// corpus: The sigmoid is the last of a list of named layers; the loss takes it for raw scores.
// library: TorchSharp
// axis: collection, property, named layers
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Loans;

public sealed class DefaultRisk : IDisposable
{
    private readonly Module<Tensor, Tensor> net;

    public DefaultRisk(int inputs)
    {
        random.manual_seed(12);
        var layers = new List<(string, Module<Tensor, Tensor>)>
        {
            ("first", Linear(inputs, 32)),
            ("relu", ReLU()),
            ("second", Linear(32, 1)),
        };
        layers.Add(("chance", Sigmoid())); // expect: MLQ5006
        net = Sequential(layers);
    }

    private static Loss<Tensor, Tensor, Tensor> Criterion => BCEWithLogitsLoss();

    public void Fit(Tensor x, Tensor y)
    {
        var optimizer = optim.Adam(net.parameters());
        for (var e = 0; e < 50; e++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            Criterion.call(net.call(x), y).backward();
            optimizer.step();
        }
    }

    public void Dispose() => net.Dispose();
}
