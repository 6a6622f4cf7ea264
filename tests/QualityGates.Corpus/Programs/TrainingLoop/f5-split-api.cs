// corpus: A library in the manner of a facade: Zero, Backward, Step and Next are four methods that its users call in order.
// library: TorchSharp
// axis: facade
using TorchSharp;
using static TorchSharp.torch;

namespace Facades;

public sealed class Session : IDisposable
{
    private readonly nn.Module<Tensor, Tensor> _net;
    private readonly optim.Optimizer _optimizer;
    private readonly optim.lr_scheduler.LRScheduler _schedule;

    public Session(Device device)
    {
        _net = nn.Sequential(nn.Linear(3, 3), nn.Dropout(0.1)).to(device);
        _optimizer = optim.Adam(_net.parameters());
        _schedule = optim.lr_scheduler.ExponentialLR(_optimizer, 0.99);
    }

    public void Zero() => _optimizer.zero_grad();

    public void Backward(Tensor loss) => loss.backward();

    public void Step() => _optimizer.step();

    public void Next() => _schedule.step();

    public void Training() => _net.train();

    public void Evaluating() => _net.eval();

    public Tensor Forward(Tensor x) => _net.call(x);

    public void Dispose() => _net.Dispose();
}
