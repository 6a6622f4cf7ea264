// corpus: The optimizer is made before the network goes to the device, by to, by cuda and by half; the fluent one, and the one that only moves data, are fine.
// library: TorchSharp
// axis: field
using TorchSharp;
using static TorchSharp.torch;

namespace Wolves;

public sealed class Setups
{
    private readonly nn.Module<Tensor, Tensor> _net = nn.Linear(7, 2);
    private optim.Optimizer? _optimizer;

    public void To(Device device)
    {
        _optimizer = optim.AdamW(_net.parameters(), lr: 3e-4); // expect: MLQ5008
        _net.to(device);
    }

    public optim.Optimizer Cuda()
    {
        var net = nn.Sequential(nn.Linear(7, 7), nn.Linear(7, 2));
        var optimizer = optim.SGD(net.parameters(), 0.1); // expect: MLQ5008
        if (cuda.is_available())
        {
            net = net.cuda();
        }

        return optimizer;
    }

    public (nn.Module<Tensor, Tensor>, optim.Optimizer) Parts(nn.Module<Tensor, Tensor> net)
    {
        var parameters = net.parameters();
        var optimizer = optim.Adam(parameters, 1e-3); // expect: MLQ5008
        return (net.half(), optimizer);
    }

    public optim.Optimizer Fluent(Device device)
    {
        var net = nn.Linear(7, 2).to(device);
        return optim.Adam(net.parameters());
    }

    public float DataOnly(Device device, Tensor x)
    {
        _net.to(device);
        using var optimizer = optim.Adam(_net.parameters());
        using var scope = NewDisposeScope();
        var other = nn.Linear(2, 1);
        other.to(device);
        x = x.to(device);
        optimizer.zero_grad();
        var loss = other.call(_net.call(x)).mean();
        loss.backward();
        optimizer.step();
        return loss.item<float>();
    }
}
