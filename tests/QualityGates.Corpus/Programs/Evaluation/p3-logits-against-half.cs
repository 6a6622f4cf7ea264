// corpus: A network learns by a loss that takes logits; whoever counts the alarms compares them with one half, and once with a sigmoid before.
// library: TorchSharp
// axis: two methods of a class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Alarm
{
    private readonly Module<Tensor, Tensor> _net;

    public Alarm()
    {
        random.manual_seed(20);
        _net = Sequential(Linear(6, 24), ReLU(), Linear(24, 1));
    }

    public void Learn(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        var optimizer = optim.Adam(_net.parameters());
        var criterion = BCEWithLogitsLoss();
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            criterion.call(_net.call(x).squeeze(1), y).backward();
            optimizer.step();
        }
    }

    public double Precision(IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        using var guard = no_grad();
        double right = 0, all = 0;
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            var raised = (_net.call(x).squeeze(1) > 0.5).to(ScalarType.Float32); // expect: MLQ3006
            right += (raised * y).sum().ToDouble();
            all += raised.sum().ToDouble();
        }

        return right / all;
    }

    public bool Raise(float[] sensors)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return _net.call(tensor(sensors).unsqueeze(0)).sigmoid().ToSingle() > 0.5f;
    }
}
