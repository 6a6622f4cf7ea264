// corpus: A moving average of the weights is kept in a second network, which is evaluated and never trained.
// library: TorchSharp
// axis: helper class, state dictionary
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Averages;

public sealed class Net : nn.Module<Tensor, Tensor>
{
    private readonly Linear _in = nn.Linear(20, 40);
    private readonly Dropout _dropout = nn.Dropout(0.1);
    private readonly Linear _out = nn.Linear(40, 1);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _out.call(_dropout.call(nn.functional.silu(_in.call(input))));
}

public sealed class Average
{
    private readonly double _decay;

    public Average(Net source, double decay)
    {
        _decay = decay;
        Shadow = new Net();
        Shadow.load_state_dict(source.state_dict());
        Shadow.eval();
    }

    public Net Shadow { get; }

    public void Follow(Net source)
    {
        using var quiet = no_grad();
        using var scope = NewDisposeScope();
        foreach (var (own, other) in Shadow.parameters().Zip(source.parameters()))
        {
            own.mul_(_decay).add_(other, 1 - _decay);
        }
    }
}

public static class Entry
{
    public static void Main(string[] args)
    {
        random.manual_seed(16);
        var net = new Net();
        var average = new Average(net, 0.995);
        var optimizer = optim.NAdam(net.parameters(), 1e-3);
        var (x, y, testX, testY) = (load(args[0]), load(args[1]), load(args[2]), load(args[3]));
        for (var i = 0; i < 2000; i++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.mse_loss(net.call(x), y);
            loss.backward();
            optimizer.step();
            average.Follow(net);
        }

        using var quiet = no_grad();
        foreach (var (rows, goals) in testX.chunk(8).Zip(testY.chunk(8)))
        {
            Console.WriteLine(nn.functional.l1_loss(average.Shadow.call(rows), goals).ToSingle());
        }
    }
}
