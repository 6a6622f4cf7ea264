// corpus: The network goes to the device first, and the optimizer takes the parameters it has there.
// library: TorchSharp
// axis: service class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class WindModel : IDisposable
{
    private readonly Device _device = cuda.is_available() ? CUDA : CPU;
    private readonly Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _optimizer;

    public WindModel()
    {
        random.manual_seed(4);
        _net = Sequential(Linear(7, 20), ReLU(), Linear(20, 1)).to(_device);
        _optimizer = optim.Adam(_net.parameters());
    }

    public float Train(IReadOnlyList<(Tensor X, Tensor Y)> batches, Tensor testX, Tensor testY)
    {
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            _optimizer.zero_grad();
            functional.mse_loss(_net.call(x.to(_device)), y.to(_device)).backward();
            _optimizer.step();
        }

        using var guard = no_grad();
        using var last = NewDisposeScope();
        return functional.mse_loss(_net.call(testX.to(_device)), testY.to(_device)).item<float>();
    }

    public void Dispose()
    {
        _optimizer.Dispose();
        _net.Dispose();
    }
}
