// corpus: Adam is begun anew where a cycle of epochs ends, which is what a warm restart means.
// library: TorchSharp
// axis: field assigned under a condition
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace PeatBogs;

public sealed record BogRows(Tensor X, Tensor Y);

public sealed class RestartedTraining : IDisposable
{
    private readonly Module<Tensor, Tensor> net;
    private readonly int cycle;
    private optim.Optimizer optimizer;

    public RestartedTraining(int inputs, int cycle)
    {
        manual_seed(2);
        this.cycle = cycle;
        net = Sequential(Linear(inputs, 24), ReLU(), Linear(24, 1));
        optimizer = optim.Adam(net.parameters(), lr: 0.01);
    }

    public float Fit(BogRows train, BogRows test, int epochs)
    {
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.huber_loss(net.call(train.X), train.Y).backward();
            optimizer.step();
            if (epoch % cycle == 0)
            {
                optimizer.Dispose();
                optimizer = optim.Adam(net.parameters(), lr: 0.01);
            }
        }

        net.eval();
        using var guard = no_grad();
        return functional.l1_loss(net.call(test.X), test.Y).item<float>();
    }

    public void Dispose()
    {
        optimizer.Dispose();
        net.Dispose();
    }
}
