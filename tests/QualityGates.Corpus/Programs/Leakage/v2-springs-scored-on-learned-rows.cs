// corpus: A network is trained in one method and its error is taken in another, on the tensors it learned from.
// library: TorchSharp
// axis: network, fields and methods
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Springs;

public sealed class SpringModel : IDisposable
{
    private readonly Sequential _net = Sequential(("a", Linear(3, 16)), ("r", ReLU()), ("b", Linear(16, 1)));

    public void Train(Tensor x, Tensor y)
    {
        using var optimizer = optim.Adam(_net.parameters(), 1e-3);
        for (var step = 0; step < 400; step++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(_net.call(x), y).backward();
            optimizer.step();
        }
    }

    public float Error(Tensor x, Tensor y)
    {
        using var guard = no_grad();
        using var error = functional.mse_loss(_net.call(x), y);
        return error.item<float>();
    }

    public void Dispose() => _net.Dispose();
}

public static class Program
{
    public static void Main(string[] args)
    {
        manual_seed(8);
        using var lengths = load(args[0]);
        using var forces = load(args[1]);
        using var model = new SpringModel();
        model.Train(lengths, forces);
        var error = model.Error(lengths, forces); // expect: MLQ2003
        if (error > 0.2f)
        {
            throw new InvalidOperationException($"Error {error}.");
        }
    }
}
