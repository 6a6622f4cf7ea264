// corpus: The method that moves the network makes a new optimizer for what it has become, before anything steps.
// library: TorchSharp
// axis: library class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public class Learner
{
    private readonly Module<Tensor, Tensor> _net;
    private optim.Optimizer _optimizer;
    private Device _device = CPU;

    public Learner(long inputs)
    {
        random.manual_seed(23);
        _net = Sequential(Linear(inputs, 40), ReLU(), Linear(40, 1));
        _optimizer = optim.Adam(_net.parameters(), 0.001);
    }

    public Learner On(Device device)
    {
        _device = device;
        _net.to(device);
        _optimizer.Dispose();
        _optimizer = optim.Adam(_net.parameters(), 0.001);
        return this;
    }

    public void Learn(Tensor x, Tensor y, int turns)
    {
        using var input = x.to(_device);
        using var target = y.to(_device);
        for (var turn = 0; turn < turns; turn++)
        {
            using var scope = NewDisposeScope();
            _optimizer.zero_grad();
            functional.mse_loss(_net.call(input), target).backward();
            _optimizer.step();
        }
    }

    public float Test(Tensor x, Tensor y)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return functional.mse_loss(_net.call(x.to(_device)), y.to(_device)).item<float>();
    }
}

internal static class Program
{
    private static void Main()
    {
        var learner = new Learner(6).On(cuda.is_available() ? CUDA : CPU);
        learner.Learn(rand(300, 6), rand(300, 1), 50);
        Console.WriteLine(learner.Test(rand(60, 6), rand(60, 1)));
    }
}
