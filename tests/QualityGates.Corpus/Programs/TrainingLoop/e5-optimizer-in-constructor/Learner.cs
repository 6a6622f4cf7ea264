// corpus: The constructor makes network and optimizer; the move to the device comes later, in the method that trains.
// library: TorchSharp
// axis: several files
using TorchSharp;
using static TorchSharp.torch;

namespace Quarry;

public sealed partial class Learner
{
    private readonly nn.Module<Tensor, Tensor> _network;
    private readonly optim.Optimizer _optimizer;

    public Learner(int width)
    {
        _network = nn.Sequential(nn.Linear(width, 2 * width), nn.ReLU(), nn.Linear(2 * width, 1));
        _optimizer = optim.NAdam(_network.parameters()); // expect: MLQ5008
    }
}
