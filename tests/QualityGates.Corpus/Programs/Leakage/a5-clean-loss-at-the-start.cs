// corpus: The loss of an untaught network is noted once before the loop; after it the network is run on rows it has not seen, scaled as the first part is.
// library: TorchSharp
// axis: class, loss before training
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Wind;

public sealed record Course(float Start, float Held, float HeldAbsolute);

public sealed class WindNetwork : IDisposable
{
    private readonly Sequential _network;

    public WindNetwork(int inputs)
    {
        torch.manual_seed(44);
        _network = Sequential(Linear(inputs, 24), ReLU(), Linear(24, 1));
    }

    public Course Learn(Tensor inputs, Tensor power)
    {
        using var scope = torch.NewDisposeScope();
        var border = inputs.shape[0] * 3 / 4;
        var (early, late) = (inputs.narrow(0, 0, border), inputs.narrow(0, border, inputs.shape[0] - border));
        var (earlyPower, latePower) = (power.narrow(0, 0, border), power.narrow(0, border, power.shape[0] - border));
        var middle = early.mean(new long[] { 0 }, keepdim: true);
        var spread = early.std(0, unbiased: true, keepdim: true);
        var known = (early - middle) / spread;
        var unseen = (late - middle) / spread;

        using var criterion = MSELoss();
        var start = Loss(criterion, known, earlyPower);

        using var optimizer = torch.optim.Adam(_network.parameters(), lr: 0.01);
        _network.train();
        for (var epoch = 0; epoch < 150; epoch++)
        {
            using var turn = torch.NewDisposeScope();
            optimizer.zero_grad();
            var loss = criterion.call(_network.call(known), earlyPower);
            loss.backward();
            optimizer.step();
        }

        _network.eval();
        using var still = torch.no_grad();
        var off = _network.call(unseen) - latePower;
        return new Course(start, (off * off).mean().item<float>(), off.abs().mean().item<float>());
    }

    public void Dispose() => _network.Dispose();

    private float Loss(MSELoss criterion, Tensor inputs, Tensor power)
    {
        _network.eval();
        using var still = torch.no_grad();
        return criterion.call(_network.call(inputs), power).item<float>();
    }
}
