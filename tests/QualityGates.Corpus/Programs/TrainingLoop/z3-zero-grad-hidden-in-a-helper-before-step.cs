// corpus: The method that updates the weights clears them of their gradients first, and then steps by nothing.
// library: TorchSharp
// axis: class, private helper
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Kilns;

public sealed class KilnModel
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(6, 20), ReLU(), Linear(20, 1));
    private readonly optim.Optimizer optimizer;
    private int updates;

    public KilnModel() => optimizer = optim.SGD(net.parameters(), 0.005);

    public double Fit(IReadOnlyList<(Tensor Curve, Tensor Hardness)> firings, int epochs)
    {
        var last = 0.0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            last = 0.0;
            foreach (var (curve, hardness) in firings)
            {
                using var scope = NewDisposeScope();
                var loss = functional.mse_loss(net.call(curve), hardness);
                loss.backward();
                Update();
                last += loss.ToDouble();
            }
        }

        return last / firings.Count;
    }

    private void Update()
    {
        optimizer.zero_grad(); // expect: MLQ5002
        optimizer.step();
        updates++;
    }
}
