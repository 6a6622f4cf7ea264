using TorchSharp;
using static TorchSharp.torch;

namespace Quarry;

public sealed partial class Learner
{
    public void Train(Tensor x, Tensor y, Device device, int steps)
    {
        _network.to(device);
        x = x.to(device);
        y = y.to(device);
        for (var step = 0; step < steps; step++)
        {
            using var scope = NewDisposeScope();
            _optimizer.zero_grad();
            nn.functional.mse_loss(_network.call(x), y).backward();
            _optimizer.step();
        }
    }
}
