// corpus: The constructor makes the optimizer and Fit moves the network to the card after that; the optimizer holds the old parameters.
// library: TorchSharp
// axis: service class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class SpeedTrainer : IDisposable
{
    private readonly Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _optimizer;
    private readonly Device _device;

    public SpeedTrainer(Device device)
    {
        random.manual_seed(3);
        _device = device;
        _net = Sequential(Linear(6, 24), ReLU(), Linear(24, 1));
        _optimizer = optim.Adam(_net.parameters(), 0.002); // expect: MLQ5008
    }

    public float Fit(IReadOnlyList<(Tensor X, Tensor Y)> batches, Tensor testX, Tensor testY, int epochs)
    {
        _net.to(_device);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                _optimizer.zero_grad();
                var loss = functional.mse_loss(_net.call(x.to(_device)), y.to(_device));
                loss.backward();
                _optimizer.step();
            }
        }

        using var guard = no_grad();
        using var inner = NewDisposeScope();
        return functional.mse_loss(_net.call(testX.to(_device)), testY.to(_device)).item<float>();
    }

    public void Dispose()
    {
        _optimizer.Dispose();
        _net.Dispose();
    }
}
