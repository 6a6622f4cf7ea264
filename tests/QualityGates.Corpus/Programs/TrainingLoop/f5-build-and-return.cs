// corpus: A factory gives back network and optimizer: one moves in between, one before.
// library: TorchSharp
// axis: tuple
using TorchSharp;
using static TorchSharp.torch;

namespace Kites;

public static class Factory
{
    public static (nn.Module<Tensor, Tensor> Net, optim.Optimizer By) Late(Device device)
    {
        var net = nn.Sequential(nn.Linear(9, 9), nn.GELU(), nn.Linear(9, 1));
        var by = optim.RAdam(net.parameters()); // expect: MLQ5008
        net.to(device);
        return (net, by);
    }

    public static (nn.Module<Tensor, Tensor> Net, optim.Optimizer By) Early(Device device)
    {
        var net = nn.Sequential(nn.Linear(9, 9), nn.GELU(), nn.Linear(9, 1)).to(device);
        return (net, optim.RAdam(net.parameters()));
    }
}
