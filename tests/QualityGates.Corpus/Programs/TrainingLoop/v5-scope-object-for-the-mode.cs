// corpus: An object sets the mode of evaluation and switches recording off until it is disposed; then the network trains again.
// library: TorchSharp
// axis: disposable of its own
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Modes;

internal sealed class Evaluating : IDisposable
{
    private readonly Module _module;
    private readonly bool _wasTraining;
    private readonly IDisposable _guard;

    public Evaluating(Module module)
    {
        _module = module;
        _wasTraining = module.training;
        _module.eval();
        _guard = no_grad();
    }

    public void Dispose()
    {
        _guard.Dispose();
        _module.train(_wasTraining);
    }
}

internal static class Program
{
    private static void Main()
    {
        random.manual_seed(44);
        var net = Sequential(Linear(9, 32), ReLU(), Dropout(0.25), Linear(32, 1));
        var adam = optim.Adam(net.parameters());
        var train = Part("train");
        var valid = Part("valid");
        for (var epoch = 0; epoch < 15; epoch++)
        {
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                adam.zero_grad();
                functional.mse_loss(net.call(x), y).backward();
                adam.step();
            }

            using (new Evaluating(net))
            {
                var sum = 0d;
                foreach (var (x, y) in valid)
                {
                    using var scope = NewDisposeScope();
                    sum += functional.mse_loss(net.call(x), y).ToDouble();
                }

                Console.WriteLine(sum / valid.Count);
            }
        }
    }

    private static List<(Tensor X, Tensor Y)> Part(string name) =>
        Tensor.load(name + "-x.pt").split(50).Zip(Tensor.load(name + "-y.pt").split(50)).ToList();
}
