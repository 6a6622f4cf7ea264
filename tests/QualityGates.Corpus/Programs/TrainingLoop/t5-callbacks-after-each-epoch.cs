// corpus: Callbacks run after each epoch; the one that validates puts the network into evaluation mode, and nobody out of it.
// library: TorchSharp
// axis: callbacks
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Loops;

public interface ICallback
{
    void AfterEpoch(int epoch);
}

public sealed class ValidationCallback(Module<Tensor, Tensor> net, Tensor x, Tensor y) : ICallback
{
    public void AfterEpoch(int epoch)
    {
        net.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        Console.WriteLine($"{epoch}: {functional.mse_loss(net.call(x), y).item<float>():F4}");
    }
}

public sealed class Loop(Module<Tensor, Tensor> net, IReadOnlyList<ICallback> callbacks)
{
    public void Run(Tensor x, Tensor y, int epochs)
    {
        var optimizer = optim.Adam(net.parameters(), 1e-3);
        net.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using (NewDisposeScope())
            {
                optimizer.zero_grad();
                var loss = functional.mse_loss(net.call(x), y); // expect: MLQ5003
                loss.backward();
                optimizer.step();
            }

            foreach (var callback in callbacks)
                callback.AfterEpoch(epoch);
        }
    }
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(6);
        var net = Sequential(Linear(5, 32), BatchNorm1d(32), ReLU(), Linear(32, 1));
        var loop = new Loop(net, [new ValidationCallback(net, rand(50, 5), rand(50, 1))]);
        loop.Run(rand(500, 5), rand(500, 1), 100);
    }
}
