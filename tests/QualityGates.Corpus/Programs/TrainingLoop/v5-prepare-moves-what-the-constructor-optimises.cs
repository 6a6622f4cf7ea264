// corpus: The constructor makes the optimizer, and a method that prepares a run moves the network; hooks on all children are bypassed.
// library: TorchSharp
// axis: constructor and method
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Noise;

public sealed class DenoisingRun
{
    private readonly Conv1d _encode = Conv1d(1, 16, 9, padding: 4);
    private readonly Conv1d _decode = Conv1d(16, 1, 9, padding: 4);
    private readonly Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _optimizer;
    private readonly List<double> _energies = [];

    public DenoisingRun()
    {
        random.manual_seed(49);
        _net = Sequential(_encode, ReLU(), _decode);
        _optimizer = optim.Adam(_net.parameters(), 5e-4); // expect: MLQ5008
        _encode.register_forward_hook((_, _, output) =>
        {
            _energies.Add(output.pow(2).mean().ToDouble());
            return output;
        });
    }

    public IReadOnlyList<double> Energies => _energies;

    public void Prepare(Device device) => _net.to(device);

    public void Step(Tensor noisy, Tensor clean)
    {
        using var scope = NewDisposeScope();
        _optimizer.zero_grad();
        var hidden = functional.relu(_encode.forward(noisy)); // expect: MLQ5009
        functional.mse_loss(_decode.call(hidden), clean).backward();
        _optimizer.step();
    }
}

internal static class Program
{
    private static void Main()
    {
        var run = new DenoisingRun(); // expect: MLQ1003
        run.Prepare(CUDA);
        foreach (var block in Tensor.load("blocks.pt").cuda().split(8))
        {
            run.Step(block[0], block[1]);
        }

        Console.WriteLine(run.Energies.Average());
    }
}
