// corpus: The test rows of a tensor are centred by their own mean before the trained network is asked.
// library: TorchSharp
// axis: tensors
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Pulse;

public sealed class PulseStudy
{
    public float Run(Tensor signals, Tensor rates, long cut)
    {
        manual_seed(4);
        var train = signals.narrow(0, 0, cut);
        var test = signals.narrow(0, cut, signals.shape[0] - cut);
        using var net = Sequential(("a", Linear(32, 16)), ("r", ReLU()), ("b", Linear(16, 1)));
        using var optimizer = optim.Adam(net.parameters());
        using var x = train - train.mean([0L], keepdim: true);
        for (var step = 0; step < 200; step++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(net.call(x), rates.narrow(0, 0, cut)).backward();
            optimizer.step();
        }

        using var guard = no_grad();
        var centred = test - test.mean([0L], keepdim: true); // expect: MLQ2007
        return functional.l1_loss(net.call(centred), rates.narrow(0, cut, signals.shape[0] - cut)).item<float>();
    }
}
