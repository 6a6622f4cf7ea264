// corpus: A wrapper makes its optimizer in the constructor and offers To(device), which the program calls next.
// library: TorchSharp
// axis: wrapper class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Wrapped;

public sealed class NeuralRegressor
{
    private readonly Sequential _network;
    private readonly optim.Optimizer _optimizer;
    private Device _device = CPU;

    public NeuralRegressor(int inputs, int hidden)
    {
        _network = Sequential(Linear(inputs, hidden), ReLU(), Linear(hidden, 1));
        _optimizer = optim.Adam(_network.parameters(), 1e-3); // expect: MLQ5008
    }

    public NeuralRegressor To(Device device)
    {
        _device = device;
        _network.to(device);
        return this;
    }

    public void Fit(Tensor x, Tensor y, int epochs)
    {
        var (inputs, targets) = (x.to(_device), y.to(_device));
        for (var i = 0; i < epochs; i++)
        {
            using var scope = NewDisposeScope();
            _optimizer.zero_grad();
            functional.mse_loss(_network.call(inputs), targets).backward();
            _optimizer.step();
        }
    }
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(17);
        var regressor = new NeuralRegressor(10, 50).To(cuda.is_available() ? CUDA : CPU);
        regressor.Fit(rand(100, 10), rand(100, 1), 500);
    }
}
