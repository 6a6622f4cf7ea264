// corpus: The history of a training keeps loss tensors: in records, and as a running mean.
// library: TorchSharp
// axis: record, operator, event
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace History;

public sealed record StepReport(int Epoch, int Batch, Tensor Loss);

public sealed class Autoencoder : nn.Module<Tensor, Tensor>
{
    private readonly Linear _encode = nn.Linear(64, 8);
    private readonly Linear _decode = nn.Linear(8, 64);

    public Autoencoder()
        : base(nameof(Autoencoder)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _decode.call(nn.functional.relu(_encode.call(input)));
}

public sealed class Recorder
{
    private readonly List<StepReport> _reports = new();
    private readonly Autoencoder _net = new();
    private readonly optim.Optimizer _optimizer;

    public Recorder()
    {
        random.manual_seed(21);
        _optimizer = optim.Adam(_net.parameters(), 1e-3);
    }

    public void Fit(IReadOnlyList<Tensor> batches, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            for (var i = 0; i < batches.Count; i++)
            {
                _optimizer.zero_grad();
                using var output = _net.call(batches[i]);
                var loss = nn.functional.mse_loss(output, batches[i]);
                loss.backward();
                _optimizer.step();
                _reports.Add(new StepReport(epoch, i, loss)); // expect: MLQ5005
            }
        }
    }

    public IEnumerable<float> Curve() => _reports.GroupBy(report => report.Epoch).Select(group => group.Average(report => report.Loss.ToSingle()));
}

public static class RunningMean
{
    public static Tensor Fit(Autoencoder net, IReadOnlyList<Tensor> batches)
    {
        random.manual_seed(22);
        var optimizer = optim.SGD(net.parameters(), 0.1);
        Tensor mean = zeros(1);
        for (var epoch = 0; epoch < 30; epoch++)
        {
            foreach (var batch in batches)
            {
                optimizer.zero_grad();
                using var output = net.call(batch);
                var loss = nn.functional.l1_loss(output, batch);
                loss.backward();
                optimizer.step();
                mean = 0.99 * mean + 0.01 * loss; // expect: MLQ5005
            }

            Console.WriteLine(mean.ToSingle());
        }

        return mean;
    }
}
